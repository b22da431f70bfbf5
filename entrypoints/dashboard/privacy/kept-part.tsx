import { useEffect, useState } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import { KEPT_TABLES, watchKept } from '../../../lib/store/kept.ts';
import { privacy } from '../../../lib/words/english.ts';
import { useLive } from '../use-live.ts';
import type { ViewProps } from '../views.ts';

const TABLES = { privacy };
const MEGABYTE = 1_000_000;

/** How much of what the notebook holds, counted live. */
export function KeptPart({ access }: Pick<ViewProps, 'access'>) {
  const { t, number } = useTables(TABLES);
  const kept = useLive(access, watchKept);
  const bytes = useStoredBytes(kept);
  const waiting = access.problem.value === null ? t('privacy.kept.loading') : null;
  return (
    <section class="card stack" aria-labelledby="kept">
      <h2 id="kept">{t('privacy.kept')}</h2>
      {kept === null ? (
        <p class="muted">{waiting ?? t('privacy.kept.unknown')}</p>
      ) : (
        <div class="table-box">
          <table aria-labelledby="kept">
            <thead>
              <tr>
                <th scope="col">{t('privacy.kept.what')}</th>
                <th scope="col" class="numeric">
                  {t('privacy.kept.count')}
                </th>
                <th scope="col">{t('privacy.kept.why')}</th>
              </tr>
            </thead>
            <tbody>
              {KEPT_TABLES.map((table) => (
                <tr key={table}>
                  <th scope="row">{t(`privacy.kept.${table}`)}</th>
                  <td class="numeric">{number(kept[table])}</td>
                  <td class="muted">{t(`privacy.kept.${table}.why`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {bytes !== null && (
        <p class="small muted">
          {t('privacy.kept.size', {
            size: number(bytes / MEGABYTE, {
              style: 'unit',
              unit: 'megabyte',
              maximumFractionDigits: 1,
            }),
          })}
        </p>
      )}
    </section>
  );
}

/** What the browser says this extension takes up; asked again when the counts change. */
function useStoredBytes(counts: unknown): number | null {
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    if (counts === null) return;
    void navigator.storage?.estimate().then(
      ({ usage }) => setBytes(usage ?? null),
      () => setBytes(null),
    );
  }, [counts]);
  return bytes;
}
