import { useEffect, useId, useState } from 'preact/hooks';
import { NOTE_FIELDS, NOTE_LIMIT, type NoteField } from '../../lib/moments/note.ts';
import { useWords } from '../words-context.ts';
import './note-line.css';

export type NoteStatus = 'none' | 'saving' | 'saved' | 'notSaved';

export interface NoteLineProps {
  readonly values: Readonly<Record<NoteField, string>>;
  readonly status: NoteStatus;
  /** What happened, what is safe, what to do; null while all is well. */
  readonly problem: string | null;
  readonly isReadOnly: boolean;
  readonly canTakeFromDraft: boolean;
  readonly onInput: (field: NoteField, text: string) => void;
  readonly onLeave: () => void;
  readonly onTakeFromDraft: () => void;
  /** Into the internal note on top; null where that is not on offer. */
  readonly onToInternalNote: (() => void) | null;
}

/** One line that grows; the others stay folded until they are used. Saves itself. */
export function NoteLine(props: NoteLineProps) {
  const { t } = useWords();
  const isUsed = NOTE_FIELDS.some((field) => field !== 'text' && props.values[field] !== '');
  const [isOpen, setIsOpen] = useState(isUsed);
  // Never folded by itself: whoever deletes the last word may go on to type another.
  useEffect(() => {
    if (isUsed) setIsOpen(true);
  }, [isUsed]);
  return (
    <div class="notes">
      <div class="note-line">
        <NoteBox field="text" {...props} />
        <span class="small muted note-status" role="status" aria-label={t('panel.noteStatus')}>
          {props.status !== 'none' && t(`panel.noteStatus.${props.status}`)}
        </span>
      </div>
      {props.problem !== null && (
        <p class="small note-problem" role="alert">
          {props.problem}
        </p>
      )}
      <details
        class="more-notes"
        open={isOpen}
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
      >
        <summary class="small muted">{t('panel.moreNotes')}</summary>
        <div class="stack">
          <div class="row">
            <button
              type="button"
              class="small take"
              disabled={!props.canTakeFromDraft || props.isReadOnly}
              onClick={props.onTakeFromDraft}
            >
              {t('panel.takeFromDraft')}
            </button>
            {props.onToInternalNote && (
              <button
                type="button"
                class="small"
                disabled={NOTE_FIELDS.every((field) => props.values[field].trim() === '')}
                onClick={props.onToInternalNote}
              >
                {t('panel.toInternalNote')}
              </button>
            )}
          </div>
          {(['heard', 'plan', 'wish', 'learned'] as const).map((field) => (
            <NoteBox key={field} field={field} {...props} />
          ))}
        </div>
      </details>
    </div>
  );
}

function NoteBox({
  field,
  values,
  isReadOnly,
  onInput,
  onLeave,
}: NoteLineProps & { readonly field: NoteField }) {
  const { t } = useWords();
  const id = useId();
  const isMain = field === 'text';
  return (
    <div class="note-box">
      <label for={id} class={isMain ? 'hidden-words' : 'small muted'}>
        {t(`panel.note.${field}`)}
      </label>
      <textarea
        id={id}
        rows={1}
        maxLength={NOTE_LIMIT}
        readOnly={isReadOnly}
        placeholder={isMain ? t('panel.note.placeholder') : undefined}
        value={values[field]}
        onInput={(event) => onInput(field, event.currentTarget.value)}
        onBlur={onLeave}
      />
    </div>
  );
}
