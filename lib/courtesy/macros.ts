import { review } from './review.ts';
import { suggestionsFor } from './suggest.ts';
import type { DraftContext, Finding } from './types.ts';

export interface Macro {
  readonly title: string;
  readonly text: string;
}

export interface CheckedMacro extends Macro {
  /** Null where the language can't be read. */
  readonly findings: readonly Finding[] | null;
  /** 0–1. */
  readonly courtesy: number | null;
  /** The text with the best suggestion for each finding taken, or null where there is none to take. */
  readonly rewrite: string | null;
}

const CONTEXT: DraftContext = {
  customerName: null,
  agentName: null,
  channel: 'email',
  customer: null,
  now: 0,
  tz: 'UTC',
  caret: null,
  macros: [],
};
/** A rewrite that needs more rounds than this is a new text. */
const ROUNDS = 20;

/** Reviews macros or phrases, worst first. */
export function checkMacros(macros: readonly Macro[]): CheckedMacro[] {
  return macros.map(checkMacro).sort(worstFirst);
}

/** Most findings first, then the least courteous; what can't be read comes last. */
export function worstFirst(a: CheckedMacro, b: CheckedMacro): number {
  return (
    (b.findings?.length ?? -1) - (a.findings?.length ?? -1) || (a.courtesy ?? 1) - (b.courtesy ?? 1)
  );
}

export function checkMacro(macro: Macro): CheckedMacro {
  const read = review(macro.text, CONTEXT);
  if (!read) return { ...macro, findings: null, courtesy: null, rewrite: null };
  return {
    ...macro,
    findings: read.findings,
    courtesy: read.courtesy.value,
    rewrite: read.findings.length > 0 ? mend(macro.text) : null,
  };
}

function mend(text: string): string {
  let now = text;
  for (let round = 0; round < ROUNDS; round++) {
    const read = review(now, CONTEXT);
    const finding = read?.findings[0];
    if (!read || !finding) break;
    const [best] = suggestionsFor(finding, now, read, CONTEXT);
    if (!best) break;
    const changed = now.slice(0, best.start) + best.text + now.slice(best.end);
    if ((review(changed, CONTEXT)?.findings.length ?? 0) >= read.findings.length) break;
    now = changed;
  }
  return now;
}
