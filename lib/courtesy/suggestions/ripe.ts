import { readDraft } from '../draft.ts';
import type { DraftContext } from '../types.ts';

/** True once a sentence of the answer is finished: before that, nothing is missing yet. */
export function isSubstantial(text: string, context: DraftContext): boolean {
  return finishedSentences(text, context) > 0;
}

/** True where the answer may be over: two sentences, and none being typed. */
export function isReadyToClose(text: string, context: DraftContext): boolean {
  const { open } = readDraft(text, context);
  return !open.includes(true) && finishedSentences(text, context) >= 2;
}

function finishedSentences(text: string, context: DraftContext): number {
  const { parts, open } = readDraft(text, context);
  return parts.filter((part, i) => part === 'body' && !open[i]).length;
}
