import { type Clock, toMilliseconds } from '../../server/clock.ts';
import { getPerson, type Person } from '../tickets/people.ts';
import type { Priority, Status, Story, Turn } from '../tickets/story.ts';

/** A ticket as it stands in one tenant's helpdesk. */
export interface TicketRecord {
  readonly story: Story;
  readonly requester: Person;
  assignee: Person | null;
  status: Status;
  priority: Priority | null;
  tags: string[];
  readonly createdAt: number;
  updatedAt: number;
  rating: { score: string; comment?: string } | null;
  comments: CommentRecord[];
}

export interface CommentRecord {
  readonly id: number;
  readonly auditId: number;
  readonly author: Person;
  readonly public: boolean;
  readonly at: number;
  readonly text: string;
  /** As REST tells it, however hostile. */
  readonly html: string;
  /** As the page shows it, where that differs: nothing in it can run. */
  readonly shownHtml?: string;
}

export function toTicketRecord(story: Story, clock: Clock): TicketRecord {
  const now = clock();
  const comments = story.log.map((turn, index) => toCommentRecord(story.id, turn, index, now));
  const [first] = comments;
  const last = comments.at(-1);
  if (!first || !last) throw new Error(`Ticket ${story.id} has no message.`);
  return {
    story,
    requester: getPerson(story.requester),
    assignee: story.assignee && getPerson(story.assignee),
    status: story.status,
    priority: story.priority,
    tags: [...story.tags],
    createdAt: first.at,
    updatedAt: last.at,
    rating: story.rating ?? null,
    comments,
  };
}

/** Numbers as long as a real helpdesk's, unlike for each message and the same in every run. */
export function toCommentIds(ticket: number, index: number): { id: number; auditId: number } {
  const base = 41_000_000_000_000 + ticket * 100_000 + index * 10;
  return { id: base + 1, auditId: base };
}

function toCommentRecord(ticket: number, turn: Turn, index: number, now: number): CommentRecord {
  const weekdays = (text: string) => fillWeekdays(text, now);
  const text = weekdays(turn.text);
  const quote = turn.quote && weekdays(turn.quote);
  const below = [
    turn.signature && `\n\n--\n${turn.signature}`,
    quote && `\n\n${quote.replace(/^/gm, '> ')}`,
  ];
  const shownHtml = toCommentHtml(text, turn.signature, quote);
  return {
    ...toCommentIds(ticket, index),
    author: getPerson(turn.from),
    public: !turn.note,
    at: now - toMilliseconds(turn.ago),
    text: text + below.filter(Boolean).join(''),
    html: turn.html ?? shownHtml,
    shownHtml,
  };
}

function fillWeekdays(text: string, now: number): string {
  return text.replace(/\{day (-?)([^}]+)\}/g, (_, minus: string, length: string) => {
    const at = now - toMilliseconds(length) * (minus ? -1 : 1);
    return new Intl.DateTimeFormat('en', { weekday: 'long' }).format(at);
  });
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const toLines = (text: string) => escapeHtml(text).replaceAll('\n', '<br>');

export function toCommentHtml(text: string, signature?: string, quote?: string): string {
  const paragraphs = text
    .split(/\n{2,}/)
    .map((paragraph) => `<p dir="auto">${toLines(paragraph)}</p>`)
    .join('');
  const sign = signature
    ? `<div class="signature"><p dir="ltr">${toLines(signature)}</p></div>`
    : '';
  const quoted = quote ? `<blockquote><p dir="auto">${toLines(quote)}</p></blockquote>` : '';
  return `<div class="zd-comment" dir="auto">${paragraphs}${sign}${quoted}</div>`;
}
