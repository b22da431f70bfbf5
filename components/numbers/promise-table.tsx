import type { PromiseFigures } from '../../lib/stats/promise-figures.ts';
import { figures } from '../../lib/words/english.ts';
import type { Words } from '../../lib/words/words.ts';
import { useTables } from '../tables.ts';
import { percent } from './percent.ts';
import './numbers.css';

const TABLES = { figures };
const KINDS = ['early', 'onTime', 'late'] as const;

/** How promises were kept, as bars and numbers, and where the middle one stands. */
export function PromiseTable({ promises }: { readonly promises: PromiseFigures }) {
  const words = useTables(TABLES);
  const { t, number } = words;
  if (promises.kept === 0) return <p class="muted">{t('figures.promises.none')}</p>;
  return (
    <div class="stack">
      <table class="promise-table">
        <thead>
          <tr>
            <th scope="col">
              <span class="hidden-words">{t('figures.promises')}</span>
            </th>
            <th scope="col" class="share-bar-cell">
              <span class="hidden-words">{t('figures.shares.bar')}</span>
            </th>
            <th scope="col" class="numeric">
              {t('figures.promises.share')}
            </th>
            <th scope="col" class="numeric">
              {t('figures.promises.count')}
            </th>
          </tr>
        </thead>
        <tbody>
          {KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`figures.promises.${kind}`)}</th>
              <td class="share-bar-cell">
                <svg class="share-bar" aria-hidden="true" focusable="false">
                  <rect
                    width={`${(promises[kind] / promises.kept) * 100}%`}
                    height="100%"
                    class={`promise-${kind}`}
                  />
                </svg>
              </td>
              <td class="numeric">{percent(words, promises[kind] / promises.kept)}</td>
              <td class="numeric">{number(promises[kind])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {promises.median && <p>{medianWords(words, promises.median)}</p>}
      <p class="small muted">{t('figures.promises.note')}</p>
    </div>
  );
}

function medianWords(
  { t }: Words<'figures'>,
  { from, to }: NonNullable<PromiseFigures['median']>,
): string {
  const span = (hours: number) => {
    const size = Math.abs(hours);
    if (size > 0 && size < 1) return t('figures.minutes', { count: size * 60 });
    if (size >= 24) return t('figures.days', { count: size / 24 });
    return t('figures.hours', { count: size });
  };
  if (from === null) return t('figures.promises.median.moreAfter', { from: span(to ?? 0) });
  if (to === null) return t('figures.promises.median.moreBefore', { from: span(from) });
  if (to <= 0) return t('figures.promises.median.after', { from: span(to), to: span(from) });
  return t('figures.promises.median.before', { from: span(from), to: span(to) });
}
