import { Pause, Play } from 'lucide';
import { useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import './pause-menu.css';
import { useWords } from './words-context.ts';

/** As the pauses themselves are called: here for a tab, a site, or everywhere for an hour. */
export type PauseWish = 'tab' | 'site' | 'hour';

export interface PauseMenuProps {
  /** Why nothing is read here; null: it is read. */
  readonly paused: PauseWish | null;
  /** "3:20 pm", where an hour was asked for. */
  readonly until: string | null;
  /** False where no tab or site is known to pause. */
  readonly hasPlace: boolean;
  readonly onPause: (wish: PauseWish) => void;
  readonly onResume: () => void;
}

const WISHES: readonly PauseWish[] = ['tab', 'site', 'hour'];

/** Rest from being read: chosen in two clicks, ended in one. */
export function PauseMenu({ paused, until, hasPlace, onPause, onResume }: PauseMenuProps) {
  const { t } = useWords();
  const menu = useRef<HTMLDetailsElement>(null);
  if (paused !== null) {
    return (
      <div class="pause-menu row small">
        <span role="status">{t(`panel.paused.${paused}`, { until: until ?? '' })}</span>
        <button type="button" class="small" onClick={onResume}>
          <Icon node={Play} /> {t('panel.resume')}
        </button>
      </div>
    );
  }
  return (
    <details ref={menu} class="pause-menu small">
      <summary>
        <Icon node={Pause} /> {t('panel.pause')}
      </summary>
      <div class="row">
        {WISHES.map((wish) => (
          <button
            key={wish}
            type="button"
            class="small"
            disabled={wish !== 'hour' && !hasPlace}
            onClick={() => {
              if (menu.current) menu.current.open = false;
              onPause(wish);
            }}
          >
            {t(`panel.pause.${wish}`)}
          </button>
        ))}
      </div>
      <p class="muted">{t('panel.pause.what')}</p>
    </details>
  );
}
