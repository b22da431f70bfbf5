import type { Counted } from '../moments/counted.ts';
import type { Day } from '../moments/day.ts';
import type { Channel, Rater } from '../moments/vocabulary.ts';

/** One counter of the notebook: what persons set or confirmed on one day. */
export interface Counter {
  readonly day: Day;
  /** The helpdesk's address; empty for tickets by hand. */
  readonly host: string;
  readonly channel: Channel;
  /** BCP 47. */
  readonly language: string;
  readonly of: Counted;
  readonly by: Exclude<Rater, 'draft'> | '';
  /** As `slotsOf` says: ratings −1, 0, 1, 2, not applicable; sent, confirmed; classes of margins. */
  readonly counts: readonly number[];
}
