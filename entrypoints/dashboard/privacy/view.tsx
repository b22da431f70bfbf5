import { useTables } from '../../../components/tables.ts';
import { privacy } from '../../../lib/words/english.ts';
import type { ViewProps } from '../views.ts';
import { BackupPart } from './backup-part.tsx';
import { ForgetPart } from './forget-part.tsx';
import { KeptPart } from './kept-part.tsx';
import { RestorePart } from './restore-part.tsx';
import { RetentionPart } from './retention-part.tsx';

const TABLES = { privacy };

/** What is kept, for how long, and in plain words where it stays. */
export function View({ access }: ViewProps) {
  const { t } = useTables(TABLES);
  return (
    <>
      <p>{t('privacy.intro')}</p>
      <KeptPart access={access} />
      <RetentionPart access={access} />
      <BackupPart access={access} />
      <RestorePart access={access} />
      <ForgetPart access={access} />
    </>
  );
}
