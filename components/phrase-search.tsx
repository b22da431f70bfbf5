import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from './words-context.ts';
import './phrase-search.css';

export interface PhraseView {
  readonly id: string;
  /** Filled in for this ticket; unknown values are visible gaps. */
  readonly text: string;
  /** Where in `text` the caret goes. */
  readonly caret: number;
  /** The same, with a mark where the caret will stand. */
  readonly shown: string;
  /** "Greeting · formal": what it is for. */
  readonly about: string;
}

export interface PhraseSearchProps {
  /** The phrases for what was typed, best first. */
  readonly find: (query: string) => readonly PhraseView[];
  readonly canInsert: boolean;
  /** Why inserting is not possible here, in words; null where it is. */
  readonly cannotInsertBecause: string | null;
  readonly isBusy: boolean;
  readonly canUndo: boolean;
  /** What became of the last wish, said politely. */
  readonly outcome: string | null;
  readonly onInsert: (phrase: PhraseView) => void;
  readonly onCopy: (phrase: PhraseView) => void;
  readonly onUndo: () => void;
  /** The palette shows its list at once and takes the keyboard; the panel waits for the first focus. */
  readonly isPalette?: boolean;
  readonly hint?: string;
  /** The phrases did not arrive: offered instead of them; null where they did. */
  readonly onRetry?: (() => void) | null;
}

/** Search as you type: arrows choose, Enter inserts, Ctrl+Enter copies, Escape leaves. */
export function PhraseSearch(props: PhraseSearchProps) {
  const { t } = useWords();
  const { isPalette = false } = props;
  const listId = useId();
  const box = useRef<HTMLInputElement>(null);
  const drop = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [isOpen, setIsOpen] = useState(isPalette);
  const [active, setActive] = useState(0);
  const phrases = isOpen ? props.find(query) : [];
  // The list may have become shorter since.
  const at = Math.min(active, phrases.length - 1);
  const chosen = phrases[at];
  const optionId = (phrase: PhraseView) => `${listId}-${phrase.id}`;

  useEffect(() => {
    if (isPalette) box.current?.focus();
  }, [isPalette]);

  // In a low panel the list would open below the edge, with its buttons.
  useEffect(() => {
    if (isOpen && !isPalette) drop.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, isPalette]);

  const close = () => {
    setIsOpen(isPalette);
    setActive(0);
  };

  const insert = (phrase: PhraseView) => {
    if (props.isBusy) return;
    props.onInsert(phrase);
    setQuery('');
    close();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setIsOpen(true);
      const to = wrap(at + step, phrases.length);
      setActive(to);
      const next = phrases[to];
      if (next) document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      if (event.ctrlKey || event.metaKey || !props.canInsert) props.onCopy(chosen);
      else insert(chosen);
    } else if (event.key === 'Escape' && !isPalette && isOpen) {
      event.preventDefault();
      close();
    }
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not yet known to every screen reader we support.
    <div
      class={isPalette ? 'phrase-search palette' : 'phrase-search'}
      role="search"
      onFocusOut={(event) => {
        const next = event.relatedTarget;
        if (!(next instanceof Node && event.currentTarget.contains(next))) close();
      }}
    >
      <input
        ref={box}
        type="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        placeholder={
          props.hint ? `${t('panel.findPhrase')}   ${props.hint}` : t('panel.findPhrase')
        }
        aria-label={t('panel.findPhrase')}
        aria-controls={listId}
        aria-activedescendant={chosen ? optionId(chosen) : undefined}
        value={query}
        onFocus={() => setIsOpen(true)}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setIsOpen(true);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={drop} class="phrase-drop" hidden={!isOpen}>
        <div
          class="phrases"
          id={listId}
          role="listbox"
          aria-label={t('panel.phrases')}
          tabIndex={-1}
        >
          {phrases.map((phrase) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the search box holds the keys for its list.
            <div
              key={phrase.id}
              id={optionId(phrase)}
              role="option"
              tabIndex={-1}
              aria-selected={phrase === chosen}
              onPointerMove={() => setActive(phrases.indexOf(phrase))}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => (props.canInsert ? insert(phrase) : props.onCopy(phrase))}
            >
              <span class="phrase-text">
                <bdi>{phrase.shown}</bdi>
              </span>
              <span class="small muted">{phrase.about}</span>
            </div>
          ))}
        </div>
        {chosen ? (
          <div class="row phrase-actions">
            <button
              type="button"
              class="primary"
              disabled={!props.canInsert || props.isBusy}
              onClick={() => insert(chosen)}
            >
              {t('panel.insert')}
            </button>
            <button type="button" onClick={() => props.onCopy(chosen)}>
              {t('panel.copy')}
            </button>
            <span class="small muted">{props.cannotInsertBecause ?? t('panel.phraseKeys')}</span>
          </div>
        ) : (
          isOpen && <NoPhrase onRetry={props.onRetry ?? null} />
        )}
      </div>
      <Outcome outcome={props.outcome} canUndo={props.canUndo} onUndo={props.onUndo} />
    </div>
  );
}

function NoPhrase({ onRetry }: { readonly onRetry: (() => void) | null }) {
  const { t } = useWords();
  if (!onRetry) return <p class="small muted phrase-actions">{t('panel.noPhrase')}</p>;
  return (
    <div class="row phrase-actions" role="alert">
      <span class="small">{t('panel.notLoaded.phrases')}</span>
      <button type="button" onClick={onRetry}>
        {t('panel.tryAgain')}
      </button>
    </div>
  );
}

function Outcome({
  outcome,
  canUndo,
  onUndo,
}: Pick<PhraseSearchProps, 'outcome' | 'canUndo' | 'onUndo'>) {
  const { t } = useWords();
  const words = useRef<HTMLSpanElement>(null);
  return (
    <div class="row small phrase-outcome">
      <span ref={words} role="status" aria-label={t('panel.writeStatus')} tabIndex={-1}>
        {outcome}
      </span>
      {canUndo && (
        <button
          type="button"
          class="small"
          onClick={() => {
            // The button goes: the keyboard stays with what is said of it.
            words.current?.focus();
            onUndo();
          }}
        >
          {t('panel.undoInsert')}
        </button>
      )}
    </div>
  );
}

function wrap(index: number, length: number): number {
  return length === 0 ? 0 : (index + length) % length;
}
