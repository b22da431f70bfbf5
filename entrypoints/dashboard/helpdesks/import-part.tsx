import { useId, useState } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import { helpdesks } from '../../../lib/words/english.ts';
import { FaultList } from '../fault-list.tsx';
import { ImportOffer } from './import-offer.tsx';
import type { ListPartProps } from './list-part.tsx';
import { MOST_CHARACTERS, type ReadFile, readFile } from './read-file.ts';

const TABLES = { helpdesks };

/** A description from a file or the clipboard: looked at first, taken only then. */
export function ImportPart({ access, known }: ListPartProps) {
  const { t } = useTables(TABLES);
  const id = useId();
  const [text, setText] = useState('');
  const [read, setRead] = useState<ReadFile | { readonly kind: 'unreadable' } | null>(null);
  const [said, setSaid] = useState('');

  const look = (words: string) => {
    setSaid('');
    setRead(readFile(words));
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > 4 * MOST_CHARACTERS) return setRead({ kind: 'tooLong' });
    try {
      const words = await file.text();
      setText(words.slice(0, MOST_CHARACTERS));
      look(words);
    } catch {
      setRead({ kind: 'unreadable' });
    }
  };

  return (
    <>
      <section class="card stack" aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>{t('helpdesks.import.title')}</h2>
        <p>{t('helpdesks.import.intro')}</p>
        <div class="field">
          <label for={`${id}-file`}>{t('helpdesks.import.file')}</label>
          <input
            id={`${id}-file`}
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const input = event.currentTarget;
              // The same file, mended, can be chosen once more.
              void choose(input.files?.[0]).then(() => {
                input.value = '';
              });
            }}
          />
        </div>
        <div class="field">
          <label for={`${id}-text`}>{t('helpdesks.import.paste')}</label>
          <textarea
            id={`${id}-text`}
            class="code"
            rows={6}
            spellcheck={false}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <div class="row">
          <button type="button" disabled={text.trim() === ''} onClick={() => look(text)}>
            {t('helpdesks.import.read')}
          </button>
        </div>
        <p role="status">{said}</p>
      </section>
      {read !== null && read.kind !== 'adapter' && read.kind !== 'faults' && (
        <p class="card notice" role="alert">
          {t(`helpdesks.import.${read.kind}`)}
        </p>
      )}
      {read?.kind === 'faults' && (
        <FaultList title={t('helpdesks.import.faults')} faults={read.faults} />
      )}
      {read?.kind === 'adapter' && (
        <ImportOffer
          key={JSON.stringify(read.adapter)}
          access={access}
          adapter={read.adapter}
          known={known.find(({ adapter }) => adapter.id === read.adapter.id)?.adapter ?? null}
          onDone={(words) => {
            setRead(null);
            setText('');
            setSaid(words);
          }}
        />
      )}
    </>
  );
}
