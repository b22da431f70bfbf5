import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { toDay } from '../../lib/moments/day.ts';
import { violations } from '../drive/axe.ts';
import { type DrivenBrowser, startBrowser } from '../drive/browser.ts';
import { openDashboard, overflowOf } from '../drive/dashboard.ts';
import { notebookMade, notebookRows, seedNotebook } from '../seeds/notebook.ts';
import { teamFiles } from '../seeds/team-files.ts';

/** Numbers: an agent looks and exports, a lead merges, prints and exports. One browser for all. */
test.describe.configure({ mode: 'default' });

const today = toDay(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
const rows = notebookRows(7, 300, today);
const folder = mkdtempSync(join(tmpdir(), 'five-moments-numbers-'));
let browser: DrivenBrowser;

test.beforeAll(async () => {
  browser = await startBrowser();
  const page = await openDashboard(browser, 'privacy');
  await notebookMade(page);
  await seedNotebook(page, rows);
  await page.close();
});
test.afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** Clicks, and gives what was downloaded. */
async function download(
  page: Page,
  name: string | RegExp,
): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

type Line = Readonly<Record<string, string>>;

function linesOf(zip: Uint8Array, name: string): Line[] {
  const text = strFromU8(unzipSync(zip)[name] ?? new Uint8Array());
  return Papa.parse<Line>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;
}

/** How often each rating was given to a moment, from the lines of a file alone. */
function countsOf(lines: readonly Line[], moment: string): number[] {
  return ['-1', '0', '1', '2'].map((rating) =>
    lines
      .filter((line) => line.moment === moment && line.rating === rating)
      .reduce((sum, line) => sum + Number(line.count), 0),
  );
}

const percent = (part: number, whole: number) => `${Math.round((part / whole) * 100)}%`;

/** The cells of a moment's line in the table of shares, without their ranges. */
async function shownOf(page: Page, moment: string): Promise<string[]> {
  const row = page
    .getByRole('region', { name: 'Shares as a table' })
    .getByRole('row', { name: moment });
  const cells = await row.getByRole('cell').allInnerTexts();
  return cells.slice(1).map((text) => text.split('\n')[0]?.trim() ?? '');
}

test('my moments shows what the notebook holds, as charts with their tables', async () => {
  const page = await openDashboard(browser, 'moments');
  await expect(page.getByRole('heading', { name: 'The four shares' })).toBeVisible();
  await expect(page.getByRole('img', { name: /Net magic by week/ })).toBeVisible();
  await page.getByText('As a table').click();
  await expect(page.getByRole('row', { name: /^\d{4}-W\d\d/ })).toHaveCount(13);
  await expect(page.getByText(/Meeting the need has the lowest mean/)).toBeVisible();
  await page.getByRole('region', { name: 'Magic journal' }).getByRole('button').click();
  await expect(page.getByText('Wants the shop ready for her trade fair.').first()).toBeVisible();
  await expect(page.getByText('Domains with umlauts need the ASCII form.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  // Printed on A4 with margins of 12 mm, all but the relations is one page.
  await page.emulateMedia({ media: 'print' });
  const before = page.viewportSize();
  await page.setViewportSize({ width: 703, height: 1032 });
  const relations = page.getByRole('heading', { name: 'Customer relations' });
  expect((await relations.boundingBox())?.y).toBeLessThan(1032);
  expect(await overflowOf(page)).toBe(0);
  const shares = page.getByRole('region', { name: 'Shares as a table' });
  expect(await shares.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize(before ?? { width: 1280, height: 860 });
  await page.getByLabel('Period').selectOption('From … to …');
  await page.getByLabel('From', { exact: true }).fill('2019-01-01');
  await page.getByLabel('To', { exact: true }).fill('2019-01-31');
  await expect(page.getByText('Nothing was rated in this period.', { exact: false })).toBeVisible();
  await page.close();
});

test('an agent sees every byte, saves the file, and it holds what the page shows', async () => {
  const moments = await openDashboard(browser, 'moments');
  await moments.getByLabel('Period').selectOption('Last 4 weeks');
  await expect(moments.getByRole('row', { name: /Meeting the need/ })).toBeVisible();
  const shown = await shownOf(moments, 'Meeting the need');
  await moments.close();

  const page = await openDashboard(browser, 'export');
  await expect(
    page.getByText('Whoever has this file can read these figures about you.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Preview the file' }).click();
  const bytes = page.getByRole('region', { name: 'stats.json, every byte' });
  await expect(bytes).toContainText('"schema": "five-moments/team"');
  await page.getByRole('button', { name: 'Show stats.xlsx' }).click();
  await expect(page.getByRole('region', { name: 'stats.xlsx, every byte' })).toContainText(
    '50 4b 03 04',
  );
  expect(await violations(page)).toEqual([]);

  const { name, bytes: zip } = await download(page, /^Save all as/);
  expect(name).toMatch(/^team-stats-\d{4}-W\d\d_\d{4}-W\d\d\.zip$/);
  const counts = countsOf(linesOf(zip, 'counts.csv'), 'need');
  const n = counts.reduce((sum, count) => sum + count, 0);
  expect(shown.slice(0, 4)).toEqual(counts.map((count) => percent(count, n)));
  expect(shown.at(-1)).toBe(String(n));
  for (const [file, data] of Object.entries(unzipSync(zip))) {
    const text = strFromU8(data, true);
    for (const word of ['A note that is in no file', 'Ana Ruiz', 'trade fair', '20000', 'acme']) {
      expect(text.includes(word), `${word} in ${file}`).toBe(false);
    }
  }

  // What was saved is remembered: the same figures keep their revision.
  await page.reload();
  await page.getByRole('button', { name: 'Preview the file' }).click();
  await expect(bytes).toContainText('"revision": 1,');
  await page.close();
});

test('rows are a second choice, with days and without times', async () => {
  const page = await openDashboard(browser, 'export');
  await page.getByLabel('Rows: one line for each rating').check();
  await page.getByRole('button', { name: 'Preview the file' }).click();
  const { bytes: zip } = await download(page, /^Save all as/);
  expect(Object.keys(unzipSync(zip))).toContain('ratings.parquet');
  const lines = linesOf(zip, 'ratings.csv');
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.every(({ day }) => /^\d{4}-\d\d-\d\d$/.test(day ?? ''))).toBe(true);
  const counts = linesOf(zip, 'counts.csv');
  for (const moment of ['greeting', 'need', 'contact']) {
    const own = lines.filter((line) => line.moment === moment);
    expect(
      ['-1', '0', '1', '2'].map((rating) => own.filter((line) => line.rating === rating).length),
    ).toEqual(countsOf(counts, moment));
  }
  await page.close();
});

test('a lead merges seven files, twice, with broken ones among them; prints and exports', async () => {
  const files = await teamFiles({ lastDay: today });
  const paths = files.map(({ name, bytes }) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
  const odd = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const broken = [
    odd('half.zip', (files[0]?.bytes ?? new Uint8Array()).slice(0, 900)),
    odd('other.json', '{"schema":"x/y","version":"1.0"}'),
    odd('proto.json', '{"__proto__":{"a":1},"schema":"five-moments/team","version":"1.0"}'),
    odd('stats.csv', 'a,b\r\n=1+1,2\r\n'),
    odd('empty.zip', ''),
  ];
  const page = await openDashboard(browser, 'team');
  const choose = page.getByLabel('Choose files …');
  await choose.setInputFiles([...paths, ...broken]);
  await expect(
    page.getByText('7 files were read. 5 files were not taken', { exact: false }),
  ).toBeVisible();
  for (const path of broken) {
    await expect(
      page.getByRole('listitem').filter({ hasText: path.split('/').at(-1) }),
    ).toBeVisible();
  }
  await expect(page.getByText('7 contributors', { exact: false })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  // The same counts once more, from the lines of the seven files alone.
  const lines = files.flatMap(({ bytes }) => linesOf(bytes, 'counts.csv'));
  const expectNeed = async () => {
    const counts = countsOf(lines, 'need');
    const n = counts.reduce((sum, count) => sum + count, 0);
    const shown = await shownOf(page, 'Meeting the need');
    expect(shown.slice(0, 4)).toEqual(counts.map((count) => percent(count, n)));
    expect(shown.at(-1)?.replace(',', '')).toBe(String(n));
  };
  await expectNeed();
  await choose.setInputFiles(paths);
  await expect(page.getByText('14 files were read.', { exact: false })).toBeVisible();
  await expectNeed();

  await expect(page.getByRole('cell', { name: 'not shown by themselves' })).toHaveCount(5);

  const merged = await download(page, 'Save the merged file');
  const group = await download(page, 'Save the group’s figures');
  expect(Object.keys(unzipSync(group.bytes)).sort()).toEqual([
    'dictionary.csv',
    'manifest.json',
    'stats.xlsx',
    'summary.csv',
  ]);
  const [all] = linesOf(group.bytes, 'summary.csv').filter(
    (line) => line.group === 'all' && line.moment === 'need',
  );
  expect(all?.n).toBe(String(countsOf(lines, 'need').reduce((sum, count) => sum + count, 0)));

  await page.getByRole('button', { name: 'Start afresh' }).click();
  await expect(page.getByText('No files yet.')).toBeVisible();
  await choose.setInputFiles([odd(merged.name, merged.bytes)]);
  await expect(page.getByText('7 contributors', { exact: false })).toBeVisible();
  await expectNeed();

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'The four shares' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start afresh' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Team secret' })).toBeHidden();
  await page.close();
});

test('fewer than three contributors are no group, and other secrets are refused', async () => {
  const [first, second] = await teamFiles({ lastDay: today });
  if (!first || !second) throw new Error('no files');
  const page = await openDashboard(browser, 'team');
  const choose = page.getByLabel('Choose files …');
  const paths = [first, second].map(({ name }) => join(folder, name));
  for (const [index, { bytes }] of [first, second].entries())
    writeFileSync(paths[index] ?? '', bytes);
  await choose.setInputFiles(paths);
  await expect(page.getByText('so nothing is shown as a group', { exact: false })).toBeVisible();

  const exporting = await openDashboard(browser, 'export');
  await exporting.getByRole('button', { name: 'Preview the file' }).click();
  const own = await download(exporting, /^Save all as/);
  await exporting.close();
  const path = join(folder, own.name);
  writeFileSync(path, own.bytes);
  await choose.setInputFiles([path]);
  await expect(page.getByText('could be counted twice', { exact: false })).toBeVisible();
  await page.close();
});

test('an agent finishes the shift into a folder, and the lead reads it there, half a file left out', async () => {
  const page = await openDashboard(browser, 'export');
  // The browser's own private folder stands in for one that a person would choose.
  const inFolder = (on: Page) =>
    on.evaluate(() => {
      Object.assign(globalThis, {
        showDirectoryPicker: async () =>
          (await navigator.storage.getDirectory()).getDirectoryHandle('shared', { create: true }),
      });
    });
  await inFolder(page);
  await page.getByRole('button', { name: 'Choose a folder …' }).click();
  await page.getByRole('button', { name: 'Finish shift' }).click();
  await expect(page.getByRole('region', { name: 'stats.json, every byte' })).toBeVisible();
  await page.getByRole('button', { name: 'Put it into the folder' }).click();
  await expect(page.getByText(/^team-stats-.* is in the folder\.$/)).toBeVisible();
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('shared');
    const write = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(bytes);
      await stream.close();
    };
    await write('team-stats-empty.zip', new Uint8Array());
    await write('team-stats-half.zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0]));
    await write('holiday.jpg', new Uint8Array([1]));
  });
  // The folder is still known after the page is opened anew.
  await page.reload();
  await expect(page.getByText('Folder: shared')).toBeVisible();
  await page.close();

  const lead = await openDashboard(browser, 'team');
  await inFolder(lead);
  await lead.getByRole('button', { name: 'Read a team folder …' }).click();
  await expect(
    lead.getByText('1 file was read. 1 file was not taken', { exact: false }),
  ).toBeVisible();
  await expect(lead.getByText('is still being synchronised', { exact: false })).toBeVisible();
  await expect(lead.getByText('left alone: holiday.jpg and team-stats-empty.zip')).toBeVisible();
  await lead.close();
});
