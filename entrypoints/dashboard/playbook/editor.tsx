import { useEffect, useState } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import { decodePlaybook, type Playbook } from '../../../lib/moments/playbook.ts';
import { playbookDifference } from '../../../lib/moments/playbook-difference.ts';
import { hashPlaybook } from '../../../lib/moments/playbook-hash.ts';
import { MOMENTS } from '../../../lib/moments/vocabulary.ts';
import { playbook } from '../../../lib/words/english.ts';
import { FaultList } from '../fault-list.tsx';
import type { ViewProps } from '../views.ts';
import { FilePart } from './file-part.tsx';
import { force } from './force.ts';
import { MomentPart } from './moment-part.tsx';
import { Preview } from './preview.tsx';
import { findUnsaved, rememberUnsaved } from './unsaved.ts';
import { WholePart } from './whole-part.tsx';

const TABLES = { playbook };

export interface EditorProps extends Pick<ViewProps, 'access'> {
  readonly inForce: Playbook;
  readonly isOwn: boolean;
  readonly said: string;
  readonly onSaid: (said: string) => void;
  /** What was in force before the one that ships was put back. */
  readonly undo: Playbook | null;
  readonly onUndo: (book: Playbook | null) => void;
}

/** A playbook being changed; nothing holds before it is saved. */
export function Editor(props: EditorProps) {
  const { access, inForce, isOwn, said, onSaid } = props;
  const { t } = useTables(TABLES);
  const [unsaved] = useState(findUnsaved);
  const [book, setBook] = useState(unsaved ?? inForce);
  const [edition, setEdition] = useState(0);
  const [hash, setHash] = useState('');
  useEffect(() => void hashPlaybook(inForce).then(setHash), [inForce]);
  const isChanged = playbookDifference(inForce, book).length > 0;
  const read = decodePlaybook(book);
  const canSave = isChanged && read.ok && access.open.value?.notebook.readOnly === false;

  const change = (next: Playbook) => {
    setBook(next);
    onSaid('');
    rememberUnsaved(playbookDifference(inForce, next).length > 0 ? next : null);
  };
  const discard = () => {
    change(inForce);
    // Fields that hold words of their own begin anew.
    setEdition(edition + 1);
  };
  const save = async () => {
    if (!read.ok) return;
    rememberUnsaved(null);
    const isDone = await force(access, read.value);
    if (!isDone) rememberUnsaved(book);
    onSaid(t(isDone ? 'playbook.saved' : 'playbook.failed'));
  };

  return (
    <>
      <p>{t('playbook.intro')}</p>
      <p class="small muted">
        {isOwn ? t('playbook.own', { hash: hash.slice(0, 12) }) : t('playbook.bundled')}
      </p>
      <FilePart {...props} isChanged={isChanged} />
      <WholePart key={edition} book={book} onBook={change} />
      {MOMENTS.map((moment) => (
        <MomentPart key={moment} book={book} moment={moment} onBook={change} />
      ))}
      <details>
        <summary>{t('playbook.preview.show')}</summary>
        <Preview book={book} />
      </details>
      {!read.ok && <FaultList title={t('playbook.faults')} faults={read.faults} />}
      <div class="save-bar row">
        <button type="button" class="primary" disabled={!canSave} onClick={() => void save()}>
          {t('playbook.save')}
        </button>
        {isChanged && (
          <button type="button" onClick={discard}>
            {t('playbook.discard')}
          </button>
        )}
        <span role="status" class="small">
          {said || (isChanged ? t(unsaved === book ? 'playbook.kept' : 'playbook.unsaved') : '')}
        </span>
      </div>
    </>
  );
}
