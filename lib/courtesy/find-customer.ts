import type { Draft } from './draft.ts';
import { findName, nameParts, partsOfOnly } from './names.ts';
import type { Sentence } from './sentence.ts';
import { toShows } from './shown.ts';
import type { Unit } from './text/units.ts';

const NO_NAME = new Set([
  'there',
  'all',
  'team',
  'everyone',
  'customer',
  'sir',
  'madam',
  'folks',
  'again',
  'valued',
  'user',
  'guest',
  'client',
  'and',
  'thank',
  'thanks',
  'mr',
  'mrs',
  'ms',
  'dr',
]);

const GREETING = toShows('greeting');

/** Where the customer is called by name, or null. */
export function findCustomer(draft: Draft): [number, number] | null {
  const { context, text, units, sentences, isKept } = draft;
  const parts = nameParts(context.customerName);
  if (parts.length > 0) {
    const own = partsOfOnly(context.customerName, context.agentName);
    if (!isKept) {
      const at = findName(text, own);
      return at ? [at.start, at.end] : null;
    }
    // No part of a name has a blank in it, so that none reaches from one sentence into the next.
    for (let i = 0; i < units.length; i++) {
      const { start, end } = units[i] as Unit;
      const s = sentences[i] as Sentence;
      if (s.named?.parts !== own)
        s.named = { parts: own, at: findName(text.slice(start, end), own) };
      const { at } = s.named;
      if (at) return [start + at.start, start + at.end];
    }
    return null;
  }
  const unit = units[0];
  if (!unit || !sentences[0]?.hasAny(GREETING)) return null;
  const match =
    /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))[ ,]+(?:(?:mr|mrs|ms|dr|prof)\.? )?(\p{Lu}[\p{L}'’-]{1,40})/iu.exec(
      text.slice(unit.start, unit.start + 80),
    );
  const name = match?.[1];
  if (!match || !name || NO_NAME.has(name.toLowerCase()) || name[0] !== name[0]?.toUpperCase())
    return null;
  const end = unit.start + match[0].length;
  return [end - name.length, end];
}
