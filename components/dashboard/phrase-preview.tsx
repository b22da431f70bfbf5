import type { ComponentChildren } from 'preact';
import { fill, type PhraseValues } from '../../lib/phrases/fill.ts';
import type { Phrase } from '../../lib/phrases/phrase.ts';
import { phraseBook } from '../../lib/words/english.ts';
import { useTables } from '../tables.ts';

const TABLES = { phraseBook };

const UNKNOWN: PhraseValues = { customerName: null, agentName: null, ticketNumber: null };
const KNOWN: PhraseValues = {
  customerName: 'Ana Kovač',
  agentName: 'Sam Lee',
  ticketNumber: '20418',
};

/** A phrase as it goes into a reply: filled in as far as it can be, gaps to be seen. */
export function PhrasePreview({ phrase }: { readonly phrase: Phrase }) {
  const { t } = useTables(TABLES);
  return (
    <section class="phrase-preview" aria-label={t('phraseBook.form.preview')}>
      <h3>{t('phraseBook.form.preview')}</h3>
      <p class="small muted">{t('phraseBook.form.preview.known')}</p>
      <blockquote>{toFilled(phrase, KNOWN)}</blockquote>
      {phrase.text.includes('{{') && (
        <>
          <p class="small muted">{t('phraseBook.form.preview.unknown')}</p>
          <blockquote>{toFilled(phrase, UNKNOWN)}</blockquote>
        </>
      )}
    </section>
  );
}

function toFilled(phrase: Phrase, values: PhraseValues): ComponentChildren {
  const { text, gaps } = fill(phrase, values);
  const parts: ComponentChildren[] = [];
  let from = 0;
  for (const { start, end } of gaps) {
    parts.push(text.slice(from, start), <mark class="gap">{text.slice(start, end)}</mark>);
    from = end;
  }
  return [...parts, text.slice(from)];
}
