import { FLAGS, type Flag } from '../moments/vocabulary.ts';
import { opensWay } from './analyse.ts';
import { type Draft, originOf } from './draft.ts';
import type { Hit, Sentence } from './sentence.ts';
import type { Finding } from './types.ts';

const FLAG_IDS: ReadonlySet<string> = new Set(FLAGS);
function isFlag(id: string): id is Flag {
  return FLAG_IDS.has(id);
}

/** Flags of all finished sentences; hits of one flag that overlap become one. */
export function findFindings(draft: Draft): Finding[] {
  const out: Finding[] = [];
  const add = (id: Flag, reason: string, start: number, end: number) => {
    const last = out.findLast((f) => f.id === id);
    if (last && start < last.end && last.start < end) {
      if (end > last.end) out[out.indexOf(last)] = { ...last, end };
      return;
    }
    out.push({ id, reason, start, end, origin: originOf({ start, end }, draft.context.macros) });
  };
  draft.sentences.forEach((s, i) => {
    const unit = draft.units[i];
    if (!unit || s.kind === 2 || draft.open[i]) return;
    if (draft.parts[i] === 'closing' && s.words <= 4) return;
    const hits = s.hits
      .filter((hit) => isFlag(hit.id))
      .toSorted((a, b) => a.start - b.start || b.end - a.end);
    for (const hit of hits) {
      if (isFlag(hit.id) && stands(hit, s, draft))
        add(hit.id, hit.reason, unit.start + hit.start, unit.start + hit.end);
    }
    const refusal = findRefusal(s, i, draft);
    if (refusal)
      add('bare_refusal', 'bare_refusal', unit.start + refusal.start, unit.start + refusal.end);
  });
  const head = findNegativeOpen(draft);
  if (head) add('negative_open', 'negative_open', head[0], head[1]);
  return out.sort((a, b) => a.start - b.start || a.end - b.end);
}

function stands(hit: Hit, s: Sentence, draft: Draft): boolean {
  // "The driver forgot it, and that's on us" owns what a colleague did.
  if (hit.reason === 'buck_passing.colleague' && (s.has('ownership') || s.has('apology')))
    return false;
  if (hit.id === 'jargon') {
    if (isExplained(hit, s, draft) || isKnown(hit, s, draft)) return false;
    const theirs = draft.context.customerText?.toLowerCase();
    if (theirs === undefined || theirs === null) return true;
    const i = draft.sentences.indexOf(s);
    const unit = draft.units[i];
    if (!unit) return true;
    return !theirs.includes(
      draft.text.slice(unit.start + hit.start, unit.start + hit.end).toLowerCase(),
    );
  }
  return true;
}

/** A refusal is bare where neither its sentence nor the next opens a way. */
function findRefusal(s: Sentence, i: number, draft: Draft): Hit | null {
  const hit = s.hits.findLast((h) => h.id === 'refusal');
  if (!hit) return null;
  if (s.hits.some((h) => h.id === 'forward' && (h.start >= hit.end || h.end <= hit.start)))
    return null;
  const next = draft.sentences[i + 1];
  const after = draft.units[i + 1];
  if (next && after && draft.parts[i + 1] === 'body' && opensWay(draft.text, after)) return null;
  return hit;
}

/** The first sentence of the answer, one line of courtesy aside. */
function findNegativeOpen(draft: Draft): [number, number] | null {
  let courtesy = 0;
  for (let i = 0; i < draft.sentences.length; i++) {
    const s = draft.sentences[i];
    const unit = draft.units[i];
    if (!s || !unit || draft.parts[i] === 'greeting' || draft.parts[i] === 'foreign') continue;
    if (draft.open[i] || draft.parts[i] === 'closing') return null;
    const hit = s.hits.find((h) => h.id === 'bad_news');
    if (hit) return [unit.start + hit.start, unit.start + hit.end];
    if (courtesy++ > 0 || !(s.has('courtesy_line') || s.has('robotic'))) return null;
  }
  return null;
}

/** "RMA (a number for the return)": said and explained. */
function isExplained(hit: Hit, s: Sentence, draft: Draft): boolean {
  const unit = draft.units[draft.sentences.indexOf(s)];
  return (
    unit !== undefined &&
    /^\s?\(/.test(draft.text.slice(unit.start + hit.end, unit.start + hit.end + 2))
  );
}

/** Said before in the same draft: once is enough. */
function isKnown(hit: Hit, s: Sentence, draft: Draft): boolean {
  const at = draft.sentences.indexOf(s);
  const unit = draft.units[at];
  if (!unit) return false;
  const start = unit.start + hit.start;
  const words = draft.text.slice(start, unit.start + hit.end).toLowerCase();
  return draft.text.slice(0, start).toLowerCase().includes(words);
}
