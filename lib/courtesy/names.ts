import type { Span } from '../moments/span.ts';

const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'prof',
  'professor',
  'sir',
  'madam',
  'the',
  'von',
  'van',
  'de',
  'da',
  'of',
]);

/** A draft is read again and again for the same two people. */
const known = new Map<string, readonly string[]>();
const KEPT = 32;

/** The parts of a name that stand for its bearer. */
export function nameParts(name: string | null): readonly string[] {
  if (!name) return [];
  let parts = known.get(name);
  if (!parts) {
    if (known.size >= KEPT) known.clear();
    parts = toParts(name);
    known.set(name, parts);
  }
  return parts;
}

let lastName: string | null = null;
let lastOther: string | null = null;
let lastParts: readonly string[] = [];

/** The parts of a name that are not in the other's as well. */
export function partsOfOnly(name: string | null, other: string | null): readonly string[] {
  if (name === lastName && other === lastOther) return lastParts;
  const others = new Set(nameParts(other).map((part) => part.toLowerCase()));
  lastParts = nameParts(name).filter((part) => !others.has(part.toLowerCase()));
  lastName = name;
  lastOther = other;
  return lastParts;
}

function toParts(name: string): readonly string[] {
  return name
    .slice(0, 120)
    .split(/[\s,]+/)
    .map((part) => part.replace(/^[^\p{L}]{1,40}|(?<=\p{L})[^\p{L}]{1,40}$/gu, ''))
    .filter((part) => part.length > 1 && !TITLES.has(part.toLowerCase()));
}

const isLetter = (c: number) =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c < 0x2000) || c > 0x2bff;

/** Where one of these names first stands as a word of its own. */
export function findName(text: string, parts: readonly string[]): Span | null {
  let best: Span | null = null;
  for (const part of parts) {
    for (const form of [part, part.toLowerCase()]) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        const end = at + form.length;
        if (
          (at > 0 && isLetter(text.charCodeAt(at - 1))) ||
          (end < text.length && isLetter(text.charCodeAt(end)))
        )
          continue;
        if (!best || at < best.start) best = { start: at, end };
        break;
      }
    }
  }
  return best;
}
