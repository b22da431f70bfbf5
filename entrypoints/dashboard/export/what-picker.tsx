import { useId } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import { exports } from '../../../lib/words/english.ts';

const TABLES = { exports };

export interface WhatPickerProps {
  readonly rows: boolean;
  readonly onRows: (rows: boolean) => void;
}

/** Counts, which say nothing of a single ticket; or a line for each rating. */
export function WhatPicker({ rows, onRows }: WhatPickerProps) {
  const { t } = useTables(TABLES);
  const id = useId();
  return (
    <fieldset class="stack">
      <legend class="hidden-words">{t('exports.what')}</legend>
      {(['counts', 'rows'] as const).map((what) => (
        <div key={what}>
          <span class="row">
            <input
              type="radio"
              id={`${id}-${what}`}
              name={id}
              checked={rows === (what === 'rows')}
              aria-describedby={`${id}-${what}-hint`}
              onChange={() => onRows(what === 'rows')}
            />
            <label for={`${id}-${what}`}>{t(`exports.what.${what}`)}</label>
          </span>
          <p class="small muted" id={`${id}-${what}-hint`}>
            {t(`exports.what.${what}.hint`)}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
