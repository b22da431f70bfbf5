import type { Cause } from '../../lib/stats/causes.ts';
import { figures } from '../../lib/words/english.ts';
import { useTables } from '../tables.ts';

const TABLES = { figures };
const MOST = 6;

export interface CauseTableProps {
  readonly causes: readonly Cause[];
  /** The words of a step or flag. */
  readonly nameOf: (id: string) => string;
}

/** What the weakest moment's −1 and 0 were given for, the heaviest first. */
export function CauseTable({ causes, nameOf }: CauseTableProps) {
  const { t, number } = useTables(TABLES);
  if (causes.length === 0) return <p class="muted">{t('figures.weakest.noCauses')}</p>;
  return (
    <table>
      <caption class="hidden-words">{t('figures.weakest.causes')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('figures.weakest.cause')}</th>
          <th scope="col" class="numeric">
            {t('figures.weakest.feeble')}
          </th>
          <th scope="col" class="numeric">
            {t('figures.weakest.average')}
          </th>
        </tr>
      </thead>
      <tbody>
        {causes.slice(0, MOST).map(({ id, feeble, average }) => (
          <tr key={id}>
            <th scope="row">{nameOf(id)}</th>
            <td class="numeric">{number(feeble)}</td>
            <td class="numeric">{number(average)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
