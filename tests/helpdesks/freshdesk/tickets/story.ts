import type { PersonKey } from './people.ts';

/** As the helpdesk numbers them; tenants add statuses of their own. */
export type Status = 2 | 3 | 4 | 5 | 7;
export type Priority = 1 | 2 | 3 | 4;
/** 1 mail, 2 portal, 3 phone, 7 chat, 9 feedback widget. */
export type Source = 1 | 2 | 3 | 7 | 9;

/** One message of a ticket, as it was written so long before the replica's “now”. */
export interface Turn {
  readonly from: PersonKey;
  /** Such as `4d 2h`. */
  readonly ago: string;
  /** Paragraphs are parted by an empty line. `{day 2d}` becomes the weekday two days ago, `{day -1d}` tomorrow's. */
  readonly text: string;
  /** For colleagues only. */
  readonly note?: true;
  /** A mail's quoted history and signature, which stand below the text. */
  readonly quote?: string;
  readonly signature?: string;
  /** What REST and page say of the message, where it is not simply the text in paragraphs. */
  readonly html?: string;
}

export interface Story {
  readonly id: number;
  readonly subject: string;
  readonly source: Source;
  readonly status: Status;
  readonly priority: Priority;
  readonly type?: 'Question' | 'Incident' | 'Problem' | 'Feature Request';
  readonly tags: readonly string[];
  readonly requester: PersonKey;
  readonly responder: PersonKey | null;
  /** Oldest first; the first is the ticket's description. */
  readonly log: readonly Turn[];
}
