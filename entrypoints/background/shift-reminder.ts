import { browser } from 'wxt/browser';
import { DAY_START } from '../../lib/moments/day.ts';
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
  /** When to look again at the latest, epoch ms; null: no times are told. */
  readonly nextAt: number | null;
}

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
  const needs = { ...(await readShiftNeeds(notebook)), now, tz, dayStart: DAY_START };
  const nextAt = nextShiftStart(needs);
  const starting = findReminder(needs);
  if (starting === null || !(await isSelfCheckAllowed())) return { isStarting: false, nextAt };
  if (needs.reminder === 'badge') return { isStarting: true, nextAt };
  const mayShow = await browser.permissions.contains({ permissions: ['notifications'] });
  // A permission that was taken back leaves the dot: silence would look like a fault.
  if (!mayShow || !browser.notifications) return { isStarting: true, nextAt };
  if (await markReminded(notebook, starting.day, remember)) await showNotice();
  return { isStarting: false, nextAt };
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
