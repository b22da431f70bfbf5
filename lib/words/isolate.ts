const RTL_LETTER =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const LTR_LETTER =
  /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}])\p{L}/u;
const DIRECTION_CONTROL = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g;

/**
 * A value as it may stand within a sentence: one that runs the other way is fenced off, so that it
 * can't shuffle the words around it; others stay as they are.
 */
export function isolate(value: string, dir: 'ltr' | 'rtl'): string {
  const plain = value.replace(DIRECTION_CONTROL, '');
  const opposite = dir === 'ltr' ? RTL_LETTER : LTR_LETTER;
  return opposite.test(plain) ? `\u2068${plain}\u2069` : plain;
}
