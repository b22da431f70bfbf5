import { useId, useState } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import { toBackup } from '../../../lib/store/backup.ts';
import { seal } from '../../../lib/store/seal.ts';
import { privacy } from '../../../lib/words/english.ts';
import { today } from '../helpdesks/today.ts';
import { saveFile } from '../save-file.ts';
import type { ViewProps } from '../views.ts';

const TABLES = { privacy };

type Outcome =
  | { readonly kind: 'done'; readonly unreadable: number }
  | { readonly kind: 'failed' }
  | { readonly kind: 'working' };

/** All that was written or chosen, as one file; with a passphrase, nobody else can read it. */
export function BackupPart({ access }: Pick<ViewProps, 'access'>) {
  const { t } = useTables(TABLES);
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const open = access.open.value;

  const save = async () => {
    if (!open) return;
    setOutcome({ kind: 'working' });
    try {
      const { backup, unreadable } = await toBackup(open.notebook);
      const text = JSON.stringify(backup);
      const file = passphrase === '' ? text : await seal(text, passphrase);
      saveFile(`five-moments-backup-${today().replaceAll('.', '-')}.json`, file);
      setOutcome({ kind: 'done', unreadable });
    } catch {
      setOutcome({ kind: 'failed' });
    }
  };

  return (
    <section class="card stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('privacy.backup')}</h2>
      <p>{t('privacy.backup.about')}</p>
      <div class="field">
        <label for={`${id}-pass`}>{t('privacy.passphrase')}</label>
        <input
          id={`${id}-pass`}
          type="password"
          autocomplete="new-password"
          aria-describedby={`${id}-hint`}
          value={passphrase}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
        <p class="small muted" id={`${id}-hint`}>
          {t('privacy.passphrase.hint')}
        </p>
      </div>
      <div class="row">
        <button
          type="button"
          class="primary"
          disabled={!open || outcome?.kind === 'working'}
          onClick={() => void save()}
        >
          {t('privacy.backup.do')}
        </button>
        <span role="status" class="small">
          {outcome?.kind === 'done' &&
            (outcome.unreadable === 0
              ? t('privacy.backup.done')
              : t('privacy.backup.some', { count: outcome.unreadable }))}
          {outcome?.kind === 'failed' && t('privacy.backup.failed')}
        </span>
      </div>
    </section>
  );
}
