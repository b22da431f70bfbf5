import { LIABILITIES, PHRASE_CHANNELS, REGISTERS } from '../../lib/phrases/phrase.ts';
import { SITUATIONS } from '../../lib/phrases/situation.ts';
import { phraseBook, phrases } from '../../lib/words/english.ts';
import { useTables } from '../tables.ts';
import { Choice } from './choice.tsx';
import type { PhraseTyped } from './phrase-form.tsx';

const TABLES = { phraseBook, phrases };

export interface PhraseChoicesProps {
  readonly typed: PhraseTyped;
  readonly onPart: (part: Partial<PhraseTyped>) => void;
}

/** When a phrase is offered first. */
export function PhraseChoices({ typed, onPart }: PhraseChoicesProps) {
  const { t } = useTables(TABLES);
  return (
    <>
      <Choice
        label={t('phraseBook.form.situation')}
        value={typed.situation}
        options={SITUATIONS.map((one) => [one, t(`phrases.situation.${one}`)])}
        onValue={(situation) => onPart({ situation })}
      />
      <Choice
        label={t('phraseBook.form.channel')}
        value={typed.channel}
        options={PHRASE_CHANNELS.map((one) => [one, t(`phrases.channel.${one}`)])}
        onValue={(channel) => onPart({ channel })}
      />
      <Choice
        label={t('phraseBook.form.register')}
        value={typed.register}
        options={REGISTERS.map((one) => [one, t(`phrases.register.${one}`)])}
        onValue={(register) => onPart({ register })}
      />
      <Choice
        label={t('phraseBook.form.liability')}
        value={typed.liability}
        options={LIABILITIES.map((one) => [one, t(`phrases.liability.${one}`)])}
        onValue={(liability) => onPart({ liability })}
      />
    </>
  );
}
