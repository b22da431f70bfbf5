import { overlaps, type Span } from '../moments/span.ts';
import { analyse } from './analyse.ts';
import { findName, nameParts } from './names.ts';
import type { Sentence } from './sentence.ts';
import { toShows } from './shown.ts';
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
  /** Its sentences stay for the next reading: what was found in them is worth keeping. */
  readonly isKept: boolean;
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
  isKept = false,
): Draft {
  const { caret } = context;
  const open: boolean[] = [];
  for (const unit of units) open.push(caret !== null && isOpen(text, unit, caret));
  return {
    text,
    units,
    sentences,
    parts: toParts(text, units, sentences, context),
    open,
    context,
    isKept,
  };
}

/** The sentence at the caret is open until something ends it. */
function isOpen(text: string, unit: Unit, caret: number): boolean {
  if (caret < unit.start || caret > unit.end) return false;
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
  const parts: Part[] = [];
  for (const s of sentences) parts.push(s.kind === FOREIGN ? 'foreign' : 'body');
  let first = parts.indexOf('body');
  const customer = nameParts(context.customerName);
  while (first >= 0 && first < units.length) {
    const s = sentences[first];
    const unit = units[first];
    if (!s || !unit || s.kind === FOREIGN) break;
    if (
      (s.words <= 7 && s.hasAny(GREETING)) ||
      (s.words <= 3 && findName(text.slice(unit.start, unit.end), customer))
    )
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
    const isLast = i === units.length - 1;
    // Beyond 200 characters a line of few words is no signature.
    const end = Math.min(unit.end, unit.start + 200);
    const isShort = unit.opensLine && s.words <= 6;
    const isSigned =
      unit.opensLine &&
      s.words <= 8 &&
      (s.hasAny(SIGN_OFF) ||
        (isShort &&
          !s.isQuestion &&
          s.commitments.length === 0 &&
          findName(text.slice(unit.start, end), agent) !== null));
    const isThanks = unit.opensLine && s.words <= 2 && s.hasAny(THANKS) && !isLast;
    const isNameAlone =
      isLast && i > 0 && isShort && s.words <= 3 && s.isNameLine && !isEnded(text, end);
    if (isSigned || isThanks || isNameAlone) from = i;
    else if (from >= 0 || !isShort || isEnded(text, end)) break;
  }
  if (from >= 0)
    for (let i = from; i < parts.length; i++) if (parts[i] === 'body') parts[i] = 'closing';
}

const GREETING = toShows('greeting');
const SIGN_OFF = toShows('sign_off');
const THANKS = toShows('thanks');

function isEnded(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  return last === 46 || last === 33 || last === 63;
}

export function originOf(start: number, end: number, macros: readonly Span[]): Origin {
  return macros.length > 0 && macros.some((macro) => overlaps(macro, { start, end }))
    ? 'macro'
    : 'typed';
}
