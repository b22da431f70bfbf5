import { overlaps, type Span } from '../moments/span.ts';
import { analyse } from './analyse.ts';
import { findName, nameParts } from './names.ts';
import type { Sentence } from './sentence.ts';
import { FOREIGN, splitIntoUnits, type Unit } from './text/units.ts';
import type { DraftContext, Origin } from './types.ts';

/** What a sentence is for in a letter. */
export type Part = 'greeting' | 'body' | 'closing' | 'foreign';

/** A draft cut up and read sentence by sentence: what the whole is judged from. */
export interface Draft {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly sentences: readonly Sentence[];
  readonly parts: readonly Part[];
  /** Being typed: not judged. */
  readonly open: readonly boolean[];
  readonly context: DraftContext;
}

export function readDraft(text: string, context: DraftContext): Draft {
  const units = splitIntoUnits(text);
  return toDraft(
    text,
    units,
    units.map((unit) => analyse(text, unit)),
    context,
  );
}

export function toDraft(
  text: string,
  units: readonly Unit[],
  sentences: readonly Sentence[],
  context: DraftContext,
): Draft {
  return {
    text,
    units,
    sentences,
    parts: toParts(text, units, sentences, context),
    open: units.map((unit) => isOpen(text, unit, context.caret)),
    context,
  };
}

/** The sentence at the caret is open until something ends it. */
function isOpen(text: string, unit: Unit, caret: number | null): boolean {
  if (caret === null || caret < unit.start || caret > unit.end) return false;
  const last = text.charCodeAt(unit.end - 1);
  const isEnded =
    last === 46 ||
    last === 33 ||
    last === 63 ||
    last === 0x2026 ||
    last === 34 ||
    last === 0x201d ||
    last === 41;
  return caret < unit.end || !isEnded;
}

function toParts(
  text: string,
  units: readonly Unit[],
  sentences: readonly Sentence[],
  context: DraftContext,
): Part[] {
  const parts: Part[] = sentences.map((s) => (s.kind === FOREIGN ? 'foreign' : 'body'));
  let first = parts.indexOf('body');
  const customer = nameParts(context.customerName);
  while (first >= 0 && first < units.length) {
    const s = sentences[first];
    const unit = units[first];
    if (!s || !unit || s.kind === FOREIGN) break;
    const words = text.slice(unit.start, unit.end);
    if ((s.has('greeting') && s.words <= 7) || (s.words <= 3 && findName(words, customer)))
      parts[first] = 'greeting';
    else break;
    first++;
  }
  markClosing(text, units, sentences, parts, nameParts(context.agentName));
  return parts;
}

/** From the closing formula on, or the name alone at the end, all is signature. */
function markClosing(
  text: string,
  units: readonly Unit[],
  sentences: readonly Sentence[],
  parts: Part[],
  agent: readonly string[],
): void {
  let from = -1;
  for (let i = units.length - 1; i >= 0 && i >= units.length - 8; i--) {
    const s = sentences[i];
    const unit = units[i];
    if (!s || !unit || parts[i] !== 'body') break;
    const words = text.slice(unit.start, Math.min(unit.end, unit.start + 200));
    const isSigned =
      unit.opensLine &&
      s.words <= 8 &&
      (s.has('sign_off') ||
        (s.words <= 6 &&
          findName(words, agent) !== null &&
          !s.isQuestion &&
          s.commitments.length === 0));
    const isThanks = unit.opensLine && s.words <= 2 && s.has('thanks') && i < units.length - 1;
    const isNameAlone =
      i === units.length - 1 &&
      i > 0 &&
      unit.opensLine &&
      s.isNameLine &&
      !/[.!?]$/.test(words) &&
      s.words <= 3;
    if (isSigned || isThanks || isNameAlone) from = i;
    else if (from < 0 && !(unit.opensLine && s.words <= 6 && !/[.!?]$/.test(words))) break;
    else if (from >= 0) break;
  }
  if (from >= 0)
    for (let i = from; i < parts.length; i++) if (parts[i] === 'body') parts[i] = 'closing';
}

export function originOf(span: Span, macros: readonly Span[]): Origin {
  return macros.length > 0 && macros.some((macro) => overlaps(macro, span)) ? 'macro' : 'typed';
}
