import { useTables } from '../../../components/tables.ts';
import type { Conflict } from '../../../lib/stats/team/team.ts';
import { team } from '../../../lib/words/english.ts';

const TABLES = { team };
const MOST = 20;

/** What two files tell differently, and is therefore in no figure. */
export function Conflicts({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const { t } = useTables(TABLES);
  if (conflicts.length === 0) return null;
  return (
    <div class="card notice stack">
      <p>{t('team.conflicts', { count: conflicts.length })}</p>
      <ul>
        {conflicts.slice(0, MOST).map(({ contributor, of }) => (
          <li key={`${contributor} ${of}`}>
            {t('team.conflict.week', { contributor: contributor.slice(0, 8), of })}
          </li>
        ))}
      </ul>
    </div>
  );
}
