import { useMemo, useState } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import { toDay } from '../../../lib/moments/day.ts';
import { toIsoWeek, weeksBetween } from '../../../lib/stats/iso-week.ts';
import { PRESETS, toPeriod } from '../../../lib/stats/period.ts';
import { shownAlone } from '../../../lib/store/setting-list.ts';
import { exports } from '../../../lib/words/english.ts';
import { appVersion } from '../numbers/app-version.ts';
import { SettingCheck } from '../setting-fields.tsx';
import type { ViewProps } from '../views.ts';
import { FilesMadePart } from './files-made-part.tsx';
import { FolderPart } from './folder-part.tsx';
import { SecretPart } from './secret-part.tsx';
import { useAgentFiles } from './use-agent-files.ts';
import { WeekPicker } from './week-picker.tsx';
import { WhatPicker } from './what-picker.tsx';

const TABLES = { exports };

/** One's own figures as files: chosen, seen byte by byte, saved. */
export function View({ access }: ViewProps) {
  const { t } = useTables(TABLES);
  const weeks = useMemo(() => {
    const today = toDay(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
    return weeksBetween(toPeriod('weeks52', today).from, today);
  }, []);
  const [from, setFrom] = useState(weeks.at(-PRESETS.weeks4) ?? '');
  const [to, setTo] = useState(weeks.at(-1) ?? toIsoWeek('1970-01-01'));
  const [rows, setRows] = useState(false);
  const { state, make, cancel, drop } = useAgentFiles();
  const isWrong = from > to;
  const [folder, setFolder] = useState<FileSystemDirectoryHandle | null>(null);
  const thisWeek = weeks.at(-1) ?? '';
  // What was made belongs to the choices that it was made with.
  const anew =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      drop();
    };
  return (
    <>
      <p>{t('exports.intro')}</p>
      <section class="card stack" aria-labelledby="what-title">
        <h2 id="what-title">{t('exports.what')}</h2>
        <WhatPicker rows={rows} onRows={anew(setRows)} />
        <WeekPicker weeks={weeks} from={from} to={to} onFrom={anew(setFrom)} onTo={anew(setTo)} />
        <p class="small muted">{t('exports.never')}</p>
        <SettingCheck
          access={access}
          setting={shownAlone}
          label={t('exports.alone')}
          hint={t('exports.alone.hint')}
        />
      </section>
      <SecretPart access={access} onChange={drop} />
      <FolderPart
        folder={folder}
        onFolder={setFolder}
        isBusy={state.is === 'working'}
        onFinish={() => make({ from: thisWeek, to: thisWeek, rows: false, app: appVersion() })}
      />
      <section class="card stack" aria-label={t('exports.preview')}>
        <p>
          <strong>{t('exports.sentence')}</strong>
        </p>
        <div class="row">
          <button
            type="button"
            class="primary"
            disabled={isWrong || state.is === 'working'}
            onClick={() => make({ from, to, rows, app: appVersion() })}
          >
            {t('exports.preview')}
          </button>
          {state.is === 'working' && (
            <button type="button" onClick={cancel}>
              {t('exports.cancel')}
            </button>
          )}
          <span role="status">
            {state.is === 'working' &&
              (state.progress
                ? t('exports.working', { ...state.progress, done: state.progress.done + 1 })
                : t('exports.starting'))}
            {state.is === 'cancelled' && t('exports.cancelled')}
          </span>
        </div>
        {state.is === 'working' && (
          <progress
            aria-label={t('exports.preview')}
            max={state.progress?.of ?? 1}
            value={state.progress?.done ?? 0}
          />
        )}
        {state.is === 'failed' && <p role="alert">{t('exports.failed')}</p>}
        {state.is === 'made' && <FilesMadePart access={access} made={state.made} folder={folder} />}
      </section>
    </>
  );
}
