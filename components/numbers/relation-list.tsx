import { useState } from 'preact/hooks';
import {
  FEWEST_CONTACTS,
  MAGIC_A_YEAR,
  type Relation,
  WOW_A_YEAR,
} from '../../lib/stats/relations.ts';
import { figures } from '../../lib/words/english.ts';
import { useTables } from '../tables.ts';
import './numbers.css';

const TABLES = { figures };

/** So many are shown at once; the others on request. */
const SHOWN = 10;

export interface RelationListProps {
  readonly relations: readonly (Relation & { readonly name: string | null })[];
}

/** What became of each meeting with the customers met most, with the aim of a year. */
export function RelationList({ relations }: RelationListProps) {
  const { t, number } = useTables(TABLES);
  const [isAll, setAll] = useState(false);
  const shown = isAll ? relations : relations.slice(0, SHOWN);
  return (
    <div class="stack">
      <p class="small muted">
        {t('figures.relations.aim', {
          wowFrom: WOW_A_YEAR.from,
          wowTo: WOW_A_YEAR.to,
          magicFrom: MAGIC_A_YEAR.from,
          magicTo: MAGIC_A_YEAR.to,
        })}
      </p>
      {relations.length === 0 ? (
        <p class="muted">{t('figures.relations.none', { least: FEWEST_CONTACTS })}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section class="table-box" tabIndex={0} aria-label={t('figures.relations.table')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('figures.relations.customer')}</th>
                <th scope="col">{t('figures.relations.history')}</th>
                <th scope="col" class="numeric">
                  {t('figures.relations.wow')}
                </th>
                <th scope="col" class="numeric">
                  {t('figures.relations.magic')}
                </th>
                <th scope="col" class="numeric">
                  {t('figures.relations.feeble')}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ customer, name, meetings, wow, magic, feeble }) => (
                <tr key={customer}>
                  <th scope="row">
                    <bdi>{name ?? t('figures.relations.nameless')}</bdi>
                  </th>
                  <td>
                    <ol class="row">
                      {meetings.map(({ day, rating }, index) => (
                        <li key={`${day} ${index}`} class={`mark mark-${rating}`}>
                          <span aria-hidden="true">{t(`figures.relations.mark.${rating}`)}</span>
                          <span class="hidden-words">
                            {day}: {t(`figures.rating.${rating}`)}
                          </span>
                        </li>
                      ))}
                    </ol>
                  </td>
                  <td class="numeric">{number(wow)}</td>
                  <td class="numeric">{number(magic)}</td>
                  <td class="numeric">{number(feeble)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {shown.length < relations.length && (
        <div class="row">
          <button type="button" onClick={() => setAll(true)}>
            {t('figures.all', { count: relations.length })}
          </button>
        </div>
      )}
    </div>
  );
}
