import { stampOf } from './context.ts';
import { change, type Notebook } from './notebook.ts';
import { resetOffers } from './setting-list.ts';
import { settingIn } from './settings.ts';

/** Offers of a one-minute reset in one shift. More would be nagging. */
export const MOST_RESET_OFFERS = 2;

/**
 * Whether the panel may offer a reset after this ticket. A yes counts as an offer made: at most two
 * a day, and asking again for the same ticket gives the same answer.
 */
export function takeResetOffer(notebook: Notebook, ticketUid: string): Promise<boolean> {
  const { day } = stampOf(notebook.context);
  return change(notebook, ['settings'], async (pages) => {
    const last = await settingIn(pages, resetOffers);
    const after = last?.day === day ? last.after : [];
    if (after.includes(ticketUid)) return true;
    if (after.length >= MOST_RESET_OFFERS) return false;
    await pages.take('settings', resetOffers.key);
    const value = { day, after: [...after, ticketUid] };
    await pages.table('settings').put({ key: resetOffers.key, value });
    return true;
  });
}
