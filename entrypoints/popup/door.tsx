import { LayoutDashboard, PanelRightOpen } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../../components/icon.tsx';
import { useWords } from '../../components/words-context.ts';
import { openDashboard } from '../on-ticket/open-dashboard.ts';
import { openSidePanel } from './open-side-panel.ts';

const KEYS = [
  ['Alt+Shift+M', 'popup.keys.panel'],
  ['Alt+Shift+F', 'popup.keys.phrases'],
  ['Alt+Shift+J', 'popup.keys.notes'],
] as const;

/** The popup as the toolbar button opens it: the way to the panel, and the keys. */
export function Door() {
  const { t } = useWords();
  const [hasFailed, setHasFailed] = useState(false);
  return (
    <main class="stack door" aria-label={t('popup.title')}>
      <h1>{t('popup.title')}</h1>
      <button
        type="button"
        class="primary"
        onClick={() => openSidePanel().then(close, () => setHasFailed(true))}
      >
        <Icon node={PanelRightOpen} /> {t('popup.openPanel')}
      </button>
      {hasFailed && <p role="alert">{t('popup.openPanel.failed')}</p>}
      <p class="muted">{t('popup.intro')}</p>
      <dl class="small" aria-label={t('popup.keys')}>
        {KEYS.map(([key, words]) => (
          <>
            <dt key={key}>{t(words)}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </>
        ))}
      </dl>
      <div class="row spread small">
        <span class="muted door-privacy">{t('popup.privacy')}</span>
        <button type="button" class="small" onClick={() => openDashboard().then(close, close)}>
          <Icon node={LayoutDashboard} /> {t('popup.dashboard')}
        </button>
      </div>
    </main>
  );
}
