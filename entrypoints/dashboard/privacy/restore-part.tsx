import { useId, useState } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import { say } from '../../../lib/messages/say.ts';
import type { Fault } from '../../../lib/moments/fault.ts';
import { type Backup, isEmptyNotebook, restoreBackup } from '../../../lib/store/backup.ts';
import { MOST_CHARACTERS, parseBackup } from '../../../lib/store/parse-backup.ts';
import { isSealed, unseal } from '../../../lib/store/seal.ts';
import { privacy } from '../../../lib/words/english.ts';
import { FaultList } from '../fault-list.tsx';
import type { ViewProps } from '../views.ts';

const TABLES = { privacy };

type Step =
  | { readonly kind: 'sealed'; readonly text: string; readonly wasWrong: boolean }
  | { readonly kind: 'offer'; readonly backup: Backup; readonly isEmpty: boolean }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'said'; readonly words: Said };
type Said = 'restored' | 'twice' | 'failed' | 'unreadable' | 'tooBig' | 'notJson' | 'hostile';

/** A backup put in place of what is here: looked at first, and all of it or nothing. */
export function RestorePart({ access }: Pick<ViewProps, 'access'>) {
  const { t, locale } = useTables(TABLES);
  const id = useId();
  const [step, setStep] = useState<Step | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [isSure, setSure] = useState(false);
  const open = access.open.value;
  const canChange = open?.notebook.readOnly === false;

  const tell = (words: Said) => setStep({ kind: 'said', words });
  const look = async (text: string) => {
    if (!open) return;
    if (isSealed(text)) return setStep({ kind: 'sealed', text, wasWrong: false });
    const read = parseBackup(text);
    setSure(false);
    if (!read.ok) {
      if (read.why === 'invalid') setStep({ kind: 'faults', faults: read.faults });
      else tell(read.why === 'tooDeep' ? 'hostile' : read.why);
      return;
    }
    try {
      const isEmpty = await isEmptyNotebook(open.notebook);
      setStep({ kind: 'offer', backup: read.backup, isEmpty });
    } catch {
      tell('failed');
    }
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > 2 * MOST_CHARACTERS) return tell('tooBig');
    await file.text().then(look, () => tell('unreadable'));
  };
  const unlock = async (text: string) => {
    const opened = await unseal(text, passphrase);
    if (opened === null) setStep({ kind: 'sealed', text, wasWrong: true });
    else await look(opened);
  };
  const restore = async (backup: Backup) => {
    if (!open) return;
    try {
      const done = await restoreBackup(open.notebook, backup, { replace: true });
      tell(done === 'notEmpty' ? 'failed' : done);
      // Helpdesks that were taught are in a backup too.
      await say({ kind: 'helpdesksChanged' }).catch(() => undefined);
    } catch {
      tell('failed');
    }
  };

  return (
    <section class="card stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('privacy.restore')}</h2>
      <p>{t('privacy.restore.about')}</p>
      <div class="field">
        <label for={`${id}-file`}>{t('privacy.restore.file')}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".json,application/json"
          disabled={!canChange}
          onChange={(event) => {
            const input = event.currentTarget;
            void choose(input.files?.[0]).then(() => {
              input.value = '';
            });
          }}
        />
      </div>
      {step?.kind === 'sealed' && (
        <div class="field">
          <label for={`${id}-pass`}>{t('privacy.restore.passphrase')}</label>
          <input
            id={`${id}-pass`}
            type="password"
            autocomplete="off"
            aria-invalid={step.wasWrong}
            value={passphrase}
            onInput={(event) => setPassphrase(event.currentTarget.value)}
          />
          <button type="button" onClick={() => void unlock(step.text)}>
            {t('privacy.restore.open')}
          </button>
          {step.wasWrong && <p role="alert">{t('privacy.restore.wrong')}</p>}
        </div>
      )}
      {step?.kind === 'offer' && (
        <div class="stack">
          <p>
            {t('privacy.restore.found', {
              when: new Intl.DateTimeFormat(locale.tag, { dateStyle: 'long' }).format(
                step.backup.at,
              ),
              notes: step.backup.tables.notes.length,
              promises: step.backup.tables.promises.length,
              contacts: step.backup.tables.contacts.length,
            })}
          </p>
          {!step.isEmpty && (
            <label class="row">
              <input
                type="checkbox"
                checked={isSure}
                onChange={(event) => setSure(event.currentTarget.checked)}
              />
              <span>{t('privacy.restore.replace')}</span>
            </label>
          )}
          <div class="row">
            <button
              type="button"
              class={step.isEmpty ? 'primary' : 'danger'}
              disabled={!step.isEmpty && !isSure}
              onClick={() => void restore(step.backup)}
            >
              {t('privacy.restore.do')}
            </button>
            <button type="button" onClick={() => setStep(null)}>
              {t('privacy.restore.cancel')}
            </button>
          </div>
        </div>
      )}
      {step?.kind === 'faults' && (
        <FaultList title={t('privacy.restore.faults')} faults={step.faults} />
      )}
      <p role="status">{step?.kind === 'said' && t(`privacy.restore.${step.words}`)}</p>
    </section>
  );
}
