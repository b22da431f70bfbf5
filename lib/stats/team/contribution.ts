import type { Cell } from '../cell.ts';
import type { IsoWeek } from '../iso-week.ts';

/** One contributor's counts of one week: the unit that team files hold and that merging compares. */
export interface Contribution {
  /** A pseudonym. */
  readonly contributor: string;
  readonly week: IsoWeek;
  /** Grows by one each time the counts of this week differ from those last saved. */
  readonly revision: number;
  /** Whether the contributor allows to be shown by themselves. */
  readonly consent: boolean;
  /** All of this week, sorted. */
  readonly cells: readonly Cell[];
}

/** One rating of one contact; deleted ones stay behind as a tombstone without content. */
export interface RatingRow {
  readonly contributor: string;
  /** A pseudonym of the contact, the same in each file of the same secret. */
  readonly contact: string;
  /** Grows with each change of the contact. */
  readonly revision: number;
  readonly content: ContactContent | null;
}

/** What is told of a contact: a day, never a time. */
export interface ContactContent {
  readonly day: string;
  readonly channel: Cell['channel'];
  readonly language: string;
  /** A pseudonym of the ticket; empty where the contact no longer knows it. */
  readonly ticket: string;
  readonly ratings: readonly ContentRating[];
}

export interface ContentRating {
  readonly moment: 'greeting' | 'need' | 'followThrough' | 'problems' | 'contact';
  readonly rating: -1 | 0 | 1 | 2 | null;
  readonly by: 'agent' | 'lead';
  /** Ids of steps and flags. */
  readonly causes: readonly string[];
  /** Content hash of the playbook in force; empty where not known. */
  readonly playbook: string;
}
