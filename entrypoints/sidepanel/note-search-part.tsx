import { useEffect, useState } from 'preact/hooks';
import type { SurfaceWords } from '../../lib/words/surface.ts';
import type { NotebookAccess } from '../on-ticket/notebook.ts';
import './note-search-part.css';

type Loaded = typeof import('../on-ticket/find-notes.tsx') | 'failed' | null;

export interface NoteSearchPartProps {
  readonly access: NotebookAccess;
  readonly words: SurfaceWords;
}

/** Any note of any ticket, found by any word. Folded until used; what finds them is loaded then. */
export function NoteSearchPart({ access, words: { t } }: NoteSearchPartProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [loaded, setLoaded] = useState<Loaded>(null);
  useEffect(() => {
    if (!isOpen || (loaded !== null && loaded !== 'failed')) return;
    import('../on-ticket/find-notes.tsx').then(setLoaded, () => setLoaded('failed'));
  }, [isOpen]);
  return (
    <details
      class="note-search"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary class="small muted">{t('panel.findNote')}</summary>
      {isOpen && (
        <div class="stack">
          <input
            type="search"
            aria-label={t('panel.findNote')}
            placeholder={t('panel.findNote.placeholder')}
            maxLength={200}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          {loaded === 'failed' && (
            <p class="small" role="alert">
              {t('panel.notLoaded.notes')}
            </p>
          )}
          {loaded !== null && loaded !== 'failed' && (
            <loaded.FindNotes access={access} search={{ query }} />
          )}
        </div>
      )}
    </details>
  );
}
