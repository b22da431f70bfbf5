import type { ComponentChildren } from 'preact';
import type { CheckedMacro } from '../../lib/courtesy/macros.ts';
import { phraseBook, reasons } from '../../lib/words/english.ts';
import { useTables } from '../tables.ts';

const TABLES = { phraseBook, reasons };

export interface CheckedItemProps {
  readonly macro: CheckedMacro;
  readonly canTake: boolean;
  readonly onCopy: (text: string) => void;
  readonly onTake: (text: string) => void;
}

/** A macro with what was found in it, why, and how it could read. */
export function CheckedItem({ macro, canTake, onCopy, onTake }: CheckedItemProps) {
  const { t, findText, number } = useTables(TABLES);
  const title = macro.title || t('phraseBook.check.noTitle');
  const findings = macro.findings ?? [];
  const { rewrite } = macro;
  const isRewritten = rewrite !== null && rewrite !== macro.text;
  return (
    <li class="card stack">
      <div class="row spread">
        <h3>
          <bdi>{title}</bdi>
        </h3>
        <span class="small muted">
          {t('phraseBook.check.found', { count: findings.length })}
          {macro.courtesy !== null &&
            ` · ${t('phraseBook.check.courtesy', { share: number(macro.courtesy, PERCENT) })}`}
        </span>
      </div>
      <p class="macro-text">{toMarked(macro)}</p>
      <ul class="faults">
        {findings.map(({ id, start, end, reason }) => (
          <li key={`${start} ${id}`}>
            <q>{macro.text.slice(start, end)}</q>{' '}
            {findText(`reasons.${reason}`) ?? t(`phraseBook.flag.${id}`)}
          </li>
        ))}
      </ul>
      {isRewritten ? (
        <>
          <h4 class="small muted">{t('phraseBook.check.rewrite')}</h4>
          <p class="rewrite">{rewrite}</p>
          <div class="row">
            <button
              type="button"
              aria-label={t('phraseBook.check.copyOf', { title })}
              onClick={() => onCopy(rewrite)}
            >
              {t('phraseBook.check.copy')}
            </button>
            <button
              type="button"
              aria-label={t('phraseBook.check.takeOf', { title })}
              disabled={!canTake}
              onClick={() => onTake(rewrite)}
            >
              {t('phraseBook.check.take')}
            </button>
          </div>
        </>
      ) : (
        <p class="muted">{t('phraseBook.check.noRewrite')}</p>
      )}
    </li>
  );
}

const PERCENT = { style: 'percent', maximumFractionDigits: 0 } as const;

/** The macro's own words, with those marked that were found; findings never overlap by much. */
function toMarked({ text, findings }: CheckedMacro): ComponentChildren {
  const parts: ComponentChildren[] = [];
  let from = 0;
  for (const { start, end } of (findings ?? []).toSorted((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    const begin = Math.max(start, from);
    parts.push(text.slice(from, begin), <mark>{text.slice(begin, end)}</mark>);
    from = end;
  }
  return [...parts, text.slice(from)];
}
