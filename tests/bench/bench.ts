// npm run bench [-- --json] [-- --only NAME,NAME] [-- --strict]: measures, and prints a table.
import { parseArgs } from 'node:util';
import { engine } from './engine/part.ts';
import { peers } from './engine/peers-part.ts';
import { type Figure, holds, type Part } from './figure.ts';
import { describeMachine } from './machine.ts';
import { notebook } from './notebook/part.ts';
import { numbers } from './numbers/part.ts';
import { panel } from './panel/part.ts';
import { toTable } from './show.ts';
import { sizes } from './sizes/part.ts';
import { typing } from './typing/part.ts';

const PARTS: readonly Part[] = [engine, peers, sizes, panel, typing, notebook, numbers];

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const wanted = values.only?.split(',');
const unknown = wanted?.filter((name) => !PARTS.some((part) => part.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(', ')}. There are:`);
  for (const { name, about } of PARTS) console.error(`  ${name}: ${about}`);
  process.exit(2);
}

async function measure(part: Part): Promise<readonly Figure[]> {
  console.error(`Measuring ${part.name}: ${part.about} …`);
  try {
    return await part.measure();
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return [{ part: part.name, name: part.about, value: null, unit: '', budget: null, detail }];
  }
}

const figures: Figure[] = [];
for (const part of PARTS) {
  if (!wanted || wanted.includes(part.name)) figures.push(...(await measure(part)));
}
const machine = describeMachine();
const missed = figures.filter((figure) => holds(figure) === false).length;
const skipped = figures.filter(({ value }) => value === null).length;
console.log(`\n${toTable(figures)}\n`);
console.log(`${missed} of ${figures.length} figures miss their budget, ${skipped} were skipped.`);
console.log(Object.values(machine).join(' · '));
if (values.json) {
  const judged = figures.map((figure) => ({ ...figure, holds: holds(figure) }));
  console.log(JSON.stringify({ ok: missed + skipped === 0, machine, figures: judged }));
}
process.exit(values.strict && missed + skipped > 0 ? 1 : 0);
