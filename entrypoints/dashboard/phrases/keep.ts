import type { Phrase } from '../../../lib/phrases/phrase.ts';
import { toFailure } from '../../../lib/store/failure.ts';
import type { Notebook } from '../../../lib/store/notebook.ts';
import type { ComingPhrase } from '../../../lib/store/phrase-imports.ts';
import type { NewPhrase } from '../../../lib/store/phrases.ts';
import type { NotebookAccess } from '../../on-ticket/notebook.ts';

/** What became of a change: its answer, or why it was not made. */
export type Kept<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: 'tooMany' | 'gone' | 'failed' };

/** Carries out a change of the notebook; the shell says what is wrong with the notebook itself. */
export async function keep<T>(
  access: NotebookAccess,
  work: (notebook: Notebook) => Promise<T>,
): Promise<Kept<T>> {
  const open = access.open.peek();
  if (!open) return { ok: false, why: 'failed' };
  try {
    return { ok: true, value: await work(open.notebook) };
  } catch (error) {
    const { kind } = toFailure(error);
    return { ok: false, why: kind === 'tooMany' || kind === 'gone' ? kind : 'failed' };
  }
}

export function toNewPhrase({ id: _, ...phrase }: Phrase): NewPhrase {
  return phrase;
}

/** A phrase of a file under the file's id, so that its next edition is known again. */
export function toComing(phrase: Phrase, bundled: ReadonlySet<string>): ComingPhrase {
  return { ...toNewPhrase(phrase), phraseId: bundled.has(phrase.id) ? null : phrase.id };
}

/** The first words, by which a person recognises a phrase. */
export function beginningOf(text: string, most = 48): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length <= most ? line : `${line.slice(0, most).trimEnd()}…`;
}
