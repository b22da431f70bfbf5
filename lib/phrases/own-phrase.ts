import type { RatedMoment } from '../moments/vocabulary.ts';
import { type Liability, PHRASE_CHANNELS, type Phrase, REGISTERS } from './phrase.ts';
import { SITUATIONS } from './situation.ts';

/** A phrase as the notebook keeps it: a newer release may have written words not known here. */
export interface KeptPhrase {
  readonly phraseId: string;
  readonly text: string;
  readonly moment: RatedMoment;
  readonly act?: Phrase['act'];
  readonly situation: string;
  readonly channel: string;
  readonly register: string;
  readonly language: string;
  readonly liability: Liability;
  readonly tags: readonly string[];
}

/** An own phrase beside the bundled ones; what is not known here fits everywhere. */
export function toOwnPhrase(kept: KeptPhrase): Phrase {
  return {
    id: kept.phraseId,
    text: kept.text,
    moment: kept.moment,
    ...(kept.act && { act: kept.act }),
    situation: SITUATIONS.find((one) => one === kept.situation) ?? 'any',
    channel: PHRASE_CHANNELS.find((one) => one === kept.channel) ?? 'any',
    register: REGISTERS.find((one) => one === kept.register) ?? 'any',
    language: kept.language,
    liability: kept.liability,
    tags: [...kept.tags],
  };
}
