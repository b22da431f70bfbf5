import { openConnection, type Place } from './connection.ts';
import { browserContext } from './context.ts';
import { type FailureKind, toFailure } from './failure.ts';
import { type Notebook, toNotebook } from './notebook.ts';
import { VERSIONS } from './versions/index.ts';

export interface Refused {
  readonly refused: FailureKind;
  /** For a report, not for the screen. */
  readonly message: string;
}

/** One notebook per signed-in helpdesk agent; this one where nobody is known yet. */
export const NOTEBOOK = 'five-moments';

/**
 * Opens the notebook, or says why not. One that a newer release wrote opens read-only. `place`
 * brings along time, chance and storage; what is left out is the browser's own.
 */
export async function openNotebook(place: Partial<Place> = {}): Promise<Notebook | Refused> {
  const whole: Place = {
    name: NOTEBOOK,
    context: browserContext,
    indexedDb: globalThis.indexedDB ?? null,
    locks: globalThis.navigator?.locks ?? null,
    versions: VERSIONS,
    ...place,
  };
  try {
    return toNotebook(whole, await openConnection(whole));
  } catch (error) {
    const { kind, message } = toFailure(error);
    return { refused: kind, message };
  }
}

export function isRefused(opened: Notebook | Refused): opened is Refused {
  return 'refused' in opened;
}
