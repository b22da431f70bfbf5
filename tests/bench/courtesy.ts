// node tests/bench/courtesy.ts      what a review costs, as a multiple of one charCodeAt pass over the same text
import { review } from '../../lib/courtesy/review.ts';
import { createReviewer } from '../../lib/courtesy/reviewer.ts';
import type { DraftContext } from '../../lib/courtesy/types.ts';

const SENTENCES = [
  'Thank you for the photo, it made this easy to check.',
  'You paid for two and got one, and that was our slip.',
  "I'm sorry you had to write twice about this.",
  'I have set a second one aside for you in the same colour.',
  'It leaves tonight and will be with you by Thursday 19 October.',
  'Unfortunately we cannot change the address once the parcel is on its way.',
  'You should have received an e-mail with the number 4471-B by now.',
  'If the light stays red, hold the button for ten seconds and try again.',
  "As I explained before, you need to send us the form and we'll look into it soon.",
  'The other bank contacts the person who got it, and most people give it back.',
  'Would you like me to cancel the second order as well?',
  "Our policy doesn't allow refunds on sale items.",
  'I understand how frustrating a whole morning of waiting must be.',
  'The meter in the hall was read on 3 May at 48213 units.',
];

export function makeText(length: number, seed: number): string {
  let state = seed;
  let out = 'Hi Ana,\n\n';
  let n = 0;
  while (out.length < length) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    out += `${SENTENCES[state % SENTENCES.length]}${++n % 4 === 0 ? '\n\n' : ' '}`;
  }
  return out.slice(0, length);
}

const context: DraftContext = {
  customerName: 'Ana Kovac',
  agentName: 'Tom Reed',
  channel: 'email',
  customer: null,
  customerText: null,
  now: Date.UTC(2026, 10, 21, 9),
  tz: 'Europe/Vienna',
  caret: null,
  macros: [],
};

let sink = 0;
function pass(text: string): void {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  sink += sum;
}

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/** Median of rounds, each `work` beside `other` so that both meet the same weather. CPU microseconds a call. */
function beside(
  work: (i: number) => void,
  other: (i: number) => void,
  rounds: number,
  calls: number,
  others: number,
): { work: number; ratio: number } {
  for (let i = 0; i < calls * 10; i++) work(i);
  for (let i = 0; i < Math.min(2000, others * 10); i++) other(i);
  const ratios: number[] = [];
  const times: number[] = [];
  for (let r = 0; r < rounds; r++) {
    const start = cpu();
    for (let i = 0; i < calls; i++) work(r * calls + i);
    const middle = cpu();
    for (let i = 0; i < others; i++) other(r * others + i);
    const a = (middle - start) / calls;
    const b = (cpu() - middle) / others;
    times.push(a);
    ratios.push(a / b);
  }
  const median = (list: number[]) => list.toSorted((x, y) => x - y)[rounds >> 1] ?? 0;
  return { work: median(times), ratio: median(ratios) };
}

export function measureAll(): Record<string, number> {
  const out: Record<string, number> = {};
  const texts = Array.from({ length: 50 }, (_, i) => makeText(2000, i + 1));
  const run = (text: string) => void review(text, context);
  const full = beside(
    (i) => run(texts[i % 50] as string),
    (i) => pass(texts[i % 50] as string),
    31,
    100,
    2000,
  );
  out['full review, 2,000 characters, µs of CPU'] = full.work;
  out['full review, 2,000 characters, × a pass'] = full.ratio;
  const reviewer = createReviewer();
  const base = texts[0] as string;
  reviewer.update(base, context);
  const edits = Array.from(
    { length: 7 },
    (_, i) => `${base.slice(0, 1000)}${'x'.repeat(i)}${base.slice(1000)}`,
  );
  out['after one key, share of a full review'] = beside(
    (i) => void reviewer.update(edits[i % 7] as string, context),
    () => run(base),
    31,
    200,
    100,
  ).ratio;
  const long = [makeText(10_000, 3), makeText(100_000, 4)] as const;
  out['100,000 against 10,000 characters, ×'] = beside(
    () => run(long[1]),
    () => run(long[0]),
    9,
    4,
    40,
  ).ratio;
  for (const [name, text] of Object.entries({
    'you ': 'you '.repeat(2500),
    'you should have': 'you should have '.repeat(625),
    a: 'a'.repeat(10_000),
    newlines: '\n'.repeat(10_000),
    emoji: '🙂'.repeat(5000),
    quotes: '" '.repeat(5000),
    dots: 'a.'.repeat(5000),
    'sorry if you': 'sorry if you '.repeat(770),
  })) {
    out[`adversarial "${name}", × normal cost per character`] =
      (beside(
        () => run(text),
        () => run(long[0]),
        7,
        10,
        10,
      ).ratio *
        10_000) /
      text.length;
  }
  return out;
}

if (import.meta.main) {
  for (const [name, value] of Object.entries(measureAll()))
    console.log(`${value.toFixed(2).padStart(10)}  ${name}`);
  if (sink === -1) console.log(sink);
}
