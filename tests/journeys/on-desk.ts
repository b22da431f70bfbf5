import { test as base, expect } from '@playwright/test';
import { type Desk, type DeskWishes, openDesk } from '../drive/desk.ts';

/** A journey starts with a ticket on top and the real panel beside it; `wishes` says how. */
export const test = base.extend<{ wishes: DeskWishes; desk: Desk }>({
  wishes: [{}, { option: true }],
  desk: async ({ wishes }, use, info) => {
    const desk = await openDesk(wishes);
    const faults: string[] = [];
    desk.page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
    desk.panel.on('pageerror', (error) => faults.push(`panel: ${error.message}`));
    await use(desk);
    if (info.status !== info.expectedStatus) {
      await desk.panel.screenshot({ path: info.outputPath('panel.png') }).catch(() => undefined);
      await desk.page.screenshot({ path: info.outputPath('page.png') }).catch(() => undefined);
    }
    await desk.close();
    expect(faults, 'nothing is thrown in page or panel').toEqual([]);
  },
});

export { expect };
