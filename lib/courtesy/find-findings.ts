import { FLAGS, type Flag } from '../moments/vocabulary.ts';
import { opensWay } from './analyse.ts';
import { type Draft, originOf } from './draft.ts';
import { findAcronyms } from './flags/acronyms.ts';
import type { Hit, Sentence } from './sentence.ts';
import { FOREIGN } from './text/units.ts';
import type { Finding } from './types.ts';

const FLAG_IDS: ReadonlySet<string> = new Set(FLAGS);
function isFlag(id: string): id is Flag {
  return FLAG_IDS.has(id);
}

/** Flags of all finished sentences; hits of one flag that overlap become one. */
export function findFindings(draft: Draft): Finding[] {
  const { text, units, sentences, parts, open, context } = draft;
  const out: Finding[] = [];
  /** Where the last finding of each flag stands in `out`. */
  const last = new Map<Flag, number>();
  const add = (id: Flag, reason: string, start: number, end: number) => {
    const at = last.get(id);
    const before = at === undefined ? undefined : out[at];
    if (at !== undefined && before && start < before.end && before.start < end) {
      if (end > before.end) out[at] = { ...before, end };
      return;
    }
    last.set(id, out.length);
    out.push({ id, reason, start, end, origin: originOf({ start, end }, context.macros) });
  };
  const jargon = createJargon(draft);
  sentences.forEach((s, i) => {
    const unit = units[i];
    if (!unit || s.kind === FOREIGN || open[i]) return;
    if (parts[i] === 'closing' && s.words <= 4) return;
    for (const hit of s.hits) {
      if (!isFlag(hit.id) || !stands(hit, s)) continue;
      const start = unit.start + hit.start;
      const end = unit.start + hit.end;
      if (hit.id !== 'jargon' || jargon.isNew(start, end)) add(hit.id, hit.reason, start, end);
    }
    const refusal = findRefusal(s, i, draft);
    if (refusal)
      add('bare_refusal', 'bare_refusal', unit.start + refusal.start, unit.start + refusal.end);
  });
  const head = findNegativeOpen(draft);
  if (head) add('negative_open', 'negative_open', head[0], head[1]);
  // Capitals nobody explains: in a letter that is cold in another way too, they are inside language.
  if (out.length > 0)
    units.forEach((unit, i) => {
      if (parts[i] !== 'body' || open[i]) return;
      findAcronyms(text, unit.start, unit.end, (start, end) => {
        if (jargon.isNew(start, end)) add('jargon', 'jargon', start, end);
      });
    });
  return out.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** "The driver forgot it, and that's on us" owns what a colleague did. */
function stands(hit: Hit, s: Sentence): boolean {
  return hit.reason !== 'buck_passing.colleague' || !(s.has('ownership') || s.has('apology'));
}

/** Inside words count once, and not where the customer used them or they are explained in brackets. */
function createJargon({ text, context }: Draft): { isNew(start: number, end: number): boolean } {
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
function findRefusal(s: Sentence, i: number, draft: Draft): Hit | null {
  if (!s.has('refusal')) return null;
  const hit = s.hits.findLast((h) => h.id === 'refusal');
  if (!hit) return null;
  if (s.hits.some((h) => h.id === 'forward' && (h.start >= hit.end || h.end <= hit.start)))
    return null;
  const after = draft.units[i + 1];
  return after && draft.parts[i + 1] === 'body' && opensWay(draft.text, after) ? null : hit;
}

/** The first sentence of the answer, one line of courtesy aside. */
function findNegativeOpen({ units, sentences, parts, open }: Draft): [number, number] | null {
  let courtesy = 0;
  for (let i = 0; i < sentences.length; i++) {
    const s = sentences[i];
    const unit = units[i];
    if (!s || !unit || parts[i] === 'greeting' || parts[i] === 'foreign') continue;
    if (open[i] || parts[i] === 'closing') return null;
    const hit = s.hits.find((h) => h.id === 'bad_news');
    if (hit) return [unit.start + hit.start, unit.start + hit.end];
    if (courtesy++ > 0 || !(s.has('courtesy_line') || s.has('robotic'))) return null;
  }
  return null;
}
