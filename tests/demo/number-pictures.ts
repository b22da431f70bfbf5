// Takes the pictures of the numbers from the running product: `node tests/demo/number-pictures.ts`, after a build.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { toDay } from '../../lib/moments/day.ts';
import { startBrowser } from '../drive/browser.ts';
import { openDashboard } from '../drive/dashboard.ts';
import { notebookMade, notebookRows, seedNotebook } from '../seeds/notebook.ts';
import { teamFiles } from '../seeds/team-files.ts';

const folder = join(import.meta.dirname, '../../docs/pictures');
const today = toDay(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
const files = mkdtempSync(join(tmpdir(), 'five-moments-pictures-'));
const browser = await startBrowser({ windowSize: { width: 1180, height: 900 } });
const first = await openDashboard(browser, 'privacy');
await notebookMade(first);
await seedNotebook(first, notebookRows(7, 420, today));
await first.close();

const moments = await openDashboard(browser, 'moments');
await expect(moments.getByRole('img')).toBeVisible();
await moments.screenshot({ path: join(folder, 'my-moments.png') });

const team = await openDashboard(browser, 'team');
const paths = (await teamFiles({ lastDay: today })).map(({ name, bytes }) => {
  writeFileSync(join(files, name), bytes);
  return join(files, name);
});
await team.getByLabel('Choose files …').setInputFiles(paths);
await expect(team.getByRole('img')).toBeVisible();
await team.screenshot({ path: join(folder, 'team.png') });

const exporting = await openDashboard(browser, 'export');
await exporting.getByRole('button', { name: 'Preview the file' }).click();
await expect(exporting.getByRole('button', { name: /^Save all as/ })).toBeVisible();
await exporting.getByText('Whoever has this file').scrollIntoViewIfNeeded();
await exporting.screenshot({ path: join(folder, 'export.png') });
await browser.close();
rmSync(files, { recursive: true });
