import { expect, type Page, test } from '@playwright/test';
import { violations } from '../drive/axe.ts';
import { openDashboard, savedBy } from '../drive/dashboard.ts';
import { type Desk, openDesk, ticketUrl } from '../drive/desk.ts';
import { notes, writeNote } from '../drive/panel.ts';

/** What is kept can be taken along, brought back, and forgotten. One desk; each step builds on the last. */
test.describe.configure({ mode: 'serial' });

const NOTE = 'Refund by Wednesday, promised by phone.';
let desk: Desk;
let dashboard: Page;
let plain = '';
let sealed = '';
test.beforeAll(async () => {
  desk = await openDesk();
  await writeNote(desk.panel, NOTE);
  dashboard = await openDashboard(desk.browser, 'privacy');
});
test.afterAll(() => desk?.close());

const section = (name: string) => dashboard.getByRole('region', { name, exact: true });
const choose = (text: string) =>
  section('Restore')
    .getByLabel('Choose a backup')
    .setInputFiles({
      name: 'backup.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
const kept = () =>
  dashboard
    .getByRole('row', { name: /^Notes/ })
    .getByRole('cell')
    .first();

test('a backup is one file; with a passphrase nobody else can read it', async () => {
  const button = section('Back up').getByRole('button', { name: 'Save a backup' });
  const first = await savedBy(dashboard, () => button.click());
  expect(first.name).toMatch(/^five-moments-backup-\d{4}-\d\d-\d\d\.json$/);
  plain = first.text;
  expect(plain).toContain(NOTE);
  await section('Back up').getByLabel('Passphrase').fill('correct horse');
  sealed = (await savedBy(dashboard, () => button.click())).text;
  expect(sealed).not.toContain('Refund');
  expect(await violations(dashboard)).toEqual([]);
});

test('a ticket is forgotten, with a receipt, and the panel shows it at once', async () => {
  await expect(kept()).toHaveText('1');
  await section('Forget').getByLabel('Address of a ticket').fill(ticketUrl(99));
  await section('Forget').getByRole('button', { name: 'Forget this ticket' }).click();
  await expect(section('Forget')).toContainText('Nothing is kept of a ticket at this address.');
  await section('Forget').getByLabel('Address of a ticket').fill(ticketUrl(20418));
  await section('Forget').getByRole('button', { name: 'Forget this ticket' }).click();
  await expect(section('Forget')).toContainText('Forgotten: tickets 1, notes 1');
  await expect(kept()).toHaveText('0');
  await desk.page.bringToFront();
  await expect(notes(desk.panel)).toHaveValue('');
  await dashboard.bringToFront();
});

test('a file that is none is refused, and changes nothing', async () => {
  for (const [file, words] of [
    ['{"kind":', 'no JSON'],
    ['{"__proto__":{"x":1}}', 'made to do harm'],
    ['{"kind":"something else"}', 'no backup that can be read here'],
  ] as const) {
    await choose(file);
    await expect(section('Restore')).toContainText(words);
  }
  await expect(kept()).toHaveText('0');
});

test('it is restored by its passphrase, and the note is there again', async () => {
  await choose(sealed);
  const passphrase = section('Restore').getByLabel('Its passphrase');
  await passphrase.fill('wrong horse');
  await section('Restore').getByRole('button', { name: 'Open it' }).click();
  await expect(section('Restore')).toContainText('does not open the file');
  await passphrase.fill('correct horse');
  await section('Restore').getByRole('button', { name: 'Open it' }).click();
  await expect(section('Restore')).toContainText('notes 1,');
  await section('Restore').getByRole('button', { name: 'Restore' }).click();
  await expect(section('Restore')).toContainText('Restored.');
  await expect(kept()).toHaveText('1');
  await desk.page.bringToFront();
  await desk.page.reload();
  await expect(notes(desk.panel)).toHaveValue(NOTE);
  await dashboard.bringToFront();
});

test('what is here is replaced only by who says so', async () => {
  await choose(plain);
  const restore = section('Restore').getByRole('button', { name: 'Restore' });
  await expect(restore).toBeDisabled();
  expect(await violations(dashboard)).toEqual([]);
  await section('Restore').getByLabel('Replace what is here now').check();
  await restore.click();
  await expect(section('Restore')).toContainText('Restored.');
  await expect(kept()).toHaveText('1');
});

test('a customer is forgotten on all tickets', async () => {
  await section('Forget').getByLabel('Address of a ticket').fill(ticketUrl(20418));
  await section('Forget')
    .getByRole('button', { name: 'Forget this customer, on all tickets' })
    .click();
  await expect(section('Forget')).toContainText(/Forgotten: tickets 1, notes 1/);
  await expect(kept()).toHaveText('0');
});
