import type { Span } from '../moments/span.ts';
import type { Flag } from '../moments/vocabulary.ts';
import { opensWay } from './analyse.ts';
import { type Draft, originOf } from './draft.ts';
import { findAcronyms } from './flags/acronyms.ts';
import type { Hit, Sentence } from './sentence.ts';
import { FIRST_FLAG, FIRST_SIGNAL, placeOf, toShows } from './shown.ts';
import { FOREIGN, type Unit } from './text/units.ts';
import type { Finding } from './types.ts';

const JARGON = placeOf('jargon');
const REFUSAL = toShows('refusal');
const FORWARD = toShows('forward');
const OWNED = toShows('ownership', 'apology');
const BAD_NEWS = toShows('bad_news');
const COURTESY = toShows('courtesy_line', 'robotic');
const ANY_FLAG = { low: ((1 << FIRST_SIGNAL) - 1) & ~((1 << FIRST_FLAG) - 1), high: 0 };

/** Flags of all finished sentences; hits of one flag that overlap become one. */
export function findFindings(draft: Draft): Finding[] {
  const { text, units, sentences, parts, open, context } = draft;
  const out: Finding[] = [];
  const add = (id: Flag, reason: string, start: number, end: number) => {
    let at = out.length - 1;
    while (at >= 0 && out[at]?.id !== id) at--;
    const before = out[at];
    if (before && start < before.end && before.start < end) {
      if (end > before.end) out[at] = { ...before, end };
    } else out.push({ id, reason, start, end, origin: originOf(start, end, context.macros) });
  };
  let jargon: Jargon | null = null;
  for (let i = 0; i < sentences.length; i++) {
    const s = sentences[i] as Sentence;
    if (s.kind === FOREIGN || open[i] || (s.words <= 4 && parts[i] === 'closing')) continue;
    const unit = units[i] as Unit;
    if (s.hasAny(ANY_FLAG))
      for (const hit of s.hits) {
        if (hit.place < FIRST_FLAG || hit.place >= FIRST_SIGNAL || !stands(hit, s)) continue;
        const start = unit.start + hit.start;
        const end = unit.start + hit.end;
        if (hit.place === JARGON) jargon ??= createJargon(draft);
        if (hit.place !== JARGON || jargon?.isNew(start, end))
          add(hit.id as Flag, hit.reason, start, end);
      }
    const refusal = s.hasAny(REFUSAL) ? findRefusal(s, i, draft) : null;
    if (refusal)
      add('bare_refusal', 'bare_refusal', unit.start + refusal.start, unit.start + refusal.end);
  }
  const head = findNegativeOpen(draft);
  if (head) add('negative_open', 'negative_open', head[0], head[1]);
  // Capitals nobody explains: in a letter that is cold in another way too, they are inside language.
  if (out.length > 0)
    for (let i = 0; i < units.length; i++) {
      if (!sentences[i]?.hasCapitals || parts[i] !== 'body' || open[i]) continue;
      const unit = units[i] as Unit;
      jargon ??= createJargon(draft);
      const { isNew } = jargon;
      for (const span of acronymsOf(sentences[i] as Sentence, text, unit)) {
        const start = unit.start + span.start;
        const end = unit.start + span.end;
        if (isNew(start, end)) add('jargon', 'jargon', start, end);
      }
    }
  return out.sort((a, b) => a.start - b.start || a.end - b.end);
}

function acronymsOf(s: Sentence, text: string, { start, end }: Unit): readonly Span[] {
  if (s.acronyms !== null) return s.acronyms;
  const out: Span[] = [];
  findAcronyms(text, start, end, (from, to) => {
    out.push({ start: from - start, end: to - start });
  });
  s.acronyms = out;
  return out;
}

/** "The driver forgot it, and that's on us" owns what a colleague did. */
function stands(hit: Hit, s: Sentence): boolean {
  return hit.reason !== 'buck_passing.colleague' || !s.hasAny(OWNED);
}

interface Jargon {
  isNew(start: number, end: number): boolean;
}

/** Inside words count once, and not where the customer used them or they are explained in brackets. */
function createJargon({ text, context }: Draft): Jargon {
  const known = new Set<string>();
  let theirs: string | null = null;
  return {
    isNew(start, end) {
      const words = text.slice(start, end).toLowerCase();
      if (known.has(words)) return false;
      known.add(words);
      theirs ??= (context.customerText ?? '').toLowerCase();
      return !theirs.includes(words) && !/^\s?\(/.test(text.slice(end, end + 2));
    },
  };
}

/** A refusal is bare where neither its sentence nor the next opens a way. */
function findRefusal(s: Sentence, i: number, { text, units, sentences, parts }: Draft): Hit | null {
  const hit = s.hits.findLast(({ id }) => id === 'refusal');
  if (!hit) return null;
  if (
    s.hasAny(FORWARD) &&
    s.hits.some((h) => h.id === 'forward' && (h.start >= hit.end || h.end <= hit.start))
  )
    return null;
  const unit = units[i + 1];
  const after = sentences[i + 1];
  return unit && after && parts[i + 1] === 'body' && opensWay(text, unit, after) ? null : hit;
}

/** The first sentence of the answer, one line of courtesy aside. */
function findNegativeOpen({ units, sentences, parts, open }: Draft): [number, number] | null {
  let courtesy = 0;
  for (let i = 0; i < sentences.length; i++) {
    const s = sentences[i];
    const unit = units[i];
    if (!s || !unit || parts[i] === 'greeting' || parts[i] === 'foreign') continue;
    if (open[i] || parts[i] === 'closing') return null;
    const hit = s.hasAny(BAD_NEWS) ? s.hits.find(({ id }) => id === 'bad_news') : undefined;
    if (hit) return [unit.start + hit.start, unit.start + hit.end];
    if (courtesy++ > 0 || !s.hasAny(COURTESY)) return null;
  }
  return null;
}
