import { useTables } from '../../../components/tables.ts';
import { say } from '../../../lib/messages/say.ts';
import { launcherShown, singleKeys, underlinesShown } from '../../../lib/store/setting-list.ts';
import { settings } from '../../../lib/words/english.ts';
import { SettingCheck } from '../setting-fields.tsx';
import type { ViewProps } from '../views.ts';

const TABLES = { settings };

/** Only what acts; each is saved at the click, and holds at once. */
export function View({ access }: ViewProps) {
  const { t } = useTables(TABLES);
  return (
    <>
      <section class="card stack" aria-labelledby="settings-panel">
        <h2 id="settings-panel">{t('settings.panel')}</h2>
        <SettingCheck
          access={access}
          setting={singleKeys}
          label={t('settings.singleKeys')}
          hint={t('settings.singleKeys.hint')}
        />
      </section>
      <section class="card stack" aria-labelledby="settings-page">
        <h2 id="settings-page">{t('settings.page')}</h2>
        <SettingCheck
          access={access}
          setting={launcherShown}
          label={t('settings.launcher')}
          hint={t('settings.launcher.hint')}
          // Pages that are open hear of it by saying hello again.
          onSaved={() => void say({ kind: 'helpdesksChanged' }).catch(() => undefined)}
        />
        <SettingCheck
          access={access}
          setting={underlinesShown}
          label={t('settings.underlines')}
          hint={t('settings.underlines.hint')}
        />
      </section>
    </>
  );
}
