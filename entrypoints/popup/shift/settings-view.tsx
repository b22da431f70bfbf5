import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Notice } from '../../../components/panel/notice.tsx';
import { OwnData } from '../../../components/shift/own-data.tsx';
import { ShiftTimesFields } from '../../../components/shift/shift-times.tsx';
import { useWords } from '../../../components/words-context.ts';
import { SHIFT_REMINDERS, type ShiftReminder } from '../../../lib/moments/shift-times.ts';
import type { ViewProps } from './lazy-view.tsx';
import '../../../components/shift/settings.css';

/** What the popup asks, when the agent works, and what it knows: each can be switched off. */
export function View({ shift }: ViewProps) {
  const { t, locale } = useWords();
  const { settings } = shift;
  const [isNoticeRefused, setIsNoticeRefused] = useState(false);

  const remind = async (wish: ShiftReminder) => {
    const isGranted =
      wish !== 'notice' ||
      (await browser.permissions.request({ permissions: ['notifications'] }).catch(() => false));
    setIsNoticeRefused(!isGranted);
    settings.set((list) => list.shiftReminder, isGranted ? wish : 'badge');
  };

  return (
    <div class="stack">
      {settings.hasFailed.value && (
        <Notice text={t('shift.problem.action')} action={null} onClose={null} />
      )}
      <p class="muted small">{t('shift.private')}</p>
      {shift.isAllowed.value === false ? (
        <p>{t('shift.set.policy')}</p>
      ) : (
        <Switch
          isOn={settings.selfCheckShown.value}
          words={t('shift.set.check')}
          onSwitch={(isOn) => settings.set((list) => list.selfCheckShown, isOn)}
        />
      )}
      <Switch
        isOn={settings.afterShiftShown.value}
        words={t('shift.set.after')}
        onSwitch={(isOn) => settings.set((list) => list.afterShiftShown, isOn)}
      />
      <Switch
        isOn={settings.ownLinesKept.value}
        words={t('shift.set.own')}
        note={t('shift.set.own.note')}
        onSwitch={settings.setOwnLines}
      />
      <h2>{t('shift.set.shifts')}</h2>
      <ShiftTimesFields
        times={settings.shiftTimes.value}
        weekdays={namesOfWeekdays(locale.tag)}
        onTimes={(times) => settings.set((list) => list.shiftTimes, times)}
      />
      {settings.shiftTimes.value !== null && (
        <label class="field">
          <span>{t('shift.set.remind')}</span>
          <select
            value={settings.shiftReminder.value}
            onChange={(event) => {
              const { value } = event.currentTarget;
              void remind(SHIFT_REMINDERS.find((one) => one === value) ?? 'off');
            }}
          >
            {SHIFT_REMINDERS.map((reminder) => (
              <option key={reminder} value={reminder}>
                {t(`shift.remind.${reminder}`)}
              </option>
            ))}
          </select>
          <span class="muted small">
            {t(isNoticeRefused ? 'shift.set.notice.refused' : 'shift.set.remind.note')}
          </span>
        </label>
      )}
      <OwnData
        fileName={`five-moments-self-checks-${shift.day}`}
        onRead={async () => {
          const { store, notebook } = await shift.notebook.whenOpen;
          return store.readPrivate(notebook);
        }}
        onForget={async () => {
          const { store, notebook } = await shift.notebook.whenOpen;
          await store.forgetPrivate(notebook);
        }}
      />
    </div>
  );
}

interface SwitchProps {
  readonly isOn: boolean;
  readonly words: string;
  readonly note?: string;
  readonly onSwitch: (isOn: boolean) => void;
}

function Switch({ isOn, words, note, onSwitch }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span>
        {words}
        {note !== undefined && <span class="muted small block">{note}</span>}
      </span>
    </label>
  );
}

/** Monday first. 2024-01-01 was one. */
function namesOfWeekdays(tag: string): { short: string; long: string }[] {
  const name = (day: number, weekday: 'short' | 'long') =>
    new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));
  return Array.from({ length: 7 }, (_, index) => ({
    short: name(index + 1, 'short'),
    long: name(index + 1, 'long'),
  }));
}
