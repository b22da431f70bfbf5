import { ACTS, type Act } from '../moments/vocabulary.ts';
import type { Draft } from './draft.ts';
import { originOf } from './draft.ts';
import { findName, nameParts } from './names.ts';
import type { Sentence } from './sentence.ts';
import { isSummary } from './summary.ts';
import type { FoundAct } from './types.ts';

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

/** The first place of each act. Acts in a macro count only where the agent did none themselves. */
export function findActs(draft: Draft): FoundAct[] {
  const found = new Map<Act, FoundAct>();
  const add = (id: Act, start: number, end: number) => {
    const origin = originOf({ start, end }, draft.context.macros);
    const known = found.get(id);
    if (!known || (known.origin === 'macro' && origin === 'typed'))
      found.set(id, { id, start, end, origin });
  };
  draft.sentences.forEach((s, i) => {
    const unit = draft.units[i];
    const part = draft.parts[i];
    if (!unit || part === 'foreign' || draft.open[i]) return;
    for (const hit of s.hits) {
      if (isAct(hit.id) && counts(hit.id, s, i, draft))
        add(hit.id, unit.start + hit.start, unit.start + hit.end);
    }
    if (part === 'closing') {
      add('sign_off', unit.start, unit.end);
      return;
    }
    if (part === 'greeting') return;
    if (s.time && !s.has('command') && !s.has('robotic'))
      add('time', unit.start + s.time[0], unit.start + s.time[1]);
    if (s.isQuestion && isAsking(s)) add('question', unit.start, unit.end);
    if (isSummary(draft, i)) add('summary', unit.start, unit.end);
  });
  const name = findCustomer(draft);
  if (name) add('name', name[0], name[1]);
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

const ACT_IDS: ReadonlySet<string> = new Set(ACTS);
function isAct(id: string): id is Act {
  return ACT_IDS.has(id);
}

function counts(id: Act, s: Sentence, i: number, draft: Draft): boolean {
  switch (id) {
    case 'greeting':
      return i <= 1;
    case 'sign_off':
      return draft.parts[i] === 'closing';
    case 'thanks':
      return !(draft.parts[i] === 'closing' && s.words <= 3);
    case 'empathy':
    case 'apology':
      return !s.has('false_apology');
    default:
      return true;
  }
}

/** Asks something; an offer of help or a bare courtesy does not. */
function isAsking(s: Sentence): boolean {
  return !s.has('further_help') && s.words > 1;
}

function findCustomer(draft: Draft): [number, number] | null {
  const { context, text, units, sentences } = draft;
  const parts = nameParts(context.customerName);
  if (parts.length > 0) {
    const agent = new Set(nameParts(context.agentName).map((p) => p.toLowerCase()));
    const at = findName(
      text,
      parts.filter((p) => !agent.has(p.toLowerCase())),
    );
    return at ? [at.start, at.end] : null;
  }
  const unit = units[0];
  if (!unit || !sentences[0]?.has('greeting')) return null;
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
