import { useTables } from '../../../components/tables.ts';
import { team } from '../../../lib/words/english.ts';
import type { TeamAccess } from './use-team.ts';

const TABLES = { team };

/** The merged file, for oneself; the group's figures, to hand on; a printed page. */
export function SavePart({ access }: { readonly access: TeamAccess }) {
  const { t } = useTables(TABLES);
  const { doing, save } = access;
  const isBusy = doing.is === 'saving' || doing.is === 'reading';
  return (
    <section class="card stack no-print" aria-labelledby="save-title">
      <h2 id="save-title">{t('team.save')}</h2>
      {(['group', 'merged'] as const).map((kind) => (
        <div key={kind}>
          <button
            type="button"
            disabled={isBusy}
            aria-describedby={`save-${kind}-hint`}
            onClick={() => save(`${kind}Files`)}
          >
            {t(`team.save.${kind}`)}
          </button>
          <p class="small muted" id={`save-${kind}-hint`}>
            {t(`team.save.${kind}.hint`)}
          </p>
        </div>
      ))}
      <div>
        <button type="button" onClick={() => print()}>
          {t('team.print')}
        </button>
      </div>
      <p role="status">
        {doing.is === 'saving' &&
          doing.progress &&
          t('team.save.working', { ...doing.progress, done: doing.progress.done + 1 })}
        {doing.is === 'saved' && t('team.saved', { name: doing.name })}
        {doing.is === 'saveFailed' && t('team.saveFailed')}
      </p>
    </section>
  );
}
