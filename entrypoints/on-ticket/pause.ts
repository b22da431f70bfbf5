import { computed, type ReadonlySignal, signal } from '@preact/signals';
import {
  findPause,
  NO_PAUSES,
  type PauseKind,
  type PausePlace,
  type Pauses,
  pauseHere,
  resumeHere,
} from '../../lib/policy/pause.ts';
import { getPauses, setPauses, watchPauses } from '../../lib/policy/pause-storage.ts';
import { later, now } from './clock.ts';

export interface Pause {
  /** Why nothing is read here now; null: it is read. */
  readonly kind: ReadonlySignal<PauseKind | null>;
  /** When the hour is over (epoch ms). */
  readonly until: ReadonlySignal<number | null>;
  pause(kind: PauseKind): Promise<void>;
  resume(): Promise<void>;
}

/** Rest from being read, here or everywhere, as the tab on top has it. */
export function followPause(place: ReadonlySignal<PausePlace>): Pause {
  const pauses = signal<Pauses>(NO_PAUSES);
  /** Drawn anew when the hour is over. */
  const over = signal(0);
  let stopWaiting = () => {};
  watchPauses((next) => {
    pauses.value = next;
    stopWaiting();
    if (next.until !== null && next.until > now()) {
      stopWaiting = later(next.until - now() + 50, () => {
        over.value += 1;
      });
    }
  });
  return {
    kind: computed(() => {
      void over.value;
      return findPause(pauses.value, place.value, now());
    }),
    until: computed(() => pauses.value.until),
    pause: async (kind) => setPauses(pauseHere(await getPauses(), kind, place.peek(), now())),
    resume: async () => setPauses(resumeHere(await getPauses(), place.peek())),
  };
}
