import { browser } from 'wxt/browser';
import { getPauses, setPauses, watchPauses } from '../../lib/policy/pause-storage.ts';
import { showBadge } from './badge.ts';
import { tellPages } from './serve-custom-hosts.ts';

const OVER = 'pause-over';

/**
 * Has open pages hear of every pause and of its end. Must be called at each start of the worker: a
 * change of the storage and an alarm both wake it.
 */
export function followPauses(): void {
  let isFirst = true;
  watchPauses(({ until }) => {
    if (until !== null && until > Date.now()) {
      void browser.alarms.create(OVER, { when: until });
    }
    // What is told at the start is no change.
    if (!isFirst) {
      void tellPages();
      void showBadge();
    }
    isFirst = false;
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== OVER) return;
    void tellPages();
    void showBadge();
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void getPauses().then((pauses) => {
      if (!pauses.tabs.includes(tabId)) return;
      return setPauses({ ...pauses, tabs: pauses.tabs.filter((one) => one !== tabId) });
    });
  });
}
