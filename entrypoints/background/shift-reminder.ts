import { browser } from 'wxt/browser';
import { DAY_START } from '../../lib/moments/day.ts';
import { getPauses } from '../../lib/policy/pause-storage.ts';
import { isSelfCheckAllowed } from '../../lib/policy/self-check.ts';
import { findReminder, nextShiftStart, remember } from '../../lib/shift/shift-clock.ts';
import type { Notebook } from '../../lib/store/notebook.ts';
import { markReminded, readShiftNeeds } from '../../lib/store/shift.ts';
import { shift } from '../../lib/words/english.ts';
import { chooseLocale } from '../../lib/words/language.ts';
import { createWords } from '../../lib/words/words.ts';

/** What is to be told of the agent's shifts. */
export interface ShiftNews {
  /** The badge tells that the shift begins. */
  readonly isStarting: boolean;
  /** The agent paused the coach: the button keeps quiet. */
  readonly isPaused: boolean;
  /** When to look again at the latest, epoch ms; null: there is no such time. */
  readonly nextAt: number | null;
}

export const NO_NEWS: ShiftNews = { isStarting: false, isPaused: false, nextAt: null };

const NOTICE = 'shift';

/**
 * Looks whether a shift begins, by the wall of where the computer is now. Reckoned anew each time, so
 * that nothing has to survive a restart, a journey or a change of clocks.
 */
export async function readShiftNews(
  notebook: Notebook,
  now: number,
  tz: string,
): Promise<ShiftNews> {
  const { until } = await getPauses();
  const pausedUntil = until ?? 0;
  const needs = {
    ...(await readShiftNeeds(notebook)),
    now,
    tz,
    dayStart: DAY_START,
    pausedUntil,
  };
  const isPaused = now < pausedUntil;
  const next = nextShiftStart(needs) ?? Number.POSITIVE_INFINITY;
  const at = Math.min(next, isPaused ? pausedUntil : next);
  const news = { isPaused, nextAt: Number.isFinite(at) ? at : null };
  const starting = findReminder(needs);
  if (starting === null || !(await isSelfCheckAllowed())) return { ...news, isStarting: false };
  if (needs.reminder === 'badge') return { ...news, isStarting: true };
  const mayShow = await browser.permissions.contains({ permissions: ['notifications'] });
  // A permission that was taken back leaves the dot: silence would look like a fault.
  if (!mayShow || !browser.notifications) return { ...news, isStarting: true };
  if (await markReminded(notebook, starting.day, remember)) await showNotice();
  return { ...news, isStarting: false };
}

async function showNotice(): Promise<void> {
  const locale = chooseLocale({
    policy: null,
    setting: null,
    browser: [browser.i18n.getUILanguage()],
  });
  const { t } = createWords({ shift }, locale);
  await browser.notifications.create(NOTICE, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: t('shift.notice.title'),
    message: t('shift.notice.text'),
  });
}
