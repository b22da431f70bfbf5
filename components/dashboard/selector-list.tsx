import { useId, useState } from 'preact/hooks';
import { helpdesks } from '../../lib/words/english.ts';
import { useTables } from '../tables.ts';
import './selector-list.css';

const TABLES = { helpdesks };

export interface SelectorView {
  readonly key: string;
  readonly css: string;
  /** The shadow roots it is looked for in; empty for the page itself. */
  readonly inside: string;
  /** Null: the browser can't read it; undefined: nobody counted. */
  readonly count: number | null | undefined;
}

export interface SelectorListProps {
  /** What they stand for, e.g. "the reply box". */
  readonly part: string;
  readonly selectors: readonly SelectorView[];
  readonly onChange: (index: number, css: string) => void;
  readonly onRemove: (index: number) => void;
  readonly onAdd: (css: string) => void;
}

/** The selectors of one part of a page, newest first, with how often each matches. */
export function SelectorList({ part, selectors, onChange, onRemove, onAdd }: SelectorListProps) {
  const { t } = useTables(TABLES);
  const [fresh, setFresh] = useState('');
  const add = () => {
    if (fresh.trim() === '') return;
    onAdd(fresh.trim());
    setFresh('');
  };
  return (
    <div class="selectors">
      {selectors.length === 0 && <p class="small muted">{t('helpdesks.edit.none')}</p>}
      {selectors.map((selector, index) => (
        <div class="selector" key={`${index} ${selectors.length}`}>
          {selector.inside !== '' && <code class="muted">{selector.inside} ›</code>}
          <input
            type="text"
            class="code"
            spellcheck={false}
            autocomplete="off"
            maxLength={300}
            aria-label={t('helpdesks.edit.selector', { number: index + 1, part })}
            aria-invalid={selector.count === null}
            value={selector.css}
            onChange={(event) => onChange(index, event.currentTarget.value.trim())}
          />
          <Count count={selector.count} />
          <button
            type="button"
            class="quiet small"
            aria-label={t('helpdesks.edit.removeSelector', { css: selector.css })}
            onClick={() => onRemove(index)}
          >
            ✕
          </button>
        </div>
      ))}
      <div class="selector">
        <input
          type="text"
          class="code"
          spellcheck={false}
          autocomplete="off"
          maxLength={300}
          placeholder={t('helpdesks.edit.addPlaceholder')}
          aria-label={t('helpdesks.edit.addSelector', { part })}
          value={fresh}
          onInput={(event) => setFresh(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            add();
          }}
        />
        {fresh.trim() !== '' && (
          <button type="button" class="small" onClick={add}>
            {t('helpdesks.edit.addDo')}
          </button>
        )}
      </div>
    </div>
  );
}

function Count({ count }: Pick<SelectorView, 'count'>) {
  const { t } = useTables(TABLES);
  const id = useId();
  if (count === undefined) return <span class="small muted">{t('helpdesks.edit.notCounted')}</span>;
  if (count === null) return <span class="small feeble">{t('helpdesks.edit.bad')}</span>;
  return (
    <output class={count === 0 ? 'chip' : 'chip found'} id={id}>
      {t('helpdesks.edit.count', { count })}
    </output>
  );
}
