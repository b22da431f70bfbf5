import type { Match } from './conditions.ts';
import { wordSet } from './text/sets.ts';
import * as shape from './text/shape.ts';

const DENIAL = wordSet('@not no nothing nobody none neither without');
/** "I'm afraid", "I think": no matter of ours. */
const ASIDE = wordSet('afraid sorry think believe guess suppose fear regret');
const SELF = wordSet("i we us our my me we're i'm");
/** How far before its words a denial still reaches. */
const REACH = 6;

/** "It wasn't really your mistake": a denial in the same clause, before the match. */
export function isDenied({ tokens, from }: Match): boolean {
  for (let k = from - 1; k >= 0 && k >= from - REACH; k--) {
    if (((tokens.shape[k] as number) & shape.PUNCTUATION) !== 0) return false;
    if (DENIAL[tokens.id[k] as number] === 1) return true;
  }
  return false;
}

/** The sentence up to here speaks of ourselves: then what is named is ours. */
export function isAboutUs({ tokens, from }: Match): boolean {
  for (let k = 0; k < from; k++) {
    if (SELF[tokens.id[k] as number] !== 1) continue;
    if (ASIDE[tokens.id[k + 1] as number] !== 1 && ASIDE[tokens.id[k + 2] as number] !== 1)
      return true;
  }
  return false;
}
