import { type Clock, toMilliseconds } from '../../server/clock.ts';
import { getPerson, type Person } from '../tickets/people.ts';
import type { Priority, Status, Story, Turn } from '../tickets/story.ts';

/** A ticket as it stands in one tenant's helpdesk. */
export interface TicketRecord {
  readonly story: Story;
  readonly requester: Person;
  readonly responder: Person | null;
  status: Status;
  readonly priority: Priority;
  readonly tags: readonly string[];
  readonly createdAt: number;
  updatedAt: number;
  rating: { readonly score: 'good' | 'bad'; readonly comment: string } | null;
  /** The request itself: no conversation of its own. */
  readonly description: MessageRecord;
  /** Oldest first. */
  readonly conversations: MessageRecord[];
}

export interface MessageRecord {
  readonly id: number;
  readonly author: Person;
  readonly isPrivate: boolean;
  readonly at: number;
  readonly text: string;
  readonly html: string;
}

export function toTicketRecord(story: Story, clock: Clock): TicketRecord {
  const now = clock();
  const [description, ...conversations] = story.log.map((turn, index) =>
    toMessage(story.id, turn, index, now),
  );
  if (!description) throw new Error(`Ticket ${story.id} has no message.`);
  return {
    story,
    requester: getPerson(story.requester),
    responder: story.responder && getPerson(story.responder),
    status: story.status,
    priority: story.priority,
    tags: story.tags,
    createdAt: description.at,
    updatedAt: conversations.at(-1)?.at ?? description.at,
    rating: null,
    description,
    conversations,
  };
}

/** Numbers as long as the helpdesk's own, unlike for each message and the same in every run. */
export function toMessageId(ticket: number, index: number): number {
  return 43_000_000_000_000 + ticket * 10_000 + index;
}

function toMessage(ticket: number, turn: Turn, index: number, now: number): MessageRecord {
  const weekdays = (text: string) => fillWeekdays(text, now);
  const text = weekdays(turn.text);
  const quote = turn.quote && weekdays(turn.quote);
  const below = [
    turn.signature && `\n\n--\n${turn.signature}`,
    quote && `\n\n${quote.replace(/^/gm, '> ')}`,
  ];
  return {
    id: toMessageId(ticket, index),
    author: getPerson(turn.from),
    isPrivate: turn.note === true,
    at: now - toMilliseconds(turn.ago),
    text: text + below.filter(Boolean).join(''),
    html: turn.html ?? toMessageHtml(text, turn.signature, quote),
  };
}

function fillWeekdays(text: string, now: number): string {
  return text.replace(/\{day (-?)([^}]+)\}/g, (_, minus: string, length: string) => {
    const at = now - toMilliseconds(length) * (minus ? -1 : 1);
    return new Intl.DateTimeFormat('en', { weekday: 'long' }).format(at);
  });
}

function toLines(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');
}

export function toMessageHtml(text: string, signature?: string, quote?: string): string {
  const paragraphs = text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${toLines(paragraph)}</p>`)
    .join('');
  const sign = signature ? `<div class="signature">${toLines(signature)}</div>` : '';
  const quoted = quote
    ? `<div class="freshdesk_quote"><blockquote class="freshdesk_quote">${toLines(quote)}</blockquote></div>`
    : '';
  return `<div>${paragraphs}${sign}${quoted}</div>`;
}
