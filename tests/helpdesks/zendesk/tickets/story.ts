import type { PersonKey } from './people.ts';

export type StoryChannel = 'email' | 'web' | 'native_messaging' | 'chat';
export type Status = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed';
export type Priority = 'low' | 'normal' | 'high' | 'urgent';

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
  /** What REST says of the message, where it is not simply the text in paragraphs. */
  readonly html?: string;
}

export interface Story {
  readonly id: number;
  readonly subject: string;
  readonly channel: StoryChannel;
  readonly status: Status;
  readonly priority: Priority | null;
  readonly type?: 'question' | 'incident' | 'problem' | 'task';
  readonly tags: readonly string[];
  readonly requester: PersonKey;
  readonly assignee: PersonKey | null;
  readonly rating?: { readonly score: 'good' | 'bad' | 'offered'; readonly comment?: string };
  /** A conversation still going on: its turns are in the log, but not yet comments for REST. */
  readonly live?: true;
  /** Oldest first. */
  readonly log: readonly Turn[];
}
