import type { Act } from '../moments/vocabulary.ts';
import type { Draft } from './draft.ts';
import { originOf } from './draft.ts';
import { findCustomer } from './find-customer.ts';
import type { Sentence } from './sentence.ts';
import { FIRST_FLAG, placeOf, toShows } from './shown.ts';
import { isSummary } from './summary.ts';
import type { FoundAct } from './types.ts';

const GREETING = placeOf('greeting');
const SIGN_OFF = placeOf('sign_off');
const THANKS = placeOf('thanks');
const EMPATHY = placeOf('empathy');
const APOLOGY = placeOf('apology');
const FALSE_APOLOGY = toShows('false_apology');
const NO_TIME = toShows('command', 'robotic');
const FURTHER_HELP = toShows('further_help');
const ANY_ACT = { low: (1 << FIRST_FLAG) - 1, high: 0 };

/** The first place of each act. Acts in a macro count only where the agent did none themselves. */
export function findActs(draft: Draft): FoundAct[] {
  const { sentences, units, parts, open, context } = draft;
  const out: FoundAct[] = [];
  const add = (id: Act, start: number, end: number) => {
    let at = 0;
    while (at < out.length && out[at]?.id !== id) at++;
    if (at < out.length && out[at]?.origin === 'typed') return;
    const origin = originOf(start, end, context.macros);
    if (at === out.length || origin === 'typed') out[at] = { id, start, end, origin };
  };
  for (let i = 0; i < sentences.length; i++) {
    const s = sentences[i] as Sentence;
    const part = parts[i];
    if (part === 'foreign' || open[i]) continue;
    const { start, end } = units[i] as Draft['units'][number];
    if (s.hasAny(ANY_ACT))
      for (const hit of s.hits)
        if (hit.place < FIRST_FLAG && counts(hit.place, s, i, draft))
          add(hit.id as Act, start + hit.start, start + hit.end);
    if (part === 'closing') {
      add('sign_off', start, end);
      continue;
    }
    if (part === 'greeting') continue;
    if (s.time && !s.hasAny(NO_TIME)) add('time', start + s.time[0], start + s.time[1]);
    if (s.isQuestion && isAsking(s)) add('question', start, end);
    if (isSummary(draft, i)) add('summary', start, end);
  }
  const name = findCustomer(draft);
  if (name) add('name', name[0], name[1]);
  return out.sort((a, b) => a.start - b.start || a.end - b.end);
}

function counts(place: number, s: Sentence, i: number, { parts }: Draft): boolean {
  switch (place) {
    case GREETING:
      return i <= 1;
    case SIGN_OFF:
      return parts[i] === 'closing';
    case THANKS:
      return !(parts[i] === 'closing' && s.words <= 3);
    case EMPATHY:
    case APOLOGY:
      return !s.hasAny(FALSE_APOLOGY);
    default:
      return true;
  }
}

/** Asks something; an offer of help or a bare courtesy does not. */
function isAsking(s: Sentence): boolean {
  return s.words > 1 && !s.hasAny(FURTHER_HELP);
}
