import { CLOSINGS, OPENINGS, SENTENCES, SIGN_OFFS, SLOTS } from './sentences.ts';

type Chance = () => number;

/** Numbers from 0 to 1 that are the same for the same seed, on every machine. */
function seeded(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A reply of exactly `length` characters, cut off where it has to be. */
export function makeReply(seed: number, length: number): string {
  const chance = seeded(seed);
  const pick = (list: readonly string[]) =>
    fill(list[Math.floor(chance() * list.length)] ?? '', chance);
  const ending = `\n\n${pick(CLOSINGS)}\n\n${pick(SIGN_OFFS)}`;
  let text = `${pick(OPENINGS)}\n\n`;
  while (text.length + ending.length < length) {
    text += pick(SENTENCES) + (chance() < 0.3 ? '\n\n' : ' ');
  }
  const whole = (text.trimEnd() + ending).padEnd(length, ' ').slice(0, length);
  // Two drafts in five hold a typographic character, which makes the engine's strings twice as wide.
  return toFlat(seed % 5 < 2 ? whole.replaceAll("'", '’').replace('. ', ' – ') : whole);
}

/** `count` replies from 50 to 3,000 characters, short ones as often as long ones. */
export function makeReplies(seed: number, count: number): string[] {
  const chance = seeded(seed);
  return Array.from({ length: count }, (_, at) =>
    makeReply(seed + at, Math.round(50 * 60 ** chance())),
  );
}

/** One piece of memory: a string just glued together would be flattened by its first reader. */
export function toFlat(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

function fill(template: string, chance: Chance): string {
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const words = SLOTS[slot];
    if (words) return words[Math.floor(chance() * words.length)] ?? '';
    const whole = (most: number) => String(Math.floor(chance() * most) + 1);
    if (slot === 'number') return `#${whole(90_000)}`;
    if (slot === 'amount') return `$${whole(300)}.${whole(89).padStart(2, '0')}`;
    if (slot === 'count') return whole(40);
    return makeName(chance);
  });
}

const ONSETS = ['B', 'Br', 'D', 'F', 'G', 'H', 'K', 'L', 'M', 'N', 'P', 'R', 'S', 'St', 'T', 'V'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ea', 'ia'];
const CODAS = ['n', 'r', 'l', 's', 'na', 'ra', 'ton', 'ley', 'mir', 'da'];

function makeName(chance: Chance): string {
  const pick = (list: readonly string[]) => list[Math.floor(chance() * list.length)] ?? '';
  return pick(ONSETS) + pick(VOWELS) + pick(CODAS);
}
