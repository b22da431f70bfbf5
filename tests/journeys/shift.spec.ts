import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { type DrivenBrowser, startBrowser } from '../drive/browser.ts';
import { button, closePopup, day, face, openPopup } from '../drive/popup.ts';

/** Before, between and after: the real popup, opened as the toolbar's button opens it. */

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// One browser for all, a fresh notebook for each.
test.describe.configure({ mode: 'default' });

let browser: DrivenBrowser;
test.beforeAll(async () => {
  browser = await startBrowser();
});
test.afterAll(() => browser?.close());

const faults: string[] = [];
let popup: Page | null = null;

async function open(): Promise<Page> {
  popup = await openPopup(browser);
  popup.on('pageerror', (error) => faults.push(error.message));
  return popup;
}

test.afterEach(async ({ browserName: _ }, info) => {
  if (popup && !popup.isClosed()) {
    if (info.status !== info.expectedStatus) {
      await popup.screenshot({ path: info.outputPath('popup.png') }).catch(() => undefined);
    }
    await popup.evaluate(async () => {
      for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '');
    });
    await closePopup(popup);
  }
  expect(faults.splice(0), 'nothing is thrown in the popup').toEqual([]);
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

test('two taps, and the day begins; the popup knows it when it opens again', async () => {
  let page = await open();
  await face(page, 'Good').click();
  await button(page, 'Ready').click();
  await expect(day(page)).toContainText('You arrived: Good');
  await closePopup(page);
  page = await open();
  await expect(day(page)).toContainText('You arrived: Good');
  await expect(page.getByRole('radiogroup')).toHaveCount(0);
});

test('by keys alone: a number and Enter', async () => {
  let page = await open();
  await expect(face(page, 'Low')).toBeVisible();
  await page.keyboard.press('2');
  await expect(face(page, 'Low')).toBeChecked();
  await expect(face(page, 'Low')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(day(page)).toContainText('You arrived: Low');
  await closePopup(page);

  page = await open();
  // “Open side panel” comes first, whatever the day.
  await expect(day(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(button(page, 'Open side panel Alt+Shift+M')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(day(page).getByRole('button', { name: 'Change' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(face(page, 'Low')).toBeChecked();
});

test('“Skip today” is as large as “Ready”, and is one tap', async () => {
  const page = await open();
  const [ready, skip] = [button(page, 'Ready'), button(page, 'Skip today')];
  const [one, other] = [await ready.boundingBox(), await skip.boundingBox()];
  expect([other?.width, other?.height, other?.y]).toEqual([one?.width, one?.height, one?.y]);
  const size = (of: typeof ready) => of.evaluate((element) => getComputedStyle(element).fontSize);
  expect(await size(skip)).toBe(await size(ready));
  await skip.click();
  await expect(day(page)).toContainText('Skipped for today. That is fine.');
  await button(page, 'Check in after all').click();
  await expect(face(page, 'OK')).not.toBeChecked();
});

test('everything: line, sentence, prompts, intention; nothing typed is lost at a click beside it', async () => {
  let page = await open();
  await face(page, 'Rough').click();
  await page.getByRole('textbox', { name: 'One line, if you like' }).fill('New headset');
  await button(page, 'Change').click();
  await page.getByRole('textbox', { name: 'Your own words' }).fill('I take it one by one.');
  await page.keyboard.press('Enter');
  await page.getByText('See it, say it, act it').click();
  await page.getByRole('checkbox', { name: 'Visualise' }).check();
  await page.getByRole('checkbox', { name: 'Vitalise' }).check();
  await page.getByRole('combobox', { name: 'Make one moment shine' }).selectOption('Greeting');
  await closePopup(page);

  page = await open();
  await expect(face(page, 'Rough')).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'One line, if you like' })).toHaveValue(
    'New headset',
  );
  await expect(page.locator('q')).toHaveText('I take it one by one.');
  await expect(page.getByText('2 of three done')).toBeVisible();
  await button(page, 'Ready').click();
  await expect(day(page)).toContainText('Today’s moment: Greeting');
  await expect(day(page).locator('q')).toHaveText('I take it one by one.');
});

test('a number typed into the line is a number, and no face', async () => {
  const page = await open();
  const line = page.getByRole('textbox', { name: 'One line, if you like' });
  await line.click();
  await page.keyboard.type('4 meetings');
  await expect(line).toHaveValue('4 meetings');
  await expect(face(page, 'Good')).not.toBeChecked();
});

test('a reset by keys: Enter goes through it, Escape leaves without a trace', async () => {
  const page = await open();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await button(page, 'Skip today').click();
  await button(page, 'One-minute reset').click();
  await expect(button(page, 'Go on')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(day(page)).not.toContainText('reset');
  await button(page, 'One-minute reset').click();
  await expect(button(page, 'Go on')).toBeFocused();
  await page.keyboard.press('Enter');
  const circle = page.locator('.breath-circle span');
  await expect(circle).toBeVisible();
  expect(await circle.evaluate((element) => element.getAnimations().length)).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await circle.evaluate((element) => element.getAnimations().length)).toBe(1);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'One line to leave behind' }).fill('Not about me');
  await page.keyboard.press('Enter');
  await expect(day(page)).toContainText('1 reset taken');
});

test('the exercise: guess by a key, see the words, rewrite until it reads warm; lines come back later', async () => {
  const page = await open();
  await button(page, 'Skip today').click();
  await button(page, 'Tone exercise').click();
  const tones = page.getByRole('group', { name: 'How does it sound?' });
  await expect(tones).toBeVisible();
  const first = await page.locator('blockquote').textContent();
  await page.keyboard.press('1');
  await expect(page.getByRole('status').first()).toContainText(/^(Yes:|It reads as)/);
  await expect(page.locator('blockquote mark').first()).toBeVisible();
  const wording = page.getByRole('textbox');
  if (await wording.isVisible()) {
    const reading = page.locator('.warmth-steps .here');
    await wording.fill('You should have checked.');
    await expect(reading).toHaveText(/cold|cool/);
    await expect(page.getByText('○ Nothing cold in it')).toBeVisible();
    await wording.fill('Thank you for telling me, and I am sorry that it is late.');
    await expect(reading).toHaveText(/warm|bright/);
    await expect(page.getByText('✓ Nothing cold in it')).toBeVisible();
  }
  for (const name of ['Next line', 'Next line']) {
    await button(page, name).click();
    // The next line asks once it is drawn; a key before that is for nothing.
    await expect(button(page, name)).toHaveCount(0);
    await expect(async () => {
      await page.keyboard.press('2');
      await expect(page.locator('.exercise-next button')).toBeVisible({ timeout: 500 });
    }).toPass();
  }
  await button(page, 'Finish').click();
  await expect(page.getByText('That is enough for today.')).toBeVisible();
  await expect(page.getByText('The next lines come back')).toBeVisible();
  await button(page, 'Three more').click();
  await expect(page.locator('blockquote')).not.toHaveText(first ?? '');
});

test('after the shift: what went, what was learned, a story copied without names and numbers', async () => {
  const page = await open();
  await button(page, 'Skip today').click();
  await button(page, 'Shift and privacy').click();
  await page.getByRole('checkbox', { name: 'Look back after the shift' }).check();
  await button(page, 'Back').click();
  await button(page, 'Look back at the shift').click();
  await page.getByRole('radio', { name: 'Great' }).check();
  await page.getByRole('textbox', { name: 'One thing learned' }).fill('Ask for the year first');
  const story = 'Dana Okafor paid $348 twice, order 20418; I called her and she laughed.';
  await page.getByRole('textbox', { name: 'The best moment' }).fill(story);
  await button(page, 'Copy story').click();
  const preview = page.getByRole('textbox', { name: 'As it will be copied' });
  await expect(preview).toHaveValue(
    '[name] paid [number] twice, order [number]; I called her and she laughed.',
  );
  await button(page, 'Done for today').click();
  await button(page, 'Look back at the shift').click();
  await expect(page.getByRole('textbox', { name: 'The best moment' })).toHaveValue(story);
  await expect(page.getByRole('radio', { name: 'Great' })).toBeChecked();
  await page.keyboard.press('Escape');
  await button(page, 'Check in after all').click();
  await page.getByText('From your magic journal').click();
  await expect(page.locator('.journal-page')).toHaveText(story);
});

test('one’s own data: as a file, and gone for good', async () => {
  let page = await open();
  await face(page, 'OK').click();
  await button(page, 'Ready').click();
  await button(page, 'Shift and privacy').click();
  await button(page, 'Delete all self-checks and stories').click();
  await button(page, 'Keep them').click();
  await button(page, 'Delete all self-checks and stories').click();
  await button(page, 'Delete').click();
  await expect(page.getByText('Nothing of them is left here.')).toBeVisible();
  await closePopup(page);
  page = await open();
  await expect(face(page, 'OK')).not.toBeChecked();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any page of the popup, ${colorScheme}`, async () => {
    const page = await open();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.getByText('See it, say it, act it').click();
    expect(await violations(page), 'before the shift').toEqual([]);
    await face(page, 'Great').click();
    await button(page, 'Ready').click();
    await expect(day(page)).toBeVisible();
    expect(await violations(page), 'the day').toEqual([]);
    await button(page, 'Shift and privacy').click();
    await page.getByRole('checkbox', { name: 'I work at set times' }).check();
    await page.getByRole('checkbox', { name: 'Look back after the shift' }).check();
    await expect(page.getByRole('checkbox', { name: 'Monday' })).toBeVisible();
    expect(await violations(page), 'settings').toEqual([]);
    await page.keyboard.press('Escape');
    await button(page, 'One-minute reset').click();
    await expect(button(page, 'Go on')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Breathe in')).toBeVisible();
    expect(await violations(page), 'reset').toEqual([]);
    await page.keyboard.press('Escape');
    await button(page, 'Tone exercise').click();
    await expect(page.locator('blockquote')).toBeVisible();
    await page.keyboard.press('3');
    expect(await violations(page), 'exercise').toEqual([]);
  });
}

test('where nothing can be kept it says so, and everything works until it closes', async () => {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await expect(page.getByRole('alert')).toContainText('This could not be saved');
  await face(page, 'Good').click();
  await button(page, 'Ready').click();
  await expect(day(page)).toContainText('You arrived: Good');
  await button(page, 'One-minute reset').click();
  await button(page, 'Go on').click();
  await button(page, 'Go on').click();
  await button(page, 'Back to work').click();
  await button(page, 'Tone exercise').click();
  await expect(page.locator('blockquote')).toBeVisible();
  await page.close();
});

const inWorker = async <T>(work: () => Promise<T>): Promise<T> => {
  const [worker] = browser.context.serviceWorkers();
  if (!worker) throw new Error('The background sleeps.');
  return worker.evaluate(work);
};

interface WithChrome {
  readonly chrome: {
    readonly action: { getBadgeText(of: object): Promise<string> };
    readonly runtime: { sendMessage(message: object): Promise<unknown> };
  };
}

const badge = () =>
  inWorker(() => (globalThis as unknown as WithChrome).chrome.action.getBadgeText({}));
/** Lets the button look what there is to tell, as it does at every alarm. */
const ring = (teller: Page) =>
  teller.evaluate(() =>
    (globalThis as unknown as WithChrome).chrome.runtime.sendMessage({ kind: 'promisesChanged' }),
  );

/** A setting, as it stands on the disk. */
const kept = (page: Page, key: string) =>
  page.evaluate(
    (key) =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('five-moments');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('settings').objectStore('settings').get(key);
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result?.value);
          };
        };
      }),
    key,
  );

/** Forgets that the shift was told, as if it began only now. */
const forgetTold = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('five-moments');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction('settings', 'readwrite');
          tx.objectStore('settings').delete('remindedDays');
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );

test('a dot tells that the shift begins, once: opening the popup takes it away for the day', async () => {
  const teller = await browser.context.newPage();
  await teller.goto(`chrome-extension://${browser.extensionId}/dashboard.html#/privacy`);
  let page = await open();
  await button(page, 'Shift and privacy').click();
  await page.getByRole('checkbox', { name: 'I work at set times' }).check();
  for (const name of ['Saturday', 'Sunday']) await page.getByRole('checkbox', { name }).check();
  await page.getByLabel('From', { exact: true }).fill('00:00');
  await page.getByLabel('From', { exact: true }).blur();
  await page.getByLabel('To', { exact: true }).fill('00:00');
  await page.getByLabel('To', { exact: true }).blur();
  await expect(page.getByText('Ends on the next day.')).toBeVisible();
  await ring(teller);
  expect(await badge(), 'off by default').toBe('');
  await page.getByRole('combobox', { name: 'Remind me' }).selectOption('By a dot on the button');
  await expect.poll(() => kept(teller, 'shiftReminder')).toBe('badge');
  await ring(teller);
  expect(await badge(), 'who set it has seen it').toBe('');
  // With the popup gone: open, it would say at once that the shift was seen, and as it goes once more.
  await closePopup(page);
  const badgeAsShiftBegins = async () => {
    await forgetTold(teller);
    await ring(teller);
    return await badge();
  };
  await expect.poll(badgeAsShiftBegins).toBe('•');

  page = await open();
  await expect.poll(badge).toBe('');
  await closePopup(page);
  await ring(teller);
  await expect.poll(badge).toBe('');
  await teller.close();
  popup = await open();
});

test('the mirror, in the dashboard: what was told, one’s own only, and the journal', async () => {
  const page = await open();
  await face(page, 'Great').click();
  await button(page, 'Ready').click();
  await expect(day(page)).toBeVisible();
  const dashboard = await browser.context.newPage();
  await dashboard.goto(`chrome-extension://${browser.extensionId}/dashboard.html#/moments`);
  const mirror = dashboard.getByRole('region', { name: 'How I arrived', exact: true });
  await expect(mirror).toContainText('in no team file');
  await expect(mirror.getByRole('cell').filter({ hasText: 'Great' })).toHaveCount(1);
  await expect(mirror.getByText('too few to say anything')).toHaveCount(5);
  expect(await violations(dashboard)).toEqual([]);
  await button(dashboard, 'Delete all self-checks and stories').click();
  await button(dashboard, 'Delete').click();
  await expect(mirror).toContainText('No self-check yet');
  await dashboard.close();
});
