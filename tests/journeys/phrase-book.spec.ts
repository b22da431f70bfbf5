import { expect, type Page, test } from '@playwright/test';
import { violations } from '../drive/axe.ts';
import { openDashboard, overflowOf, savedBy } from '../drive/dashboard.ts';
import { type Desk, openDesk } from '../drive/desk.ts';

/** The phrase book in the dashboard, and its way into the panel. One browser for all. */
test.describe.configure({ mode: 'serial' });

let desk: Desk;
let dashboard: Page;
test.beforeAll(async () => {
  desk = await openDesk();
  dashboard = await openDashboard(desk.browser, 'phrases');
});
test.afterAll(() => desk?.close());

const phrases = () => dashboard.getByRole('list', { name: 'Phrases' }).getByRole('listitem');
const go = (place: string) =>
  dashboard.evaluate((hash) => {
    location.hash = hash;
  }, `#/phrases${place}`);

async function expectGood(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), colorScheme).toEqual([]);
  }
  for (const width of [320, 720, 1400]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await overflowOf(page), `at ${width} px`).toBe(0);
  }
}

test('a phrase is written, found again, edited, and removed with a way back', async () => {
  await dashboard.getByRole('link', { name: 'New phrase' }).click();
  const text = dashboard.getByLabel('Text', { exact: true });
  await text.fill('Quokka parcels take a day, .');
  await text.press('ArrowLeft');
  await dashboard.getByRole('button', { name: 'first name' }).click();
  await expect(text).toHaveValue('Quokka parcels take a day, {{customer.firstName}}.');
  const preview = dashboard.getByRole('region', { name: 'How it goes into a reply' });
  await expect(preview).toContainText('Quokka parcels take a day, Ana.');
  await expect(preview.locator('mark')).toHaveText('[name]');
  await dashboard.getByLabel('Tags').fill('quokka, parcel');
  await dashboard.getByLabel('Liability').selectOption('careful');
  await expectGood(dashboard);

  // Somewhere else and back: what was typed is still there.
  await go('');
  await go('/new');
  await expect(text).toHaveValue(/^Quokka/);
  await dashboard.getByRole('button', { name: 'Save' }).click();

  await dashboard.getByRole('searchbox', { name: 'Search phrases' }).fill('quoka');
  await expect(phrases()).toHaveCount(1);
  await expect(phrases()).toContainText('careful');
  await dashboard.getByRole('link', { name: /^Edit: Quokka/ }).click();
  await text.fill('Quokka parcels take two days.');
  await dashboard.getByRole('button', { name: 'Save' }).click();
  await dashboard.getByLabel('Show').selectOption('own');
  await expect(phrases()).toHaveText(/two days/);

  await dashboard.getByRole('button', { name: /^Remove: Quokka/ }).click();
  await expect(phrases()).toHaveCount(0);
  await expect(dashboard.getByRole('button', { name: 'Undo' })).toBeFocused();
  await dashboard.keyboard.press('Enter');
  await expect(phrases()).toHaveText(/two days/);
});

test('favourites come first; what is listed is exported, and read back as the same', async () => {
  await dashboard.getByLabel('Show').selectOption('all');
  await dashboard.getByRole('searchbox').fill('');
  const last = dashboard.getByRole('button', { name: /^Favourite:/ }).last();
  const name = (await last.getAttribute('aria-label')) ?? '';
  await last.click();
  await expect(dashboard.getByRole('button', { name: /^Favourite:/ }).first()).toHaveAccessibleName(
    name,
  );
  await dashboard.getByLabel('Show').selectOption('own');
  const json = await savedBy(dashboard, () =>
    dashboard.getByRole('button', { name: /as JSON/ }).click(),
  );
  const csv = await savedBy(dashboard, () =>
    dashboard.getByRole('button', { name: /as CSV/ }).click(),
  );
  await go('/import');
  for (const { text } of [json, csv]) {
    await dashboard.getByLabel('Or its text').fill(text);
    await dashboard.getByRole('button', { name: 'Look at it' }).click();
    await expect(dashboard.getByText('1 is there already, word for word.')).toBeVisible();
    await dashboard.getByRole('button', { name: 'Leave it' }).click();
  }
  const changed = JSON.parse(json.text);
  changed.phrases[0].text = 'Quokka parcels take three days.';
  await dashboard.getByLabel('Or its text').fill(JSON.stringify(changed));
  await dashboard.getByRole('button', { name: 'Look at it' }).click();
  await expect(dashboard.locator('del')).toHaveText('Quokka parcels take two days.');
  await expect(dashboard.locator('ins')).toHaveText('Quokka parcels take three days.');
  await expectGood(dashboard);
  await dashboard.getByRole('button', { name: 'Take 1 phrase' }).click();
  await expect(dashboard.getByText('1 phrase taken.')).toBeVisible();
  await dashboard.getByRole('button', { name: 'Take that back' }).click();
  await go('');
  await dashboard.getByLabel('Show').selectOption('own');
  await expect(phrases()).toHaveText(/two days/);
});

