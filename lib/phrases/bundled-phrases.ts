import followThrough from '../../assets/phrases/follow-through.en.json' with { type: 'json' };
import greeting from '../../assets/phrases/greeting.en.json' with { type: 'json' };
import need from '../../assets/phrases/need.en.json' with { type: 'json' };
import problems from '../../assets/phrases/problems.en.json' with { type: 'json' };
import { decodePhrasePack, type Phrase, toPhrases } from './phrase.ts';

const PACKS: readonly unknown[] = [greeting, need, followThrough, problems];

let decoded: readonly Phrase[] | undefined;

/** The phrases that ship. Import this module lazily: it carries all of their texts. */
export function getBundledPhrases(): readonly Phrase[] {
  decoded ??= PACKS.flatMap((pack) => {
    const result = decodePhrasePack(pack);
    if (!result.ok) throw new Error(`A bundled phrase pack is wrong at ${result.faults[0]?.path}.`);
    return toPhrases(result.value);
  });
  return decoded;
}
