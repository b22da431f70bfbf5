import { useId, useState } from 'preact/hooks';
import { useTables } from '../../components/tables.ts';
import type { Setting } from '../../lib/store/setting-list.ts';
import { setSetting, watchSetting } from '../../lib/store/settings.ts';
import { dashboard } from '../../lib/words/english.ts';
import type { NotebookAccess } from '../on-ticket/notebook.ts';
import { useLive } from './use-live.ts';
import './setting-fields.css';

const TABLES = { dashboard };

/** What became of the last change; `wrong` is a value that can't be, and was not saved. */
type Outcome = 'saved' | 'failed' | 'wrong' | null;

interface FieldProps<T> {
  readonly access: NotebookAccess;
  readonly setting: Setting<T>;
  readonly label: string;
  readonly hint: string;
}

/** A setting as the notebook has it; null until that is known. */
function useSetting<T>(access: NotebookAccess, setting: Setting<T>) {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const value = useLive<T>(
    access,
    (notebook, onValue) => watchSetting(notebook, setting, onValue),
    [setting.key],
  );
  const set = async (next: T) => {
    const open = access.open.peek();
    if (!open) return;
    const done = setSetting(open.notebook, setting, next);
    setOutcome(
      await done.then(
        () => 'saved' as const,
        () => 'failed' as const,
      ),
    );
  };
  const canChange = value !== null && access.open.value?.notebook.readOnly === false;
  return { value, set, outcome, setOutcome, canChange };
}

/** A setting that is on or off, saved at the click. */
export function SettingCheck({
  access,
  setting,
  label,
  hint,
  onSaved,
}: FieldProps<boolean> & { readonly onSaved?: () => void }) {
  const { t } = useTables(TABLES);
  const id = useId();
  const { value, set, outcome, canChange } = useSetting(access, setting);
  return (
    <div class="setting">
      <div class="setting-check">
        <input
          type="checkbox"
          id={id}
          aria-describedby={`${id}-hint`}
          checked={value ?? setting.fallback}
          disabled={!canChange}
          onChange={(event) => void set(event.currentTarget.checked).then(onSaved)}
        />
        <label for={id}>{label}</label>
        <span role="status" class="small muted">
          {outcome === null || outcome === 'wrong' ? '' : t(`dashboard.setting.${outcome}`)}
        </span>
      </div>
      <p class="small muted setting-check-hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

const LEAST_DAYS = 1;
const MOST_DAYS = 3_650;

/** A number of days, saved when the field is left or Enter is pressed. */
export function SettingDays({ access, setting, label, hint }: FieldProps<number>) {
  const { t } = useTables(TABLES);
  const id = useId();
  const { value, set, outcome, setOutcome, canChange } = useSetting(access, setting);
  const now = value ?? setting.fallback;
  const said =
    outcome === null
      ? ''
      : outcome === 'wrong'
        ? t('dashboard.setting.between', { least: LEAST_DAYS, most: MOST_DAYS, now })
        : t(`dashboard.setting.${outcome}`);
  return (
    <div class="setting">
      <div class="setting-row">
        <label for={id}>{label}</label>
        <span>
          <input
            type="number"
            id={id}
            class="numeric"
            min={LEAST_DAYS}
            max={MOST_DAYS}
            aria-describedby={`${id}-hint ${id}-said`}
            aria-invalid={outcome === 'wrong'}
            value={now}
            disabled={!canChange}
            onChange={(event) => {
              const days = event.currentTarget.valueAsNumber;
              if (setting.schema.safeParse(days).success) void set(days);
              else setOutcome('wrong');
            }}
          />{' '}
          {t('dashboard.setting.days')}
        </span>
        <span role="status" class="small muted" id={`${id}-said`}>
          {said}
        </span>
      </div>
      <p class="small muted" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
