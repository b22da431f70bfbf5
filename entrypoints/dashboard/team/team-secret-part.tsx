import { useState } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import { toBytes } from '../../../lib/files/digest.ts';
import { writeTeamSecret } from '../../../lib/files/team-secret.ts';
import { team } from '../../../lib/words/english.ts';
import { newSecret } from '../numbers/new-secret.ts';
import { saveFile } from '../numbers/save-file.ts';

const TABLES = { team };
const NAME = 'team-secret.json';

/** A secret for the team's pseudonyms, made here and kept nowhere but in its file. */
export function TeamSecretPart() {
  const { t } = useTables(TABLES);
  const [said, setSaid] = useState('');
  const make = () => {
    saveFile({ name: NAME, bytes: toBytes(writeTeamSecret(newSecret())) });
    setSaid(t('team.saved', { name: NAME }));
  };
  return (
    <section class="card stack no-print" aria-labelledby="secret-title">
      <h2 id="secret-title">{t('team.secret')}</h2>
      <p>{t('team.secret.intro')}</p>
      <div class="row">
        <button type="button" onClick={make}>
          {t('team.secret.make')}
        </button>
        <span role="status">{said}</span>
      </div>
    </section>
  );
}
