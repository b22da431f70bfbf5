import { Headphones, LayoutDashboard, PanelRightOpen, Settings2, Wind } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useWords } from '../../../components/words-context.ts';
import { openDashboard } from '../../on-ticket/open-dashboard.ts';
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
