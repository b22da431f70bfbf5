import { Star } from 'lucide';
import type { Phrase } from '../../lib/phrases/phrase.ts';
import { figures, phraseBook, phrases } from '../../lib/words/english.ts';
import { Icon } from '../icon.tsx';
import { useTables } from '../tables.ts';

const TABLES = { figures, phraseBook, phrases };

export interface PhraseItemProps {
  readonly phrase: Phrase;
  /** How it begins: the name of what can be done to it. */
  readonly words: string;
  readonly isOwn: boolean;
  readonly isFavourite: boolean;
  readonly used: number;
  readonly canChange: boolean;
  /** Where it is edited, or made one's own. */
  readonly href: string;
  readonly onFavourite: (isOn: boolean) => void;
  readonly onRemove: () => void;
}

/** One phrase with what it is for and what can be done with it. */
export function PhraseItem(props: PhraseItemProps) {
  const { t } = useTables(TABLES);
  const { phrase, words, isOwn, isFavourite } = props;
  return (
    <li class="card phrase-item">
      <button
        type="button"
        class="quiet star"
        aria-pressed={isFavourite}
        aria-label={t('phraseBook.favourite', { words })}
        disabled={!props.canChange}
        onClick={() => props.onFavourite(!isFavourite)}
      >
        <Icon node={Star} />
      </button>
      <div class="stack">
        <p class="phrase-words">
          <bdi>{phrase.text}</bdi>
        </p>
        <PhraseAbout {...props} />
      </div>
      <div class="row phrase-actions">
        <a
          class="button"
          href={props.href}
          aria-label={t(isOwn ? 'phraseBook.editOf' : 'phraseBook.copyOf', { words })}
        >
          {t(isOwn ? 'phraseBook.edit' : 'phraseBook.copy')}
        </a>
        {isOwn && (
          <button
            type="button"
            aria-label={t('phraseBook.removeOf', { words })}
            disabled={!props.canChange}
            onClick={props.onRemove}
          >
            {t('phraseBook.remove')}
          </button>
        )}
      </div>
    </li>
  );
}

function PhraseAbout({ phrase, isOwn, used }: PhraseItemProps) {
  const { t } = useTables(TABLES);
  const about = [
    t(`figures.moment.${phrase.moment}`),
    phrase.situation === 'any' ? null : t(`phrases.situation.${phrase.situation}`),
    phrase.channel === 'any' ? null : t(`phrases.channel.${phrase.channel}`),
    phrase.register === 'any' ? null : t(`phrases.register.${phrase.register}`),
    used > 0 ? t('phraseBook.used', { count: used }) : null,
  ];
  return (
    <div class="row small muted">
      {isOwn && <span class="chip own">{t('phraseBook.own')}</span>}
      {phrase.liability === 'careful' && <span class="chip">{t('phraseBook.careful')}</span>}
      <span>{about.filter((one) => one !== null).join(' · ')}</span>
      {phrase.tags.length > 0 && <span class="phrase-tags">{phrase.tags.join(', ')}</span>}
    </div>
  );
}
