import { toVerb, VERBS } from './verbs.ts';

/** Word classes that patterns name with `@`. A class may name others. */
const CLASSES: Readonly<Record<string, string>> = {
  filler:
    'really just also already now then actually very so quite always ever simply certainly currently still only even truly sincerely deeply most kindly sadly fully first again probably perhaps maybe however therefore clearly absolutely definitely personally directly immediately completely indeed too both all rather pretty well please myself',
  joiner:
    'and but so because then or that if when while which who though although since where until once unless whereas yet plus nor',
  i: 'i we',
  us: 'us me',
  our: 'our my',
  be: "am is are was were be been being 'm 're 's",
  is: "is are am 's 're 'm",
  was: 'was were',
  have: "have has had 've 'd having of",
  do: 'do does did',
  will: "will 'll shall",
  would: "would 'd",
  modal: "can could may might must should would will shall 'll 'd",
  not: "not n't never",
  det: 'the a an this that these those my your our their his her its any some each every another no both',
  pron: 'it this that them these those they he she you me us him her i we',
  number:
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty sixty couple few several half dozen',
  timeunit:
    'second seconds minute minutes min mins hour hours hr hrs day days week weeks month months year years fortnight moment moments night nights weekend workday workdays',
  weekday:
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues thu thur thurs fri',
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  daypart: 'morning afternoon evening night noon midnight lunchtime lunch tonight midday',
  working: 'working business calendar full whole more further clear',
  team: 'team colleague colleagues department engineer engineers technician technicians specialist specialists manager supervisor staff agent agents developers dispatcher warehouse accounts billing driver',
  outsider:
    'courier carrier bank banks customs post manufacturer seller vendor airline supplier publisher landlord embassy insurer provider issuer merchant authorities police council network',
  upset:
    'frustrating frustrated frustration annoying annoyed annoyance upsetting upset disappointing disappointed disappointment worrying worried worry stressful stress stressed distressing distressed inconvenient unpleasant infuriating maddening confusing confused exhausting tiring tiresome scary frightening frightened alarming alarmed alarm unsettling irritating irritated aggravating anxious angry cross furious unfair unacceptable awful terrible horrible dreadful miserable rotten maddened heartbreaking painful embarrassing embarrassed unnerving nerve-racking galling rough tough hard difficult trying scared fright panic anxiety fed unhappy hurt nasty shock shocking concerning disheartening discouraging hassle nightmare pain nuisance shame lousy horrid cruel grim gutted gutting ghastly bleak lonely dismal wincing daft nervous tense unbearable heavy-hearted insulting humiliating crushing devastating hurtful shabby ordeal misery torment limbo vexing vexed bewildering wearying sickening',
  people:
    'customers customer users user tenants tenant players player passengers passenger guests guest patient resident student applicant parent subscriber members member sponsors patients merchants parents occupier occupiers students residents buyers subscribers travellers clients owners owner sellers hosts holders holder applicants shippers visitors policyholders insured payer recipient sender',
  sorry: 'sorry apologies apology apologise apologize',
  feelings:
    'frustration annoyance disappointment worry anger concern concerns upset distress feelings confusion stress anxiety impatience',
  fault:
    'mistake mistakes error errors slip fault failure failing oversight mix-up mixup blunder mess bug glitch omission negligence carelessness',
  thanks: 'thanks thank thx cheers ta',
  soonish: 'soon shortly asap eventually presently',
  policyword:
    'policy policies rule rules regulation regulations terms procedure procedures guideline guidelines protocol conditions t&cs t&c tos contract agreement clause fine-print',
  possible: 'possible able allowed permitted available feasible',
};

const verbs = VERBS.trim().split(/\s+/).map(toVerb);
const VERB_CLASSES: Readonly<Record<string, readonly string[]>> = {
  vb: verbs.filter((v) => v.base !== 'be').map((v) => v.base),
  vbz: verbs.map((v) => v.s),
  vbg: verbs.map((v) => v.ing),
  vbd: verbs.filter((v) => v.base !== 'be').flatMap((v) => v.past),
  vbn: verbs.flatMap((v) => v.participle),
};

/** The words of a class, as patterns are compiled with them. */
export function classWords(name: string): readonly string[] {
  const words = Object.hasOwn(CLASSES, name)
    ? (CLASSES[name] ?? '').split(' ')
    : Object.hasOwn(VERB_CLASSES, name)
      ? VERB_CLASSES[name]
      : undefined;
  if (!words) throw new Error(`No word class is called @${name}`);
  return words;
}
