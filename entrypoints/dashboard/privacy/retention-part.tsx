import { useTables } from '../../../components/tables.ts';
import { contactDays, keepNames, noteDays } from '../../../lib/store/setting-list.ts';
import { privacy } from '../../../lib/words/english.ts';
import { SettingCheck, SettingDays } from '../setting-fields.tsx';
import type { ViewProps } from '../views.ts';

const TABLES = { privacy };

/** For how long what is kept. */
export function RetentionPart({ access }: Pick<ViewProps, 'access'>) {
  const { t } = useTables(TABLES);
  return (
    <section class="card stack" aria-labelledby="retention">
      <h2 id="retention">{t('privacy.retention')}</h2>
      <SettingDays
        access={access}
        setting={noteDays}
        label={t('privacy.retention.note')}
        hint={t('privacy.retention.note.hint')}
      />
      <SettingDays
        access={access}
        setting={contactDays}
        label={t('privacy.retention.contact')}
        hint={t('privacy.retention.contact.hint')}
      />
      <SettingCheck
        access={access}
        setting={keepNames}
        label={t('privacy.names')}
        hint={t('privacy.names.hint')}
      />
    </section>
  );
}
