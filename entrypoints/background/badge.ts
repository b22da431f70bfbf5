import { browser } from 'wxt/browser';
import { addDays, toInstant, toLocalTime } from '../../lib/moments/day.ts';
import { countDue, groupPromises } from '../../lib/moments/promise-groups.ts';
import { BADGE_COLOUR, BADGE_INK, toBadge } from '../../lib/shift/badge.ts';
import { duePromises } from '../../lib/store/promises.ts';
import { findNotebook } from './notebook.ts';
import { NO_NEWS, readShiftNews, type ShiftNews } from './shift-reminder.ts';

/** Named, so that setting it again replaces it: there is never more than one. */
const ALARM = 'badge';
/** A clock that was set forward, or a computer that slept, is found out within this, minutes. */
const AT_LEAST_EVERY_MIN = 30;

/**
 * The number on the toolbar button: promises due today or overdue, equal ones as one; or a dot, where a
 * shift begins and that was asked for. It is reckoned
 * from the notebook each time, so that nothing has to survive a restart but the alarm, and that is
 * set anew at every start.
 */
export function keepBadge(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void showBadge();
  });
  // Alarms mostly outlive a restart, but no browser promises it.
  void browser.alarms.get(ALARM).then((alarm) => (alarm ? undefined : showBadge()));
  browser.runtime.onStartup.addListener(() => void showBadge());
  browser.runtime.onInstalled.addListener(() => void showBadge());
}

export async function showBadge(): Promise<void> {
  const now = Date.now();
  const tz = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const shift = await readShiftNow(now, tz);
  await browser.alarms.create(ALARM, {
    when: Math.min(
      nextMidnight(now, tz),
      now + AT_LEAST_EVERY_MIN * 60_000,
      shift.nextAt ?? Number.POSITIVE_INFINITY,
    ),
    periodInMinutes: AT_LEAST_EVERY_MIN,
  });
  const { text } = toBadge({
    promisesDue: shift.isPaused ? 0 : await countDueNow(now, tz),
    isShiftStarting: shift.isStarting,
  });
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
  await browser.action.setBadgeTextColor?.({ color: BADGE_INK });
  await browser.action.setBadgeText({ text });
}

async function readShiftNow(now: number, tz: string): Promise<ShiftNews> {
  try {
    const notebook = await findNotebook();
    return notebook ? await readShiftNews(notebook, now, tz) : NO_NEWS;
  } catch {
    return NO_NEWS;
  }
}

async function countDueNow(now: number, tz: string): Promise<number> {
  try {
    const notebook = await findNotebook();
    if (!notebook) return 0;
    // One that was made further west may have a later date on its own wall.
    const upTo = addDays(toLocalTime(now, tz).date, 1);
    return countDue(groupPromises(await duePromises(notebook, upTo), now));
  } catch {
    // The pages say what is wrong with the notebook; a button has no words for it.
    return 0;
  }
}

/** When another date begins: what was to come may be due then. */
function nextMidnight(now: number, tz: string): number {
  return toInstant(addDays(toLocalTime(now, tz).date, 1), '00:00', tz);
}
