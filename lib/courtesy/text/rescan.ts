import { type ScanState, scanLine, type Unit } from './units.ts';

/** Where each line begins that units were read from, and what its reading had to know. */
interface Line {
  readonly at: number;
  readonly fenced: boolean;
  readonly blank: boolean;
  /** How many units stand before it. */
  readonly units: number;
}

/** The units of a text, and what it takes to read only what changed of the next. */
export interface Scan {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly lines: readonly Line[];
}

export const NOTHING_SCANNED: Scan = { text: '', units: [], lines: [] };

/** What two texts share: `[0, prefix)`, and all from `changedTo` on, which stood `shift` before. */
export interface Change {
  readonly prefix: number;
  readonly changedTo: number;
  readonly shift: number;
}

/**
 * As `splitIntoUnits`, but lines that did not change are not read again. What a line is depends on
 * itself, the state before it, and the line after it, which may go on with it.
 */
export function rescan(before: Scan, text: string, { prefix, changedTo, shift }: Change): Scan {
  let kept = 0;
  while (kept + 2 < before.lines.length && (before.lines[kept + 2] as Line).at <= prefix) kept++;
  const first = before.lines[kept];
  const lines = before.lines.slice(0, kept);
  const units = before.units.slice(0, first?.units ?? 0);
  const state: ScanState = {
    at: first?.at ?? 0,
    fenced: first?.fenced ?? false,
    blank: first?.blank ?? false,
  };
  let old = kept;
  while (state.at < text.length) {
    if (state.at >= changedTo) {
      while (old < before.lines.length && (before.lines[old] as Line).at + shift < state.at) old++;
      const same = before.lines[old];
      if (
        same &&
        same.at + shift === state.at &&
        same.fenced === state.fenced &&
        same.blank === state.blank
      ) {
        addRest(before, old, shift, lines, units);
        break;
      }
    }
    lines.push({ at: state.at, fenced: state.fenced, blank: state.blank, units: units.length });
    scanLine(text, state, units);
  }
  return { text, units, lines };
}

/** The lines from one on, moved. */
function addRest(before: Scan, from: number, shift: number, lines: Line[], units: Unit[]): void {
  const first = (before.lines[from] as Line).units;
  const more = units.length - first;
  for (let i = from; i < before.lines.length; i++) {
    const { at, fenced, blank, units: count } = before.lines[i] as Line;
    lines.push({ at: at + shift, fenced, blank, units: count + more });
  }
  for (let i = first; i < before.units.length; i++) {
    const { start, end, kind, opensLine, opensBlock } = before.units[i] as Unit;
    units.push({ start: start + shift, end: end + shift, kind, opensLine, opensBlock });
  }
}
