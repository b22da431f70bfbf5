import { toVerb, VERBS, type Verb } from '../text/verbs.ts';

/** Beside the verbs of the trade: some that are common in what agents write. */
const MORE =
  'back label double-check cross-check mislay:mislaid:mislaid spill smoke overload overfill uninstall scratch tamper mislabel quote combine borrow lower shorten tailor rent hire park reveal fold wrap unwrap seal unseal peel glue paint drill bake heat cool chill refit tighten loosen rinse dry polish shake feed coach study translate countersign stamp unpack load unload stack restock empty mix stir pour solder pair reboot encrypt boot crash swipe zoom crop rotate resize embed archive trash mute unmute pause resume rewind stream dial fax tolerate beat:beat:beaten undercut:undercut:undercut override:overrode:overridden underpay:underpaid:underpaid overpay:overpaid:overpaid prepay:prepaid:prepaid repay:repaid:repaid wire deposit withdraw:withdrew:withdrawn bid:bid:bid lease insure dispute appeal contest sue forgive:forgave:forgiven excuse pay:paid:paid';

let table: ReadonlyMap<string, Verb> | null = null;

/** Every form of every verb that is known, in lower case. A base form outweighs a past one ("found"). */
function verbs(): ReadonlyMap<string, Verb> {
  if (table) return table;
  const known = new Map<string, Verb>();
  const all = `${VERBS} ${MORE}`.trim().split(/\s+/).map(toVerb);
  for (const verb of all) known.set(verb.base, verb);
  const add = (form: string, verb: Verb) => {
    if (!known.has(form)) known.set(form, verb);
  };
  for (const verb of all)
    for (const form of [...verb.past, ...verb.participle, verb.ing, verb.s]) add(form, verb);
  table = known;
  return known;
}

const FORMS = {
  /** send, sends, sending, sent → send */
  base: (verb: Verb) => verb.base,
  ing: (verb: Verb) => verb.ing,
  /** chose → chosen */
  done: (verb: Verb) => verb.participle[0] ?? null,
} as const;
export type VerbForm = keyof typeof FORMS;

export function isVerbForm(name: string): name is VerbForm {
  return Object.hasOwn(FORMS, name);
}

/** The first word of these in another form; null where it is no verb that is known. */
export function findForm(words: string, form: VerbForm): string | null {
  const first = /^\p{L}[\p{L}-]*/u.exec(words)?.[0];
  const verb = first === undefined ? undefined : verbs().get(first.toLowerCase());
  const other = verb && FORMS[form](verb);
  return first !== undefined && other ? other + words.slice(first.length) : null;
}
