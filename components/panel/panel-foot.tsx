import { Keyboard, LayoutDashboard } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useWords } from '../words-context.ts';
import './panel-foot.css';

export interface PanelFootProps {
  readonly areKeysShown: boolean;
  readonly onKeys: (areShown: boolean) => void;
  readonly onDashboard: () => void;
  /** The way to a pause, where there is something to pause. */
  readonly children?: ComponentChildren;
}

const KEYS = [
  [['Alt+Shift+M'], 'panel.keys.panel'],
  [['Alt+Shift+F'], 'panel.keys.phrases'],
  [['Alt+Shift+J'], 'panel.keys.notes'],
  [['1', '2', '3', '4', '5'], 'panel.keys.moments'],
  [['-', '0', '+', '*'], 'panel.keys.rate'],
  [['c'], 'panel.keys.confirm'],
  [['?'], 'panel.keys.sheet'],
] as const;

/** What stands below everything: the promise of privacy, and the sheet of keys. */
export function PanelFoot({ areKeysShown, onKeys, onDashboard, children }: PanelFootProps) {
  const { t } = useWords();
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (areKeysShown && !sheet.current?.open) sheet.current?.showModal();
    if (!areKeysShown) sheet.current?.close();
  }, [areKeysShown]);
  return (
    <footer class="panel-foot small muted row spread">
      <span>{t('panel.privacy')}</span>
      <span class="row">
        {children}
        <button type="button" class="quiet small" onClick={onDashboard}>
          <Icon node={LayoutDashboard} /> {t('panel.dashboard')}
        </button>
        <button type="button" class="quiet small" onClick={() => onKeys(true)}>
          <Icon node={Keyboard} /> {t('panel.keys')} <kbd>?</kbd>
        </button>
      </span>
      <dialog
        ref={sheet}
        class="card key-sheet"
        aria-label={t('panel.keys')}
        onClose={() => onKeys(false)}
      >
        <h2>{t('panel.keys')}</h2>
        <dl>
          {KEYS.map(([keys, words]) => (
            <div class="row spread" key={words}>
              <dt>{t(words)}</dt>
              <dd class="row">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <p class="muted small">{t('panel.keys.note')}</p>
        <button type="button" onClick={() => onKeys(false)}>
          {t('panel.keys.close')}
        </button>
      </dialog>
    </footer>
  );
}
