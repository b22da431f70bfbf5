// `npm run editors`: measures every editor anew, prints the table, and keeps it in docs/editors.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from '../../setup/find-chromium.mjs';
import { bundleHooked } from './bundle.ts';
import { CELLS, EDITORS, expectedOf, measureEditor, type Row } from './matrix.ts';

const PAGE = new URL('../../../docs/editors.md', import.meta.url);
const [FROM, TO] = ['<!-- table -->', '<!-- /table -->'];

const executablePath = findChromium() ?? undefined;
const bundle = await bundleHooked();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox'],
});
const rows = new Map<string, Row>();
for (const [name, editor] of Object.entries(EDITORS)) {
  const context = await browser.newContext();
  const [page, away] = [await context.newPage(), await context.newPage()];
  rows.set(name, await measureEditor(page, away, bundle, editor));
  await context.close();
}
await browser.close();

const lines = [
  ['editor', ...CELLS, 'written by'],
  ['---', ...CELLS.map(() => '---'), '---'],
  ...Array.from(rows, ([name, row]) => [name, ...CELLS.map((cell) => row[cell]), row.layer]),
];
const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
console.log(table);
const page = readFileSync(PAGE, 'utf8');
const [before = ''] = page.split(FROM);
const [, after = ''] = page.split(TO);
writeFileSync(PAGE, `${before}${FROM}\n${table}\n${TO}${after}`);

const worse = Array.from(rows).flatMap(([name, row]) => {
  const expected = expectedOf(EDITORS[name] ?? '');
  return CELLS.filter((cell) => row[cell] !== expected[cell]).map((cell) => `${name}: ${cell}`);
});
if (worse.length > 0) {
  console.log(`Otherwise than before: ${worse.join(', ')}`);
  process.exitCode = 1;
}
