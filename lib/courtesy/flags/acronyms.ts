import * as shape from '../text/shape.ts';
import type { Tokens } from '../text/tokens.ts';

/** Acronyms that everybody uses. */
const COMMON = new Set(
  'PDF USB VAT UK EU USA US UAE SMS PIN ID OK TV PC FAQ URL IBAN GPS AM PM EUR GBP USD CEO HR IT DIY SIM CV PO NHS QR WIFI HDMI LED CD DVD GB MB TB CSV XLS XLSX JPG PNG ZIP HTML HTTP HTTPS API APP IOS MAC UPS DHL DPD GLS FEDEX BMW VW IKEA NASA BBC NYC LA DC UN GMT UTC CET CEST BST EST PST XL XXL XS SUV AC DC ATM VIP PS RE FW CC BCC RSVP ETC FYI TLC NB VPN PAYPAL VISA SEPA BIC SWIFT DNS SSD RAM CPU LCD CAPS HD UHD AI ISBN ISO GDPR NFC MMS ESIM LTE PAC ACH SSN EIN IRS DVLA HMRC MOT ACCC NHS CA NY TX AND THE ALL NO NOT YES A I'.split(
    ' ',
  ),
);

/** Acronyms that only insiders know: capitals that are no word, no name and no reference. */
export function findAcronyms(
  text: string,
  t: Tokens,
  found: (start: number, end: number) => void,
): void {
  for (let n = 0; n < t.count; n++) {
    const bits = t.shape[n] as number;
    if (
      (bits & shape.ALL_CAPS) === 0 ||
      (bits & (shape.QUOTED | shape.CODE)) !== 0 ||
      t.id[n] !== 0
    )
      continue;
    const start = t.start[n] as number;
    const end = t.end[n] as number;
    if (end - start < 2 || end - start > 4) continue;
    const before = text.charCodeAt(start - 1);
    const after = text.charCodeAt(end);
    if (
      isJoint(before) ||
      isJoint(after) ||
      (n > 0 && ((t.shape[n - 1] as number) & shape.ALL_CAPS) !== 0)
    )
      continue;
    if (
      after === 32 &&
      /^ (?:\(|\d|means|stands|is short|[A-Z]{2})/.test(text.slice(end, end + 10))
    )
      continue;
    if (COMMON.has(text.slice(start, end))) continue;
    found(start, end);
  }
}

/** Part of a longer reference (`SL-20931`, `a/R`), or given in brackets after the full words. */
function isJoint(c: number): boolean {
  return c === 45 || c === 47 || c === 95 || c === 40 || c === 41 || c === 38 || c === 46;
}
