import { useId, useState } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import { playbook } from '../../../lib/words/english.ts';
import { FaultList } from '../fault-list.tsx';
import { saveFile } from '../save-file.ts';
import type { EditorProps } from './editor.tsx';
import { force } from './force.ts';
import { ImportOffer } from './import-offer.tsx';
import { type PlaybookFile, readPlaybook } from './read-playbook.ts';

const TABLES = { playbook };

export interface FilePartProps extends EditorProps {
  /** There are changes that were not saved: another playbook would take them along. */
  readonly isChanged: boolean;
}

/** The playbook as a file, another one out of a file, and the way back to the one that ships. */
export function FilePart({ access, inForce, isOwn, isChanged, ...props }: FilePartProps) {
  const { t } = useTables(TABLES);
  const id = useId();
  const [read, setRead] = useState<PlaybookFile | null>(null);
  const { onSaid, undo, onUndo } = props;

  const take = async (file: Extract<PlaybookFile, { kind: 'playbook' }>) => {
    const isDone = await force(access, file.book);
    setRead(null);
    onSaid(t(isDone ? 'playbook.import.taken' : 'playbook.failed'));
  };
  const reset = async () => {
    const isDone = await force(access, null);
    if (isDone) onUndo(inForce);
    onSaid(t(isDone ? 'playbook.resetDone' : 'playbook.failed'));
  };
  const takeBack = async () => {
    const isDone = await force(access, undo);
    if (isDone) onUndo(null);
    onSaid(t(isDone ? 'playbook.undone' : 'playbook.failed'));
  };

  return (
    <>
      <div class="row">
        <button
          type="button"
          onClick={() => saveFile(`playbook-${inForce.id}.json`, toText(inForce))}
        >
          {t('playbook.export')}
        </button>
        {isOwn && (
          <button type="button" disabled={isChanged} onClick={() => void reset()}>
            {t('playbook.reset')}
          </button>
        )}
        {!isOwn && undo !== null && (
          <button type="button" disabled={isChanged} onClick={() => void takeBack()}>
            {t('playbook.undo')}
          </button>
        )}
      </div>
      <div class="field">
        <label for={`${id}-file`}>{t('playbook.import.file')}</label>
        <input
          type="file"
          id={`${id}-file`}
          accept=".json,application/json"
          disabled={isChanged}
          aria-describedby={`${id}-first`}
          onChange={(event) => {
            const input = event.currentTarget;
            const [file] = input.files ?? [];
            if (!file) return;
            void readPlaybook(file).then((next) => {
              onSaid('');
              setRead(next);
              // The same file, mended, can be chosen once more.
              input.value = '';
            });
          }}
        />
        <span id={`${id}-first`} class="small muted">
          {isChanged && t('playbook.import.first')}
        </span>
      </div>
      {read !== null && read.kind !== 'playbook' && read.kind !== 'faults' && (
        <p class="card notice" role="alert">
          {t(`playbook.import.${read.kind}`)}
        </p>
      )}
      {read?.kind === 'faults' && (
        <FaultList title={t('playbook.import.faults')} faults={read.faults} />
      )}
      {read?.kind === 'playbook' && !isChanged && (
        <ImportOffer
          now={inForce}
          coming={read.book}
          onTake={() => void take(read)}
          onLeave={() => setRead(null)}
        />
      )}
    </>
  );
}

function toText(book: EditorProps['inForce']): string {
  return `${JSON.stringify(book, null, 2)}\n`;
}
