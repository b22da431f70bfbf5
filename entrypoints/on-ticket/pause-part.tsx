import type { ReadonlySignal } from '@preact/signals';
import { PauseMenu } from '../../components/pause-menu.tsx';
import type { PausePlace } from '../../lib/policy/pause.ts';
import type { Pause } from './pause.ts';

export interface PausePartProps {
  readonly pause: Pause;
  readonly place: ReadonlySignal<PausePlace>;
  /** BCP 47, for the time of day. */
  readonly tag: string;
}

/** The pause of the tab on top. */
export function PausePart({ pause, place, tag }: PausePartProps) {
  const until = pause.until.value;
  const clock = new Intl.DateTimeFormat(tag, { timeStyle: 'short' });
  return (
    <PauseMenu
      paused={pause.kind.value}
      until={until === null ? null : clock.format(until)}
      hasPlace={place.value.host !== null}
      onPause={(kind) => void pause.pause(kind)}
      onResume={() => void pause.resume()}
    />
  );
}
