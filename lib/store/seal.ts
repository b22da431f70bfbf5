import * as z from 'zod/mini';

/** A backup that only its passphrase opens: AES-GCM, the key by PBKDF2 from the passphrase. */

const KIND = 'five-moments-sealed';
/** What OWASP asked of PBKDF2-HMAC-SHA256 in 2023; a file may name more, up to a bound. */
const ROUNDS = 600_000;
const MOST_ROUNDS = 5_000_000;

const base64 = z.string().check(z.maxLength(80_000_000), z.regex(/^[A-Za-z0-9+/]*={0,2}$/));
const sealed = z.strictObject({
  kind: z.literal(KIND),
  rounds: z.int().check(z.minimum(100_000), z.maximum(MOST_ROUNDS)),
  salt: base64,
  iv: base64,
  data: base64,
});

/** The text of a file that holds `text`, to be opened with the same passphrase. */
export async function seal(text: string, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await toKey(passphrase, salt, ROUNDS);
  const bytes = new TextEncoder().encode(text);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes);
  return JSON.stringify({
    kind: KIND,
    rounds: ROUNDS,
    salt: toBase64(salt),
    iv: toBase64(iv),
    data: toBase64(new Uint8Array(data)),
  });
}

/** Whether a file wants a passphrase. */
export function isSealed(text: string): boolean {
  return findSealed(text) !== null;
}

/** What was sealed; null where the passphrase is another one, or the file was changed. */
export async function unseal(text: string, passphrase: string): Promise<string | null> {
  const file = findSealed(text);
  if (!file) return null;
  try {
    const key = await toKey(passphrase, fromBase64(file.salt), file.rounds);
    const iv = fromBase64(file.iv);
    const data = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, fromBase64(file.data));
    return new TextDecoder().decode(data);
  } catch {
    return null;
  }
}

function findSealed(text: string): z.infer<typeof sealed> | null {
  if (!text.slice(0, 200).includes(KIND)) return null;
  try {
    const file = sealed.safeParse(JSON.parse(text));
    return file.success ? file.data : null;
  } catch {
    return null;
  }
}

async function toKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** In pieces: a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  }
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
