import { useEffect, useId, useState } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import { keyIdOf } from '../../../lib/files/pseudonym.ts';
import { findTeamSecret } from '../../../lib/files/team-secret.ts';
import { teamSecret } from '../../../lib/store/setting-list.ts';
import { setSetting, watchSetting } from '../../../lib/store/settings.ts';
import { exports } from '../../../lib/words/english.ts';
import { useLive } from '../use-live.ts';
import type { ViewProps } from '../views.ts';

const TABLES = { exports };

/** A secret's file is a hundred bytes; more is something else. */
const MOST_BYTES = 10_000;

export interface SecretPartProps extends Pick<ViewProps, 'access'> {
  readonly onChange: () => void;
}

/** Which secret makes the pseudonyms. */
export function SecretPart({ access, onChange }: SecretPartProps) {
  const { t } = useTables(TABLES);
  const id = useId();
  const secret = useLive<{ readonly is: string | null }>(access, (notebook, onValue) =>
    watchSetting(notebook, teamSecret, (is) => onValue({ is })),
  );
  const [keyId, setKeyId] = useState('');
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (secret?.is) void keyIdOf(secret.is).then(setKeyId);
  }, [secret]);

  const set = async (next: string | null) => {
    const open = access.open.peek();
    if (!open) return;
    await setSetting(open.notebook, teamSecret, next).then(
      () => setSaid(t('exports.secret.changed')),
      () => setSaid(t('exports.failed')),
    );
    onChange();
  };
  const load = async (file: File) => {
    const text = file.size <= MOST_BYTES ? await file.text().catch(() => '') : '';
    const found = findTeamSecret(text);
    if (found === null) setSaid(t('exports.secret.wrong', { name: file.name }));
    else await set(found);
  };

  return (
    <section class="card stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('exports.secret')}</h2>
      <p>{secret?.is ? t('exports.secret.team', { id: keyId }) : t('exports.secret.own')}</p>
      <div class="row">
        <label for={`${id}-file`}>{t('exports.secret.load')}</label>
        <input
          type="file"
          id={`${id}-file`}
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void load(file);
            currentTarget.value = '';
          }}
        />
        {secret?.is && (
          <button type="button" onClick={() => void set(null)}>
            {t('exports.secret.forget')}
          </button>
        )}
      </div>
      <p role="status" class="small">
        {said}
      </p>
    </section>
  );
}
