import { useTables } from '../../../components/tables.ts';
import { watchAdapters } from '../../../lib/store/adapters.ts';
import { helpdesks } from '../../../lib/words/english.ts';
import { toHash } from '../route.ts';
import { useLive } from '../use-live.ts';
import type { ViewProps } from '../views.ts';
import { AddPart } from './add-part.tsx';
import { EditPart } from './edit-part.tsx';
import { ImportPart } from './import-part.tsx';
import { toKnown } from './known.ts';
import { ListPart } from './list-part.tsx';
import '../forms.css';
import './helpdesks.css';

const TABLES = { helpdesks };
const NONE: readonly never[] = [];

/** Which helpdesks are read, and how to teach another. */
export function View({ access, path }: ViewProps) {
  const { t } = useTables(TABLES);
  const kept = useLive(access, watchAdapters);
  const known = toKnown(kept ?? NONE);
  const [place, id] = path;
  const chosen = known.find(({ adapter }) => adapter.id === id);

  if (place === undefined) return <ListPart access={access} known={known} />;
  return (
    <>
      <p>
        <a href={toHash('helpdesks')}>{t('helpdesks.back')}</a>
      </p>
      {place === 'add' && <AddPart access={access} known={known} />}
      {place === 'import' && <ImportPart access={access} known={known} />}
      {place === 'edit' && chosen && (
        <EditPart key={`${id} ${kept === null}`} access={access} adapter={chosen.adapter} />
      )}
      {place === 'edit' && !chosen && kept !== null && <p>{t('helpdesks.unknown')}</p>}
    </>
  );
}
