import { useTables } from '../../components/tables.ts';
import type { Fault } from '../../lib/moments/fault.ts';
import { faults as words } from '../../lib/words/english.ts';

const TABLES = { faults: words };

export interface FaultListProps {
  readonly title: string;
  readonly faults: readonly Fault[];
}

/** What keeps a file from being taken, place by place. The file's own words stand as text only. */
export function FaultList({ title, faults }: FaultListProps) {
  const { t } = useTables(TABLES);
  return (
    <div class="card notice stack" role="alert">
      <p>
        <b>{title}</b> {t('faults.more', { count: faults.length })}
      </p>
      <ul class="faults">
        {faults.map(({ path, code, found }) => (
          <li key={`${path} ${code}`}>{toWords(path, code, found)}</li>
        ))}
      </ul>
    </div>
  );

  function toWords(path: string, code: Fault['code'], found: string | undefined): string {
    const fault = t(`faults.${code}`);
    if (path === '') return t('faults.whole', { fault });
    return found === undefined
      ? t('faults.at', { path, fault })
      : t('faults.atFound', { path, found, fault });
  }
}
