import type { Day, Stamp } from './day.ts';
import type { Flag } from './vocabulary.ts';

/** How far a line of the tone exercise has come: it comes back later the better it went. */
export interface PracticeCard extends Stamp {
  readonly itemId: string;
  /** 0 is new or missed; each right answer is one more. */
  readonly box: number;
  readonly due: Day;
}

/** Characters of an own line. */
export const OWN_LINE_MAX = 400;

/** A sentence of the agent's that was flagged, with names, numbers and addresses taken out. */
export interface OwnLine extends Stamp {
  readonly lineId: string;
  /** So that forgetting the ticket forgets the line. */
  readonly ticketUid: string | null;
  readonly text: string;
  readonly flag: Flag;
}
