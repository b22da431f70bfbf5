import { useEffect, useId, useState } from 'preact/hooks';
import { useTables } from '../../components/tables.ts';
import type { NoteHit, NoteSearch } from '../../lib/store/note-search.ts';
import { createDates } from '../../lib/words/dates.ts';
import { ledger } from '../../lib/words/english.ts';
import { now, tz } from './clock.ts';
import { NoteHitItem } from './note-hit.tsx';
import type { NotebookAccess } from './notebook.ts';

const TABLES = { ledger };
/** As many as are worth scrolling through; another word narrows them down. */
const MOST = 100;

export interface FindNotesProps {
  readonly access: NotebookAccess;
  readonly search: NoteSearch;
}

type Found = {
  readonly hits: readonly NoteHit[];
  readonly state: 'searching' | 'all' | 'some' | 'failed';
};

/** The notes that a search finds, newest first, as they are found. */
export function FindNotes({ access, search }: FindNotesProps) {
  const { t, locale } = useTables(TABLES);
  const statusId = useId();
  const open = access.open.value;
  const [found, setFound] = useState<Found>({ hits: [], state: 'searching' });
  const { query, host = null, since = null, rating = null } = search;

  useEffect(() => {
    if (!open) return;
    const stop = new AbortController();
    let isFirst = true;
    const { notebook } = open;
    void import('../../lib/store/note-search.ts')
      .then(({ searchNotes }) =>
        searchNotes(
          notebook,
          { query, host, since, rating },
          (hits) => {
            // What was found before stays until there is something new to see.
            const was = isFirst ? [] : null;
            isFirst = false;
            setFound((last) => ({ hits: [...(was ?? last.hits), ...hits], state: 'searching' }));
          },
          { signal: stop.signal, limit: MOST },
        ),
      )
      .then(
        (isAll) => {
          if (stop.signal.aborted) return;
          setFound((last) => ({ hits: isFirst ? [] : last.hits, state: isAll ? 'all' : 'some' }));
        },
        () => setFound({ hits: [], state: 'failed' }),
      );
    return () => stop.abort();
  }, [open, query, host, since, rating]);

  const dates = createDates(locale.tag, tz());
  const count = found.hits.length;
  const isEverything = query.trim() === '' && !host && !since && rating === null;
  return (
    <div class="stack">
      <p class="small muted" role="status" id={statusId}>
        {found.state === 'failed' && t('ledger.notes.failed')}
        {found.state === 'searching' && count === 0 && t('ledger.notes.searching')}
        {found.state === 'all' &&
          (count > 0
            ? t('ledger.notes.hits', { count })
            : t(isEverything ? 'ledger.notes.empty' : 'ledger.notes.none'))}
        {found.state === 'some' && t('ledger.notes.more', { count })}
      </p>
      {count > 0 && (
        <ul class="stack note-hits" aria-describedby={statusId}>
          {found.hits.map(({ note, ticket }) => (
            <NoteHitItem
              key={note.ticketUid}
              note={note}
              ticket={ticket}
              when={dates.moment(note.at, now())}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
