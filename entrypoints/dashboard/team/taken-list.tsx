import { useTables } from '../../../components/tables.ts';
import { faults, team } from '../../../lib/words/english.ts';
import type { Words } from '../../../lib/words/words.ts';
import type { FileTaken } from '../numbers/work.ts';

const TABLES = { faults, team };

/** How many files were read; each that was not, with what is wrong and what to do. */
export function TakenList({ taken }: { readonly taken: readonly FileTaken[] }) {
  const words = useTables(TABLES);
  const { t } = words;
  if (taken.length === 0) return <p class="muted">{t('team.none')}</p>;
  const refused = taken.filter(({ problem }) => problem !== null);
  return (
    <div class="stack">
      <p role="status">
        {t('team.read', { count: taken.length - refused.length })}{' '}
        {refused.length > 0 && t('team.refused', { count: refused.length })}
      </p>
      {refused.length > 0 && (
        <ul class="stack refused">
          {refused.map((file, index) => (
            <li key={`${file.name} ${index}`} class="card notice">
              <strong>
                <bdi>{file.name}</bdi>
              </strong>
              <p>{problemWords(words, file)}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function problemWords({ t, findText }: Words<'faults' | 'team'>, file: FileTaken): string {
  const { problem, faults: found } = file;
  if (problem === null) return '';
  if (problem !== 'wrongShape') return t(`team.problem.${problem}`);
  const [first] = found;
  if (!first) return t('team.problem.wrongShape.nowhere');
  const what = findText(`faults.${first.code}`, { path: first.path }) ?? first.path;
  return t('team.problem.wrongShape', { where: `${first.path} – ${what}` });
}
