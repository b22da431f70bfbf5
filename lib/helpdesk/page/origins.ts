import type { Span } from '../../moments/span.ts';
import type { Edit } from './edit.ts';

/**
 * Which runs of a draft the agent did not type: prefilled greetings, macros. One run never spans a
 * line's end, so that filling in one line of a macro makes that line the agent's and no other.
 */
export interface Origins {
  /** Sorted, disjoint, not empty. */
  readonly macros: readonly Span[];
  /** Lines that came from the helpdesk: they are again, when an undo brings them back. */
  readonly macroLines: readonly string[];
  /** Lines the agent typed and that went: they are typed, when an undo brings them back. */
  readonly typedLines: readonly string[];
}

/** Who made a change. `history` is an undo or redo: who wrote the words that come back decides. */
export type Author = 'agent' | 'helpdesk' | 'history';

const MAX_RUNS = 400;
const MAX_LINES = 400;

export const NO_ORIGINS: Origins = { macros: [], macroLines: [], typedLines: [] };

/** A draft that was there before anybody could have typed it. */
export function originsOfPrefilled(text: string): Origins {
  return afterEdit(NO_ORIGINS, '', { start: 0, removed: 0, inserted: text }, 'helpdesk');
}

/** The origins after an edit of `before`. */
export function afterEdit(origins: Origins, before: string, edit: Edit, by: Author): Origins {
  const kept = origins.macros.flatMap((run) => carry(run, edit, by));
  const lines = linesOf(edit.inserted, edit.start);
  const fresh = lines.filter(({ words }) => isFromHelpdesk(origins, words, by));
  const gone = typedLinesIn(origins.macros, before, edit);
  return {
    macros: joinTouching([...kept, ...fresh.map(({ span }) => span)]),
    macroLines: remember(
      origins.macroLines,
      fresh.map(({ words }) => words),
    ),
    typedLines: remember(origins.typedLines, gone),
  };
}

/** What is left of a run: an edit by the agent inside it makes it theirs. */
function carry(run: Span, { start, removed, inserted }: Edit, by: Author): Span[] {
  const end = start + removed;
  const shift = inserted.length - removed;
  if (end <= run.start) return [{ start: run.start + shift, end: run.end + shift }];
  if (start >= run.end) return [run];
  if (by === 'agent') return [];
  const left = { start: run.start, end: Math.min(run.end, start) };
  const right = { start: start + inserted.length, end: run.end + shift };
  return [left, right].filter((part) => part.end > part.start && part.start >= 0);
}

function isFromHelpdesk(origins: Origins, words: string, by: Author): boolean {
  if (by === 'agent') return false;
  if (by === 'history') return origins.macroLines.includes(words);
  return !origins.typedLines.includes(words);
}

interface Line {
  readonly span: Span;
  readonly words: string;
}

function linesOf(text: string, start: number): readonly Line[] {
  const lines: Line[] = [];
  let at = start;
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (words !== '') lines.push({ span: { start: at, end: at + line.length }, words });
    at += line.length + 1;
  }
  return lines;
}

/** The agent's own lines that an edit takes away, as far as no macro has a part in them. */
function typedLinesIn(macros: readonly Span[], before: string, edit: Edit): readonly string[] {
  const end = edit.start + edit.removed;
  if (edit.removed === 0) return [];
  return linesOf(before.slice(edit.start, end), edit.start)
    .filter(({ span }) => !macros.some((run) => run.start < span.end && span.start < run.end))
    .map(({ words }) => words);
}

function remember(known: readonly string[], more: readonly string[]): readonly string[] {
  if (more.length === 0) return known;
  return [...new Set([...more, ...known])].slice(0, MAX_LINES);
}

function joinTouching(runs: Span[]): readonly Span[] {
  runs.sort((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const isFull = joined.length >= MAX_RUNS;
    if (last && (run.start <= last.end || isFull)) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, run.end) };
    } else joined.push(run);
  }
  return joined;
}
