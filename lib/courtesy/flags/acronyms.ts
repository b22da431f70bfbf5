/** Capitals that everybody reads; others are inside language where the customer did not use them. */
const COMMON = new Set(
  'ID UK US USA EU FAQ FAQS GP OK PDF USB PIN VAT PC TV SMS GPS QR URL IBAN BIC XL XXL AM PM CEO DIY ATM HTTP HTTPS API SDK HTML JSON CSV ZIP VPN LED LCD HDMI WIFI MB GB TB KM KG CM MM GMT UTC BST CET CEST EST PST IST DVD CD PO PS RE NB EUR USD GBP INR SIM PAC NHS AI AC DC IT HR AA PLC LTD LLC INC CV HD ASAP DO NOT NO ALL THE YOU MUST NEVER ANY ARE IS TO ONLY AND YOUR NOW LOL GG GET BAD POST PUT HOME HUB UPS DHL DPD SO SUV MPV AC'.split(
    ' ',
  ),
);
const CAPITALS = /(?<![\w-]|[A-Z]{2}\s)[A-Z]{2,5}\d{0,4}(?![\w-]|['’]s?\w|\s[A-Z]{2})/g;
const NAMED_BEFORE =
  /(?:\b(?:form|ref|reference|code|model|size|row|room|gate|flight|order)|[£$€]|["“‘])\s?$/i;

/** "Your CMN lapsed": calls back for each run of capitals in `[from, to)` that is no common word. */
export function findAcronyms(
  text: string,
  from: number,
  to: number,
  found: (start: number, end: number) => void,
): void {
  for (const match of text.slice(from, to).matchAll(CAPITALS)) {
    const start = from + match.index;
    if (COMMON.has(match[0]) || NAMED_BEFORE.test(text.slice(Math.max(from, start - 12), start)))
      continue;
    found(start, start + match[0].length);
  }
}
