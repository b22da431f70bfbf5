/**
 * Whole numbers, none negative, as printable text: small ones take one character, so that what
 * compresses a file finds them whole. Faster to read than a list of JSON numbers.
 */
const LETTERS =
  ' !#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
const BASE = LETTERS.length;
/** Below it a number is one letter; the letters from it on begin a number of two. */
const ONE = 40;
/** Begins a number of four letters. */
const LONG = BASE - 1;
const TWO = ONE + (LONG - ONE) * BASE;
const MOST = TWO + BASE ** 3;

export function writeNumbers(numbers: readonly number[]): string {
  return numbers.map(toLetters).join('');
}

function toLetters(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n >= MOST) throw new Error(`${n} can't be stored`);
  if (n < ONE) return LETTERS.charAt(n);
  if (n < TWO)
    return LETTERS.charAt(ONE + Math.floor((n - ONE) / BASE)) + LETTERS.charAt((n - ONE) % BASE);
  const rest = n - TWO;
  return (
    LETTERS.charAt(LONG) +
    LETTERS.charAt(Math.floor(rest / BASE / BASE)) +
    LETTERS.charAt(Math.floor(rest / BASE) % BASE) +
    LETTERS.charAt(rest % BASE)
  );
}

const VALUES = new Uint8Array(128);
for (let i = 0; i < BASE; i++) VALUES[LETTERS.charCodeAt(i)] = i;

/** All numbers of a text, in one loop: this runs at start, before anything is compiled. */
export function readNumbers(text: string): Int32Array {
  const out = new Int32Array(text.length);
  const values = VALUES;
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    let value = values[text.charCodeAt(i)] as number;
    if (value === LONG) {
      value = TWO;
      value += (values[text.charCodeAt(i + 1)] as number) * BASE * BASE;
      value += (values[text.charCodeAt(i + 2)] as number) * BASE;
      value += values[text.charCodeAt(i + 3)] as number;
      i += 3;
    } else if (value >= ONE)
      value = ONE + (value - ONE) * BASE + (values[text.charCodeAt(++i)] as number);
    out[n++] = value;
  }
  return out.subarray(0, n);
}
