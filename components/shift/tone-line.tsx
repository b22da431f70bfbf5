import type { ToneWords } from '../../lib/shift/tone.ts';
import { useWords } from '../words-context.ts';

export interface ToneLineProps {
  readonly text: string;
  /** The words that carry the tone, in their order; empty while that is to be guessed. */
  readonly words: readonly ToneWords[];
}

/** A line as it was said; the words that carry its tone are marked, each with what it does. */
export function ToneLine({ text, words }: ToneLineProps) {
  const { t } = useWords();
  let at = 0;
  const parts = words.map((one) => {
    const before = text.slice(at, one.start);
    at = one.end;
    return { before, words: text.slice(one.start, one.end), one };
  });
  return (
    <div class="tone-line">
      <blockquote>
        <bdi>
          {parts.map(({ before, words: marked, one }) => (
            <>
              {before}
              <mark key={one.start} class={one.tone === 'happy' ? 'warm' : 'cold'}>
                {marked}
              </mark>
            </>
          ))}
          {text.slice(at)}
        </bdi>
      </blockquote>
      {parts.length > 0 && (
        <ul class="tone-because small">
          {parts.map(({ words: marked, one }) => (
            <li key={one.start}>
              <b>
                <bdi>{marked}</bdi>
              </b>{' '}
              <span class="muted">{t(`shift.because.${one.because}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
