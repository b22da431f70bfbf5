import type { Draft } from './draft.ts';
import type { Sentence } from './sentence.ts';
import { toShows } from './shown.ts';

const CONTENT = /[\p{L}\p{N}]{4,}|\p{N}+|\b(?:one|two|six|ten)\b/gu;
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

const RECAP =
  /^(?:so[:,]|so (?:\w+ ){0,2}you|to (?:be sure|sum|recap)|if i(?:'ve| have)? (?:understood|understand|read)|just to (?:check|confirm|be)|as i understand|from what you|what i(?:'m| am)? (?:hear|understand)|you(?:'d| would) like|you(?:'re| are) (?:asking|looking))\b[^.?!]*\byou/i;
/** "You paid twice …", "Darren, you were told Tuesday …", "It's two days to your wedding …". */
const THEIRS =
  /^(?:so[:,]? |\p{Lu}[\p{L}'’-]{1,30}, |it(?:'s|’s| is) [^.?!]{0,40}\byou)?(?:and )?you(?:r\b|['’]ve\b|['’]re\b| (?!can\b|may\b|might\b|could\b|should\b|must\b|will\b|would\b|won|need to|have to|needn|don['’]t (?:need|have)|know\b|see\b|deserve|did\b|didn)\p{Ll})/iu;
/** "Sixteen days, three reasons, …": what they went through, told without a verb. */
const COUNTED =
  /^(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty)\b[^.?!]{0,60}(?:,| and )/i;
/** Sentences of the letter among which a recap stands. */
const HEAD = 5;
/** Words and figures of theirs that a recap takes up. */
const SHARED = 2;

const NO_RECAP = toShows('blame', 'policy', 'condition', 'command');

/** Says back what the customer needs: about them, in the customer's matter, before any step. */
export function isSummary(draft: Draft, i: number): boolean {
  const s = draft.sentences[i];
  const unit = draft.units[i];
  if (!s || !unit || s.isQuestion || s.words < 5 || i > HEAD) return false;
  const { customerText } = draft.context;
  if (s.recap === null || s.recap.of !== customerText)
    s.recap = {
      of: customerText,
      is: isRecap(s, draft.text.slice(unit.start, unit.end), customerText),
    };
  return s.recap.is;
}

function isRecap(s: Sentence, words: string, customerText: string | null | undefined): boolean {
  if (RECAP.test(words)) return true;
  if (!customerText || s.hasAny(NO_RECAP) || !isTold(s, words)) return false;
  if (customerText !== lastText) {
    lastText = customerText;
    lastStems = stems(customerText);
  }
  let shared = 0;
  for (const stem of stems(words)) if (lastStems.has(stem)) shared++;
  return shared >= SHARED;
}

/** Told of them; what they went through is told for its own sake where it feels or apologises. */
function isTold(s: Sentence, words: string): boolean {
  return THEIRS.test(words) || (COUNTED.test(words) && !s.has('empathy') && !s.has('apology'));
}
