// node measure-peer.ts NAME [BUNDLE]: times one peer, or the product itself, on the same texts in a
// process of its own.
import { pathToFileURL } from 'node:url';
import type { DraftContext } from '../../../lib/courtesy/types.ts';
import { makeReplies, makeReply } from '../corpus/corpus.ts';
import { cpuMicrosOf, median } from '../rounds.ts';
import { type Check, loadPeer } from './peers.ts';
import { DRAFT } from './texts.ts';

export interface PeerTimes {
  /** ms of CPU from nothing to the first text checked. */
  readonly start: number;
  /** µs of CPU for 2,000 characters: the same text again, and one never seen before. */
  readonly again: number;
  readonly unseen: number;
}

/** Enough for one figure; a slow peer need not be waited for longer. */
const ENOUGH_MICROS = 400_000;

const [name = '', bundle = ''] = process.argv.slice(2);

async function loadProduct(): Promise<Check> {
  const { review }: typeof import('./entry.ts') = await import(pathToFileURL(bundle).href);
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
  return (text) => review(text, context);
}

let check: Check = () => null;
const firstText = makeReply(3, DRAFT);
const start = await cpuMicrosOf(async () => {
  check = await (bundle === '' ? loadPeer(name) : loadProduct());
  await check(firstText);
});

// Warm, on texts that are not measured.
for (const text of makeReplies(9_000, 40)) await check(text);

/** µs per text: batches of `size` texts at once, as fast ones are below the clock's grain. */
async function time(next: () => string, size: number): Promise<number> {
  const batches: number[] = [];
  for (let spent = 0; spent < ENOUGH_MICROS; ) {
    const texts = Array.from({ length: size }, next);
    const micros = await cpuMicrosOf(async () => {
      for (const text of texts) {
        const result = check(text);
        if (result instanceof Promise) await result;
      }
    });
    batches.push(micros / size);
    spent += micros;
  }
  return median(batches);
}

let seed = 20_000;
const unseenText = () => {
  seed += 1;
  return makeReply(seed, DRAFT);
};
const size = (await time(unseenText, 1)) > 2_000 ? 1 : 20;
const times: PeerTimes = {
  start: start / 1_000,
  unseen: await time(unseenText, size),
  again: await time(() => firstText, size),
};
console.log(JSON.stringify(times));
process.exit(0);
