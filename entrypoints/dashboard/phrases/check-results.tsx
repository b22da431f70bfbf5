import { useId, useState } from 'preact/hooks';
import { CheckedItem } from '../../../components/dashboard/checked-item.tsx';
import { useTables } from '../../../components/tables.ts';
import type { CheckedMacro } from '../../../lib/courtesy/macros.ts';
import { toCsv } from '../../../lib/files/csv.ts';
import { phraseBook } from '../../../lib/words/english.ts';
import { toHash } from '../route.ts';
import { saveFile } from '../save-file.ts';
import type { ViewProps } from '../views.ts';
import { rememberUnsaved, toTyped } from './typed.ts';

const TABLES = { phraseBook };
const PAGE = 30;

export interface CheckResultsProps extends Pick<ViewProps, 'access'> {
  readonly checked: readonly CheckedMacro[];
  readonly isWhole: boolean;
}

/** What was found, the worst first. */
export function CheckResults({ access, checked, isWhole }: CheckResultsProps) {
  const { t } = useTables(TABLES);
  const id = useId();
  const [pages, setPages] = useState(1);
  const [said, setSaid] = useState('');
  const found = checked.filter(({ findings }) => (findings?.length ?? 0) > 0);
  const unread = checked.filter(({ findings }) => findings === null).length;
  const shown = found.slice(0, pages * PAGE);
  const rest = Math.min(PAGE, found.length - shown.length);

  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(t('phraseBook.check.copied')),
      () => setSaid(t('phraseBook.check.notCopied')),
    );
  // It is looked at once more in the form of a new phrase, and saved there.
  const take = (text: string) => {
    rememberUnsaved('new/', { ...toTyped(null), text });
    location.hash = toHash('phrases', 'new');
  };

  return (
    <section class="stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('phraseBook.check.results')}</h2>
      <p role="status">
        {!isWhole && `${t('phraseBook.check.stopped')} `}
        {t('phraseBook.check.summary', { count: checked.length, found: found.length, unread })}
      </p>
      {found.length === 0 && unread < checked.length && (
        <p class="card">{t('phraseBook.check.none')}</p>
      )}
      {found.length > 0 && (
        <div class="row">
          <button
            type="button"
            onClick={() => saveFile('rewrites.csv', toTable(found), 'text/csv')}
          >
            {t('phraseBook.check.save')}
          </button>
          <span role="status" class="small">
            {said}
          </span>
        </div>
      )}
      <ul class="stack">
        {shown.map((macro) => (
          <CheckedItem
            key={`${macro.title} ${macro.text}`}
            macro={macro}
            canTake={access.open.value?.notebook.readOnly === false}
            onCopy={(text) => void copy(text)}
            onTake={take}
          />
        ))}
      </ul>
      {rest > 0 && (
        <div class="row">
          <button type="button" onClick={() => setPages(pages + 1)}>
            {t('phraseBook.more', { count: rest })}
          </button>
        </div>
      )}
    </section>
  );
}

function toTable(checked: readonly CheckedMacro[]): string {
  return toCsv({
    name: 'rewrites',
    columns: ['title', 'text', 'rewrite', 'found'].map((name) => ({
      name,
      type: 'text',
      about: '',
    })),
    rows: checked.map(({ title, text, rewrite, findings }) => [
      title,
      text,
      rewrite,
      (findings ?? []).map(({ start, end }) => text.slice(start, end)).join('; '),
    ]),
  });
}
