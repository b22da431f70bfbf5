import type { Phrase } from '../phrases/phrase.ts';

/** Phrases as the pack that `decodePhrasePack` reads. */
export function toPhrasePack(phrases: readonly Phrase[], title: string): string {
  const pack = {
    schema: 1,
    id: 'own-phrases',
    title,
    language: phrases[0]?.language ?? 'en',
    phrases,
  };
  return `${JSON.stringify(pack, null, 2)}\n`;
}
