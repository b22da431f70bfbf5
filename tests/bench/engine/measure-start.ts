// node measure-start.ts BUNDLE: imports the engine and reviews one draft, once, in a fresh process.
import { pathToFileURL } from 'node:url';
import type { DraftContext } from '../../../lib/courtesy/types.ts';
import { makeReply } from '../corpus/corpus.ts';
import { DRAFT } from './texts.ts';

export interface Start {
  /** ms */
  readonly load: number;
  readonly wall: number;
  readonly cpu: number;
}

const [bundle = ''] = process.argv.slice(2);
const url = pathToFileURL(bundle).href;
const draft = makeReply(3, DRAFT);
const context: DraftContext = {
  customerName: 'Dana Whitfield',
  agentName: 'Maren Ostberg',
  channel: 'email',
  customer: null,
  now: Date.UTC(2026, 10, 21, 9),
  tz: 'UTC',
  caret: null,
  macros: [],
};

const cpuBefore = process.cpuUsage();
const before = performance.now();
const { review }: typeof import('./entry-by-rules.ts') = await import(url);
const loaded = performance.now();
if (review(draft, context) === null) throw new Error('The draft was not read.');
const wall = performance.now() - before;
const { user, system } = process.cpuUsage(cpuBefore);
const start: Start = { load: loaded - before, wall, cpu: (user + system) / 1_000 };
console.log(JSON.stringify(start));
