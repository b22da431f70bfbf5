import { signal } from '@preact/signals';
import { Headphones, LayoutDashboard, PanelRightOpen, Settings2, Wind } from 'lucide';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Icon } from '../../../components/icon.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { PausePlace } from '../../../lib/policy/pause.ts';
import { openDashboard } from '../../on-ticket/open-dashboard.ts';
import { followPause } from '../../on-ticket/pause.ts';
import { PausePart } from '../../on-ticket/pause-part.tsx';
import { openSidePanel } from '../open-side-panel.ts';
import type { ShiftView } from './home.tsx';

/** The way to the panel, first on every page of the popup. */
export function OpenPanel() {
  const { t } = useWords();
  const [hasFailed, setHasFailed] = useState(false);
  return (
    <>
      <button
        type="button"
        class="open-panel"
        aria-keyshortcuts="Alt+Shift+M"
        onClick={() => openSidePanel().then(close, () => setHasFailed(true))}
      >
        <Icon node={PanelRightOpen} /> {t('popup.openPanel')}
        <kbd>Alt+Shift+M</kbd>
      </button>
      {hasFailed && <p role="alert">{t('popup.openPanel.failed')}</p>}
    </>
  );
}

/** Rest from being read, for the tab that the popup hangs over. */
export function PauseHere() {
  const { locale } = useWords();
  const { place, pause } = useMemo(() => {
    const place = signal<PausePlace>({ tabId: null, host: null });
    return { place, pause: followPause(place) };
  }, []);
  useEffect(() => {
    void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
      const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
      const host = url && /^https?:$/.test(url.protocol) ? url.host : null;
      place.value = { tabId: tab?.id ?? null, host };
    });
  }, [place]);
  return <PausePart pause={pause} place={place} tag={locale.tag} />;
}

/** The quiet ways on. */
export function Foot({ onView }: { readonly onView: (view: ShiftView) => void }) {
  const { t } = useWords();
  return (
    <div class="shift-foot small">
      <button type="button" class="quiet" onClick={() => onView('reset')}>
        <Icon node={Wind} /> {t('shift.reset')}
      </button>
      <button type="button" class="quiet" onClick={() => onView('exercise')}>
        <Icon node={Headphones} /> {t('shift.exercise')}
      </button>
      <button type="button" class="quiet" onClick={() => onView('settings')}>
        <Icon node={Settings2} /> {t('shift.settings')}
      </button>
      <button type="button" class="quiet" onClick={() => openDashboard().then(close, close)}>
        <Icon node={LayoutDashboard} /> {t('popup.dashboard')}
      </button>
    </div>
  );
}
