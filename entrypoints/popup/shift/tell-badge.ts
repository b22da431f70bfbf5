import { effect } from '@preact/signals';
import { promisesChangedNow } from '../../../lib/messages/say.ts';
import { findShift, remember } from '../../../lib/shift/shift-clock.ts';
import type { Shift } from './create-shift.ts';

/**
 * Who opens the popup during a shift has seen that it began: the dot goes, and does not come again. And
 * what is switched here, the button on the toolbar shows at once.
 */
export function tellBadge({ notebook, clock, settings, preShift }: Shift): void {
  void notebook.whenOpen
    .then(async ({ store, notebook: opened }) => {
      effect(() => {
        const shift = findShift(clock.value);
        if (shift === null) return;
        store.markReminded(opened, shift.day, remember).then(promisesChangedNow, () => undefined);
      });
    })
    .catch(() => undefined);
  effect(() => {
    const isTold = preShift.shown.value.finished || settings.shiftReminder.value !== 'off';
    if (isTold) promisesChangedNow();
  });
}
