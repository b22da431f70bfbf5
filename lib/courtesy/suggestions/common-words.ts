import { VERBS } from '../text/verbs.ts';

/** Words that take a small letter within a sentence; any other capital may be a name. */
const SMALL = new Set(
  `a an the this that these those my our your his her its their we you he she it they there here all any both each every some no not one nobody nothing everyone everything other others most many more less such same another in on at for from of to by with without before after when while if unless until once since because as so and but or then also please thank thanks could would should can might shall must do does did is are was were has have had what which who how why where just simply only even again kindly sorry apologies yes unfortunately obviously clearly evidently regrettably sadly normally usually typically generally perhaps maybe however therefore nevertheless besides otherwise instead meanwhile currently per regarding soon shortly eventually hopefully next first last customers customer users user people items item orders order refunds refund parcels parcel payments payment deliveries delivery returns return documents document forms form tickets ticket claims claim fees fee exchanges requests request receipts receipt photos photo housekeeping reception someone somebody anyone upon following further having due under during within outside according apparently supposedly allegedly whatever never always sales marketing logistics support finance accounts production standard company terms rules hygiene security human mistakes delays things bugs parents guests passengers international digital opened used unused damaged missing late early new old full half most compensation cancellation cancellations replacement replacements changes vouchers gift tax legal personal medical confidential free faulty broken`
    .trim()
    .split(/\s+/),
);

/** More words that open many a sentence and name nobody. */
const OPENERS = new Set(
  `may will let let's don't dear hello hi hey rest asap warm warmest assuring greetings given owing relax chill surely frankly honestly seriously nope impossible calm bear management head office yours mine ours good great best warehouse courier failing thirdly secondly firstly`
    .trim()
    .split(/\s+/)
    .concat(
      VERBS.trim()
        .split(/\s+/)
        .flatMap((entry) => entry.split(':')),
    ),
);

export function isSmall(word: string): boolean {
  return SMALL.has(word.toLowerCase());
}

export function isCommon(word: string): boolean {
  return isSmall(word) || OPENERS.has(word.toLowerCase()) || /^\p{L}{3,}(?:ing|ed)$/u.test(word);
}
