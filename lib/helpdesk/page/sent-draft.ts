import type { TicketMessage } from '../../moments/facts.ts';
import type { Span } from '../../moments/span.ts';
import type { SentDraft } from './page-events.ts';

/** Share of the draft's words that must be found again: the helpdesk fills in its own placeholders. */
const SHARE = 0.6;

/** Whether nothing of the agent's is left in the composer; the helpdesk may have prefilled it anew. */
export function isEmptied(now: {
  readonly text: string;
  readonly macros: readonly Span[];
}): boolean {
  let left = '';
  let from = 0;
  for (const { start, end } of now.macros) {
    left += now.text.slice(from, start);
    from = end;
  }
  return (left + now.text.slice(from)).trim() === '';
}

/** Whether a message is the draft as it went out: of the right kind, and mostly the same words. */
export function isLikelySent(
  draft: Pick<SentDraft, 'mode' | 'text'>,
  message: Pick<TicketMessage, 'role' | 'text'>,
): boolean {
  const isNote = message.role === 'note';
  if (message.role !== 'agent' && !isNote) return false;
  if (draft.mode !== 'unknown' && (draft.mode === 'note') !== isNote) return false;
  const found = new Set(toWords(message.text));
  const words = toWords(draft.text);
  return words.filter((word) => found.has(word)).length >= words.length * SHARE;
}

function toWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
