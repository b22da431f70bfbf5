import { toBytes, toHex } from './digest.ts';

/** 128 random bits as 32 hexadecimal digits: the key of every pseudonym in a file. */
export type Secret = string;

/** What a pseudonym stands for; the same id of two kinds has two pseudonyms. */
export type PseudonymKind = 'contributor' | 'contact' | 'ticket';

export type Pseudonymise = (kind: PseudonymKind, id: string) => Promise<string>;

/** 96 bits: enough that no two of a million ever meet, short enough to read. */
const DIGITS = 24;

/** HMAC-SHA-256 under the secret: the same for the same id, and no way back without the secret. */
export async function createPseudonyms(secret: Secret): Promise<Pseudonymise> {
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', toBytes(secret), hmac, false, ['sign']);
  return async (kind, id) => {
    const signature = await crypto.subtle.sign('HMAC', key, toBytes(JSON.stringify([kind, id])));
    return toHex(signature).slice(0, DIGITS);
  };
}

/** Names a secret without telling it. */
export async function keyIdOf(secret: Secret): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', toBytes(`five-moments key ${secret}`));
  return toHex(digest).slice(0, 16);
}

export function isSecret(text: string): boolean {
  return /^[0-9a-f]{32}$/.test(text);
}
