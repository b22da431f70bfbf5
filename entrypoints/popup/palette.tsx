import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { SurfaceWords } from '../../lib/words/surface.ts';
import { NotePart } from '../on-ticket/note-part.tsx';
import { PhrasePart } from '../on-ticket/phrase-part.tsx';
import { createPalette } from './create-palette.ts';

export interface PaletteProps {
  readonly view: 'phrases' | 'notes';
  readonly words: SurfaceWords;
}

/** Opened by a key over the page: it takes the keyboard, does one thing, and gives it back. */
export function Palette({ view, words }: PaletteProps) {
  const palette = useMemo(() => createPalette(words), [words]);
  const page = useRef<HTMLElement>(null);
  const isLeaving = useRef(false);
  const ticket = palette.onTop.ticket.value;
  const { t } = words;

  useEffect(() => {
    if (view === 'notes' && ticket) page.current?.querySelector('textarea')?.focus();
  }, [view, ticket]);

  // The browser would close the popup at Escape before the last words are saved. What could not be
  // saved stays on the screen; asked twice, it closes in any case, so that nobody is held up.
  const saveAndClose = async () => {
    if (isLeaving.current) close();
    isLeaving.current = true;
    if (await palette.note.flush()) close();
  };

  if (view === 'phrases') {
    return (
      <main
        class="stack palette-page"
        aria-label={t('popup.phrases')}
        onKeyDown={(event) => {
          // The box itself would only empty itself at the first Escape.
          if (event.key === 'Escape' && !event.isComposing) close();
        }}
      >
        <h1 class="hidden-words">{t('popup.phrases')}</h1>
        <PhrasePart
          writer={palette.writer}
          draft={palette.draft}
          phrases={palette.phrases}
          words={words}
          isPalette
          onInserted={() => close()}
        />
      </main>
    );
  }
  return (
    <main
      ref={page}
      class="stack"
      aria-label={t('popup.notes')}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        if (!isDone && event.key !== 'Escape') return;
        event.preventDefault();
        void saveAndClose();
      }}
    >
      {ticket ? (
        <>
          <h1>{t('popup.notes.on', { ticket: ticket.number })}</h1>
          <NotePart
            note={palette.note}
            words={words}
            isReadOnly={palette.problem.value === 'newer'}
          />
          <button type="button" class="primary" onClick={() => void saveAndClose()}>
            {t('popup.saveNote')}
          </button>
        </>
      ) : (
        <h1>{t('popup.noTicket')}</h1>
      )}
    </main>
  );
}
