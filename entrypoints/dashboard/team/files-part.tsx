import { useId, useState } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import { team } from '../../../lib/words/english.ts';
import { FolderButton } from './folder-button.tsx';
import { TakenList } from './taken-list.tsx';
import { MOST_FILES, type TeamAccess } from './use-team.ts';

const TABLES = { team };

/** Where files are dropped or chosen, and what became of each. */
export function FilesPart({ access }: { readonly access: TeamAccess }) {
  const { t } = useTables(TABLES);
  const id = useId();
  const [isOver, setOver] = useState(false);
  const { doing, taken, add, cancel, startAfresh } = access;
  return (
    <section class="card stack no-print" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('team.drop')}</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside choosing, for those who use a mouse */}
      <div
        class={isOver ? 'drop-place is-over' : 'drop-place'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          add([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <div class="row">
          <label for={`${id}-files`}>{t('team.choose')}</label>
          <input
            type="file"
            multiple
            id={`${id}-files`}
            disabled={doing.is === 'reading'}
            onChange={({ currentTarget }) => {
              add([...(currentTarget.files ?? [])]);
              currentTarget.value = '';
            }}
          />
          <FolderButton onFiles={add} />
        </div>
      </div>
      <div class="row">
        <span role="status">
          {doing.is === 'reading' &&
            doing.progress &&
            t('team.working', { ...doing.progress, done: doing.progress.done + 1 })}
          {doing.is === 'cancelled' && t('team.cancelled')}
          {doing.is === 'readFailed' && t('team.failed')}
          {doing.is === 'tooMany' && t('team.tooMany', { most: MOST_FILES })}
        </span>
        {doing.is === 'reading' && (
          <>
            <progress
              aria-label={t('team.drop')}
              max={doing.progress?.of ?? 1}
              value={doing.progress?.done ?? 0}
            />
            <button type="button" onClick={cancel}>
              {t('team.cancel')}
            </button>
          </>
        )}
        {taken.length > 0 && doing.is !== 'reading' && (
          <button type="button" onClick={startAfresh}>
            {t('team.startAfresh')}
          </button>
        )}
      </div>
      <TakenList taken={taken} />
    </section>
  );
}
