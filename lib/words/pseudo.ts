import type { Message } from './table.ts';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  C: 'Ç',
  N: 'Ñ',
  S: 'Š',
  Y: 'Ý',
  Z: 'Ž',
};
const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשת';

/** `long`: German and Finnish lengths in Latin letters; `rtl`: right to left, for real. */
export type PseudoKind = 'long' | 'rtl';

/** A table that no one translated, for trying out layouts: every word changed, placeholders kept. */
export function toPseudoTable<T extends Readonly<Record<string, Message>>>(
  table: T,
  kind: PseudoKind,
): { [K in keyof T]: Message } {
  const entries = Object.entries(table).map(([key, message]) => [key, toPseudo(message, kind)]);
  return Object.fromEntries(entries) as { [K in keyof T]: Message };
}

function toPseudo(message: Message, kind: PseudoKind): Message {
  if (typeof message === 'string') return toPseudoText(message, kind);
  const forms = Object.entries(message).map(([form, text]) => [form, toPseudoText(text, kind)]);
  return { ...Object.fromEntries(forms), other: toPseudoText(message.other, kind) };
}

function toPseudoText(text: string, kind: PseudoKind): string {
  return text
    .split(/(\{\w+\})/)
    .map((part, at) => (at % 2 === 1 ? part : kind === 'rtl' ? toHebrew(part) : lengthen(part)))
    .join('');
}

/** About 40 % longer, as translations of short English words are. */
function lengthen(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const accented = Array.from(word, (letter) => ACCENTED[letter] ?? letter).join('');
    return accented + accented.slice(-Math.ceil(word.length * 0.4));
  });
}

function toHebrew(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const at = letter.toLowerCase().charCodeAt(0) - 97;
    return HEBREW[at % HEBREW.length] ?? letter;
  });
}
