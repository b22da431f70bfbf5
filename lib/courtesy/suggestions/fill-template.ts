import { uncapitalise } from './capitals.ts';
import { clauseEnd, clauseStart, splitObject, toQuestion } from './clause.ts';
import { inHandOf, type Scene } from './scene.ts';
import type { Spot } from './spot.ts';
import { findForm, isVerbForm } from './verb-forms.ts';

/**
 * The language of sayings. Written as within a sentence, in small letters; capitals come by place.
 * What ends in a full stop or question mark becomes a sentence of its own.
 *
 *   {word} {word|base|ing|done}   a named group of the match, as it stands or in another verb form
 *   {object} {adjunct}            the thing that the rest of the clause is about; what stands beside it
 *   {object!} {adjunct!}          no mere "it"; and it must be there
 *   {clause} {-}                  the rest of the clause; the same, left out
 *   {next}                       what stands after the clause
 *   {rest} {rest.} {rest?} {--}   the rest of the sentence; with its end mark; asked; left out
 *   {subject}                     what stands before the match, from its clause's start
 *   {^}                           the same, left out
 *   {sentence}                    the whole sentence
 *   {name}                        the customer's first name; without one the saying does not suit
 *   [when]                        a gap that the agent fills in
 */
const PART = /\{([a-z]+|--?|\^)([.?!])?(?:\|([a-z]+))?\}|\[[^\]]+\]/g;

const PRONOUN = /^(?:it|this|that|them|these|those)\b/i;

export interface Piece {
  readonly text: string;
  readonly isGap: boolean;
}

export interface Filled {
  readonly pieces: readonly Piece[];
  /** What it takes the place of, counted in the sentence with its end mark. */
  readonly from: number;
  readonly to: number;
}

/** A run of the sentence that is to be reworded, and its named parts. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly parts: Readonly<Record<string, readonly [number, number] | undefined>>;
}

/** Null where the sentence lacks what the saying needs. */
export function fillTemplate(
  template: string,
  stretch: Stretch,
  spot: Spot,
  scene: Scene,
): Filled | null {
  const { body, mark } = spot;
  const end = stretch.to;
  const after = body.slice(end);
  const clause = after.slice(0, clauseEnd(after));
  // What follows nothing is an order, and its first word a verb.
  const inner = (words: string) =>
    stretch.to === 0 && /^\p{Lu}\p{Ll}/u.test(words)
      ? words.charAt(0).toLowerCase() + words.slice(1)
      : words;
  const rest = inner(after.replace(/^[\s,;:–—-]+/, ''));
  let from = stretch.from;
  let to = end;
  const reach = (place: number) => {
    to = Math.max(to, place);
  };
  const slotValue = (slot: string, ending: string | undefined): string | null => {
    switch (slot) {
      case 'object':
      case 'adjunct':
        reach(end + clause.length);
        if (slot === 'object' && ending && PRONOUN.test(clause.trim())) return null;
        return splitObject(clause)?.[slot] ?? null;
      case 'clause':
        reach(end + clause.length);
        return inner(clause.trim());
      case 'next':
        reach(body.length);
        return after.slice(clause.length).replace(/^[\s,;:–—-]+/, '');
      case '-':
        reach(end + clause.length);
        return '';
      case '--':
        reach(body.length + mark.length);
        return '';
      case 'rest':
        reach(body.length + (ending ? mark.length : 0));
        if (rest === '' || ending === '!') return rest;
        if (ending === '?') return toQuestion(rest, mark);
        return ending === '.' ? `${rest}${mark || '.'}` : rest;
      case '^':
        from = clauseStart(body.slice(0, stretch.from));
        return '';
      case 'subject': {
        const start = clauseStart(body.slice(0, stretch.from));
        const words = body.slice(start, stretch.from).trim();
        from = Math.min(from, start);
        return words === '' || words.split(' ').length > 8
          ? null
          : start === 0
            ? uncapitalise(words)
            : words;
      }
      case 'sentence':
        from = 0;
        reach(body.length + mark.length);
        return body + (mark || '.');
      case 'name':
        return scene.firstName;
      default:
        return ownPart(stretch, slot, body);
    }
  };

  const pieces: Piece[] = [];
  let at = 0;
  for (const part of template.matchAll(PART)) {
    push(pieces, inHandOf(template.slice(at, part.index), scene));
    at = part.index + part[0].length;
    const [whole, slot, ending, form] = part;
    if (slot === undefined) {
      pieces.push({ text: whole, isGap: true });
      continue;
    }
    const words = slotValue(slot, ending);
    if (words === null || (words === '' && ending === '!')) return null;
    const value = form === undefined ? words : isVerbForm(form) ? findForm(words, form) : null;
    if (value === null) return null;
    push(pieces, value);
  }
  push(pieces, inHandOf(template.slice(at), scene));
  return { pieces, from, to };
}

/** A named part as the draft has it, not as it was made plain for matching. */
function ownPart({ parts }: Stretch, name: string, body: string): string | null {
  const at = parts[name];
  if (!at) return null;
  const words = body.slice(at[0], at[1]);
  return at[0] === 0 ? uncapitalise(words) : words;
}

/** Empty slots leave no double blank, and none before a mark. */
function push(pieces: Piece[], text: string): void {
  if (text === '') return;
  const last = pieces.at(-1);
  let words = text;
  if (last === undefined) words = words.trimStart();
  else if (last.text.endsWith(' ')) {
    words = words.trimStart();
    if (/^[.,;:?!]/.test(words)) pieces[pieces.length - 1] = { ...last, text: last.text.trimEnd() };
  }
  if (words !== '') pieces.push({ text: words, isGap: false });
}