test('Zendesk’s macros are taken with their placeholders; too long and too many say so', async () => {
  await go('/import');
  const macros = [
    { title: 'Hi', actions: [{ field: 'comment_value', value: 'Hi {{ticket.requester.name}}!' }] },
    { title: 'Book', actions: [{ field: 'comment_value', value: 'a'.repeat(50_000) }] },
  ];
  await dashboard.getByLabel('Or its text').fill(JSON.stringify({ macros }));
  await dashboard.getByRole('button', { name: 'Look at it' }).click();
  await expect(dashboard.locator('ins')).toHaveText('Hi {{customer.name}}!');
  await expect(dashboard.getByText(/has 50,000 characters; a phrase holds 5,000/)).toBeVisible();
  await dashboard.getByRole('button', { name: 'Take 1 phrase' }).click();
  await expect(dashboard.getByText('1 phrase taken.')).toBeVisible();

  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => `Phrase number ${at} of many`).join('\n');
  const choose = (text: string) =>
    dashboard
      .getByLabel('File', { exact: true })
      .setInputFiles({ name: 'many.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await choose(`text\n${rows(10_000)}`);
  await expect(dashboard.getByText(/there would be 10,002 phrases/)).toBeVisible();
  await expect(dashboard.getByRole('button', { name: 'Take 10,000 phrases' })).toBeDisabled();
  await choose(`text\n${rows(9_998)}`);
  await dashboard.getByRole('button', { name: 'Take 9,998 phrases' }).click();
  await expect(dashboard.getByText('9,998 phrases taken.')).toBeVisible();
  await go('/new');
  await dashboard.getByLabel('Text', { exact: true }).fill('One too many.');
  await dashboard.getByRole('button', { name: 'Save' }).click();
  await expect(dashboard.getByText(/There are 10,000 phrases of your own already/)).toBeVisible();
  const text = dashboard.getByLabel('Text', { exact: true });
  await expect(text).toHaveValue('One too many.');
  await text.fill('b'.repeat(50_000));
  await expect(dashboard.getByText(/This has 50,000 characters/)).toBeVisible();
  await dashboard.getByRole('button', { name: 'Save' }).click();
  await expect(text).toHaveValue('b'.repeat(50_000));
  await dashboard.getByRole('button', { name: 'Cancel' }).click();
  await dashboard.getByRole('searchbox').fill('number 4711');
  await expect(phrases().first()).toContainText('Phrase number 4711');
});

test('macros are checked, the worst first, and a rewrite becomes a phrase', async () => {
  await go('/check');
  await dashboard
    .getByLabel('Or its text')
    .fill(
      'title,text\nKind,"Hi, I have sent a new one today."\nCold,"You should have read the terms. You must send the receipt."\nMild,"You must send the receipt."',
    );
  await dashboard.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(dashboard.getByText(/3 read: 2 with something to mend/)).toBeVisible();
  const found = dashboard.getByRole('region', { name: 'What was found' }).getByRole('listitem');
  await expect(found.first()).toContainText('Cold');
  await expect(found.first().locator('mark').first()).toContainText('You should have');
  await expectGood(dashboard);
  const rewrite = await dashboard.locator('.rewrite').first().innerText();
  await dashboard.getByRole('button', { name: /^Take as my phrase: .*Cold/ }).click();
  await expect(dashboard.getByLabel('Text', { exact: true })).toHaveValue(rewrite);
});

test('a playbook is changed, holds by its hash, is handed round, and put back', async () => {
  await dashboard.evaluate(() => {
    location.hash = '#/playbook';
  });
  const need = dashboard.getByRole('list', { name: 'Steps of Meeting the need' });
  const texts = need.getByRole('textbox', { name: 'Step' });
  const first = await texts.first().inputValue();
  await need
    .getByRole('button', { name: /^Down:/ })
    .first()
    .click();
  await expect(texts.nth(1)).toHaveValue(first);
  await texts.nth(1).fill('Say it back in their words');
  await dashboard.getByRole('button', { name: 'Add a step to Meeting the need' }).click();
  await texts.last().fill('Ask what good would look like');
  await need
    .getByRole('checkbox', { name: /^Shown:/ })
    .first()
    .uncheck();
  await expectGood(dashboard);
  const off = await texts.first().inputValue();

  // Elsewhere and back: nothing is lost.
  await go('');
  await dashboard.evaluate(() => {
    location.hash = '#/playbook';
  });
  await expect(texts.last()).toHaveValue('Ask what good would look like');
  await dashboard.getByRole('button', { name: 'Save' }).click();
  await expect(dashboard.getByText('A playbook of your own is in force:')).toBeVisible();
  await dashboard.getByText('Show how the panel has it').click();
  const preview = dashboard.getByRole('region', { name: 'Meeting the need' }).last();
  await expect(preview).toContainText('Ask what good would look like');
  await expect(preview).not.toContainText(off);
  const saved = await savedBy(dashboard, () =>
    dashboard.getByRole('button', { name: 'Export as JSON' }).click(),
  );

  await dashboard.getByRole('button', { name: 'Back to the one that ships' }).click();
  await expect(dashboard.getByText('The playbook that ships is in force.')).toBeVisible();
  await expect(texts.first()).toHaveValue(first);
  const choose = (text: string) =>
    dashboard
      .getByLabel('Playbook file (JSON)')
      .setInputFiles({ name: 'p.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const bad = JSON.parse(saved.text);
  bad.moments.need.steps[1].evidence = 'telepathy';
  await choose(JSON.stringify(bad));
  await expect(
    dashboard.getByText(/need\.steps\[1\]\.evidence.*Say it back in their words/),
  ).toBeVisible();
  await choose(saved.text);
  await expect(dashboard.locator('ins').getByText('Ask what good would look like')).toBeVisible();
  await expectGood(dashboard);
  await dashboard.getByRole('button', { name: 'Take it' }).click();
  await expect(texts.last()).toHaveValue('Ask what good would look like');

  // The panel shows it at once.
  await desk.page.bringToFront();
  const ring = desk.panel.locator('#moment-need');
  if ((await ring.getAttribute('aria-expanded')) !== 'true') await ring.click();
  await expect(desk.panel.getByText('Ask what good would look like')).toBeVisible();
});
