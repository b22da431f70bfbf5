import type { Draft } from './draft.ts';

const CONTENT = /[\p{L}\p{N}]{4,}|\p{N}+/gu;
const STOP = new Set(
  'that this with have from your will would could should been were they them then than when what where which there here their about into just also only some more very please thank thanks hello dear because still like know need want make made does didn after before over again'.split(
    ' ',
  ),
);

function stems(text: string): Set<string> {
  const out = new Set<string>();
  for (const [word] of text.slice(0, 6000).toLowerCase().matchAll(CONTENT)) {
    if (!STOP.has(word)) out.add(word.length > 5 ? word.slice(0, 5) : word);
  }
  return out;
}

/** The customer's words stay the same while the draft is typed. */
let lastText = '';
let lastStems: ReadonlySet<string> = new Set();

/** Says back what the customer needs: about them, in the customer's matter, before any step. */
export function isSummary(draft: Draft, i: number): boolean {
  const s = draft.sentences[i];
  const unit = draft.units[i];
  if (!s || !unit || s.isQuestion || s.words < 5 || i > 4) return false;
  const words = draft.text.slice(unit.start, unit.end);
  if (
    /^(?:so[:,]|so (?:\w+ ){0,2}you|to (?:be sure|sum|recap)|if i(?:'ve| have)? (?:understood|understand|read)|just to (?:check|confirm|be)|as i understand|from what you|what i(?:'m| am)? (?:hear|understand)|you(?:'d| would) like|you(?:'re| are) (?:asking|looking))\b[^.?!]*\byou/i.test(
      words,
    )
  )
    return true;
  const customerText = draft.context.customerText;
  if (
    !customerText ||
    s.has('blame') ||
    s.has('promise') ||
    s.commitments.length > 0 ||
    s.has('further_help') ||
    s.has('condition') ||
    s.has('command')
  )
    return false;
  if (!/\byou(?:'ve|’ve|'re|’re|r)?\b/i.test(words) || s.has('plan') || s.has('thanks'))
    return false;
  if (customerText !== lastText) {
    lastText = customerText;
    lastStems = stems(customerText);
  }
  const ours = stems(words);
  let shared = 0;
  for (const stem of ours) if (lastStems.has(stem)) shared++;
  return shared >= 3 && shared * 3 >= ours.size;
}
