import { useId, useState } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import { MOST_FILE_CHARACTERS } from '../../../lib/files/read-phrase-file.ts';
import { phraseBook } from '../../../lib/words/english.ts';

const TABLES = { phraseBook };
/** A field with more than this makes the page slow; the whole file is read all the same. */
const MOST_SHOWN = 200_000;

export interface FileOrTextProps {
  readonly readLabel: string;
  readonly onText: (text: string) => void;
  readonly onProblem: (problem: 'tooLong' | 'unreadable') => void;
}

/** Words from a file, or pasted. */
export function FileOrText({ readLabel, onText, onProblem }: FileOrTextProps) {
  const { t } = useTables(TABLES);
  const id = useId();
  const [text, setText] = useState('');

  const choose = async (file: File | undefined) => {
    if (!file) return;
    // UTF-8 has at most four bytes for a character.
    if (file.size > 4 * MOST_FILE_CHARACTERS) return onProblem('tooLong');
    try {
      const words = await file.text();
      setText(words.length <= MOST_SHOWN ? words : '');
      onText(words);
    } catch {
      onProblem('unreadable');
    }
  };

  return (
    <>
      <div class="field">
        <label for={`${id}-file`}>{t('phraseBook.import.file')}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".json,.csv,.txt,application/json,text/csv"
          onChange={(event) => {
            const input = event.currentTarget;
            // The same file, mended, can be chosen once more.
            void choose(input.files?.[0]).then(() => {
              input.value = '';
            });
          }}
        />
      </div>
      <div class="field wide">
        <label for={`${id}-text`}>{t('phraseBook.import.paste')}</label>
        <textarea
          id={`${id}-text`}
          class="code"
          rows={5}
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div class="row">
        <button type="button" disabled={text.trim() === ''} onClick={() => onText(text)}>
          {readLabel}
        </button>
      </div>
    </>
  );
}
