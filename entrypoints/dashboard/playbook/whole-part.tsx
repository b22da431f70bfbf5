import { useId, useState } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import type { Playbook } from '../../../lib/moments/playbook.ts';
import { playbook } from '../../../lib/words/english.ts';

const TABLES = { playbook };

export interface WholePartProps {
  readonly book: Playbook;
  readonly onBook: (book: Playbook) => void;
}

/** What concerns all moments. */
export function WholePart({ book, onBook }: WholePartProps) {
  const { t } = useTables(TABLES);
  const id = useId();
  // The words between the commas as they are typed; the tags follow from them.
  const [tags, setTags] = useState(book.vipTags.join(', '));
  return (
    <section class="card stack" aria-labelledby={`${id}-whole`}>
      <h2 id={`${id}-whole`}>{t('playbook.whole')}</h2>
      <div class="field wide">
        <label for={`${id}-title`}>{t('playbook.title')}</label>
        <input
          type="text"
          id={`${id}-title`}
          maxLength={120}
          value={book.title}
          onInput={(event) => onBook({ ...book, title: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for={`${id}-limit`}>{t('playbook.limit')}</label>
        <input
          type="number"
          id={`${id}-limit`}
          min={1}
          max={100_000}
          value={book.waitingLimitMinutes}
          onInput={({ currentTarget: { valueAsNumber } }) => {
            if (Number.isInteger(valueAsNumber)) {
              onBook({ ...book, waitingLimitMinutes: valueAsNumber });
            }
          }}
        />
      </div>
      <div class="field wide">
        <label for={`${id}-vip`}>{t('playbook.vip')}</label>
        <input
          type="text"
          id={`${id}-vip`}
          maxLength={4_000}
          aria-describedby={`${id}-vip-hint`}
          value={tags}
          onInput={({ currentTarget: { value } }) => {
            setTags(value);
            const vipTags = value.split(',').map((tag) => tag.trim());
            onBook({ ...book, vipTags: vipTags.filter((tag) => tag !== '') });
          }}
        />
        <span class="small muted" id={`${id}-vip-hint`}>
          {t('playbook.vip.hint')}
        </span>
      </div>
    </section>
  );
}
