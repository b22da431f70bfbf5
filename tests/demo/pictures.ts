// Takes the README's pictures from the running product: `node tests/demo/pictures.ts`, after a build.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { openDesk, typeDraft } from '../drive/desk.ts';
import { openMoment, review } from '../drive/panel.ts';
import { startScreen } from '../drive/screen.ts';
import { buildHelpdesks } from '../helpdesks/build.ts';

const folder = join(import.meta.dirname, '../../docs/pictures');
const SIZE = { width: 1360, height: 840 };
const DRAFT = [
  'Hi Dana,',
  'Thank you for telling me, and I am sorry that we charged you twice and left you without an answer. ',
  'You should have checked your invoice first. I have sent the $348 back to your card, and I will call you tomorrow at 10 am. ',
].join('\n');

mkdirSync(folder, { recursive: true });
await buildHelpdesks();
const screen = await startScreen(SIZE);
const desk = await openDesk({
  headless: false,
  windowSize: SIZE,
  args: ['--test-type', '--hide-crash-restore-bubble'],
  env: { DISPLAY: screen.display },
});
const { page, panel } = desk;
await typeDraft(page, DRAFT);
await expect(review(panel).locator('mark').first()).toBeVisible();
await openMoment(panel, 'Handling problems');
await panel.evaluate(() => scrollTo(0, 0));
await screen.screenshot(join(folder, 'panel-beside-ticket.png'));

for (const colorScheme of ['light', 'dark'] as const) {
  await panel.emulateMedia({ colorScheme });
  await panel.setViewportSize({ width: 360, height: 640 });
  await panel.screenshot({ path: join(folder, `panel-${colorScheme}.png`) });
}
const popup = await desk.browser.context.newPage();
await popup.setViewportSize({ width: 340, height: 560 });
await popup.goto(`chrome-extension://${desk.browser.extensionId}/popup.html`);
await popup.getByRole('radio', { name: 'Good' }).check();
await popup.screenshot({ path: join(folder, 'popup.png') });
await popup.emulateMedia({ colorScheme: 'dark' });
await popup.screenshot({ path: join(folder, 'popup-dark.png') });
await desk.close();
await screen.close();
