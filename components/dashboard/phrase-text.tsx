import { useId, useRef } from 'preact/hooks';
import type { Placeholder } from '../../lib/phrases/fill.ts';
import { phraseBook } from '../../lib/words/english.ts';
import { useTables } from '../tables.ts';

const TABLES = { phraseBook };

/** Those that people ask for; the others can be typed. */
const OFFERED = [
  'customer.firstName',
  'customer.salutation',
  'agent.firstName',
  'ticket.number',
  'when',
  'date',
  'cursor',
] as const satisfies readonly Placeholder[];

export interface PhraseTextProps {
  readonly text: string;
  readonly fault: string | null;
  readonly length: string;
  readonly onText: (text: string) => void;
}

/** The words of a phrase, and the placeholders that can be put into them. */
export function PhraseText({ text, fault, length, onText }: PhraseTextProps) {
  const { t } = useTables(TABLES);
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);

  const put = (placeholder: Placeholder) => {
    const field = box.current;
    if (!field) return;
    field.setRangeText(`{{${placeholder}}}`, field.selectionStart, field.selectionEnd, 'end');
    onText(field.value);
    field.focus();
  };

  return (
    <div class="stack">
      <div class="field wide">
        <label for={id}>{t('phraseBook.form.text')}</label>
        <textarea
          ref={box}
          id={id}
          rows={5}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-said`}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        <span id={`${id}-said`} class={fault === null ? 'small muted' : 'small fault'}>
          {fault ?? length}
        </span>
      </div>
      <fieldset class="row small">
        <legend class="small muted">{t('phraseBook.form.placeholders')}</legend>
        {OFFERED.map((placeholder) => (
          <button key={placeholder} type="button" class="small" onClick={() => put(placeholder)}>
            {t(`phraseBook.form.placeholder.${placeholder}`)}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
