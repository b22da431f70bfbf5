import { wordSet } from '../text/sets.ts';
import * as shape from '../text/shape.ts';
import type { Tokens } from '../text/tokens.ts';

/** Words that people stress; other capitals are names and acronyms. */
const STRESSED = wordSet(
  'not never no please must all any only every immediately now always you your we our this that stop again very already do does did can cannot will is are be before after without last first final warning important urgent both none nothing still once more than have has been closed with the and for to it if or but @vb @vbn @vbd @vbg @vbz',
);
const WARM = wordSet(
  'happy glad great congratulations congrats thank thanks love lovely wonderful fantastic amazing brilliant yay wow woo awesome enjoy hooray hi hello hey welcome good nice best cheers well luck absolutely haha',
);

/** Capitals for stress, and runs of `!` or `?!`. */
export function findShouting(
  text: string,
  t: Tokens,
  found: (start: number, end: number) => void,
): void {
  for (let n = 0; n < t.count; n++) {
    const bits = t.shape[n] as number;
    if ((bits & (shape.ALL_CAPS | shape.PUNCTUATION)) === 0 || (bits & shape.QUOTED) !== 0)
      continue;
    const start = t.start[n] as number;
    if ((bits & shape.PUNCTUATION) !== 0) {
      const c = text.charCodeAt(start);
      if (c !== 33 && c !== 63) continue;
      const next =
        n + 1 < t.count && t.start[n + 1] === t.end[n]
          ? text.charCodeAt(t.start[n + 1] as number)
          : 0;
      const isRun = c === 33 && (bits & shape.REPEATED) !== 0;
      if (!isRun && !((c === 63 && next === 33) || (c === 33 && next === 63))) continue;
      if (!isWarm(t)) found(start, t.end[isRun ? n : n + 1] as number);
      continue;
    }
    // A reference: WAIVE-30218.
    if (text.charCodeAt(t.end[n] as number) === 45) continue;
    let last = n;
    let stressed = 0;
    let long = 0;
    for (let k = n; k < t.count && ((t.shape[k] as number) & shape.ALL_CAPS) !== 0; k++) {
      last = k;
      if (STRESSED[t.id[k] as number] === 1) {
        stressed++;
        if ((t.end[k] as number) - (t.start[k] as number) >= 4) long++;
      }
    }
    if (stressed > 0 && (long > 0 || last > n) && stressed * 2 >= last - n + 1)
      found(start, t.end[last] as number);
    n = last;
  }
}

function isWarm(t: Tokens): boolean {
  for (let n = 0; n < t.count; n++) if (WARM[t.id[n] as number] === 1) return true;
  return false;
}
