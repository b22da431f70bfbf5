import { useId } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import { RATED_MOMENTS } from '../../../lib/moments/vocabulary.ts';
import { figures, phraseBook } from '../../../lib/words/english.ts';
import { type Wanted, WHOSE } from './listed.ts';

const TABLES = { figures, phraseBook };

export interface ListFilterProps {
  readonly wanted: Wanted;
  readonly onWanted: (wanted: Wanted) => void;
}

/** Which phrases are listed. */
export function ListFilter({ wanted, onWanted }: ListFilterProps) {
  const { t } = useTables(TABLES);
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not yet known to every screen reader we support.
    <div class="phrase-filter" role="search">
      <input
        type="search"
        aria-label={t('phraseBook.search')}
        placeholder={t('phraseBook.search')}
        maxLength={200}
        value={wanted.query}
        onInput={(event) => onWanted({ ...wanted, query: event.currentTarget.value })}
      />
      <span class="row">
        <label for={`${id}-whose`}>{t('phraseBook.whose')}</label>
        <select
          id={`${id}-whose`}
          value={wanted.whose}
          onChange={({ currentTarget: { value } }) =>
            onWanted({ ...wanted, whose: WHOSE.find((one) => one === value) ?? 'all' })
          }
        >
          {WHOSE.map((whose) => (
            <option key={whose} value={whose}>
              {t(`phraseBook.whose.${whose}`)}
            </option>
          ))}
        </select>
      </span>
      <span class="row">
        <label for={`${id}-moment`}>{t('phraseBook.moment')}</label>
        <select
          id={`${id}-moment`}
          value={wanted.moment ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onWanted({ ...wanted, moment: RATED_MOMENTS.find((one) => one === value) ?? null })
          }
        >
          <option value="">{t('phraseBook.moment.any')}</option>
          {RATED_MOMENTS.map((moment) => (
            <option key={moment} value={moment}>
              {t(`figures.moment.${moment}`)}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}
