import { useState } from 'preact/hooks';
import type { RatedMoment, Rating } from '../../lib/moments/vocabulary.ts';
import { useWords } from '../words-context.ts';
import { type Anchors, RatingGroup } from './rating-group.tsx';
import { WishLine } from './wish-line.tsx';
import './sent-line.css';

export interface SentMoment {
  readonly id: RatedMoment;
  readonly anchors: Anchors;
  readonly value: Rating | null | undefined;
  readonly suggested: Rating | null;
  readonly reason: string | null;
}

export interface SentLineProps {
  readonly contactId: string;
  /** Names the ticket it belongs to: the agent may be on the next one already. */
  readonly ticket: string;
  /** "today, 3:05 PM" */
  readonly when: string;
  readonly moments: readonly SentMoment[];
  readonly isConfirmed: boolean;
  /** True where this is the one question after the sending. */
  readonly isAsking: boolean;
  /** What the customer has answered since, and what the agent had said of it before. */
  readonly theirWord: { readonly words: string; readonly rated: Rating | null } | null;
  readonly onStandBy: () => void;
  readonly onWish: (wish: string) => void;
  readonly isReadOnly: boolean;
  readonly onRate: (moment: RatedMoment, rating: Rating | null) => void;
  readonly onConfirm: () => void;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** After a sending: one line, one key. Nothing counts until a person confirms. */
export function SentLine(props: SentLineProps) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const isDoubted = props.isConfirmed && props.theirWord?.rated != null;
  const hasMagic = props.moments.some(({ value }) => value === 2);
  const rated = props.moments.filter((moment) => shownRating(moment) !== null);
  return (
    <section
      class={props.isConfirmed ? 'card sent confirmed small' : 'card sent'}
      aria-label={t('panel.sent.region')}
      data-contact={props.contactId}
    >
      <p>{t(lineKey(props), { ticket: props.ticket, when: props.when })}</p>
      {props.theirWord && <TheirWord {...props.theirWord} />}
      <ul class="row small">
        {rated.map((moment) => (
          <li key={moment.id} class={`chip ${ratingClass(shownRating(moment))}`}>
            {t(`panel.moment.${moment.id}.short`)} <b>{t(ratingNumber(shownRating(moment)))}</b>
          </li>
        ))}
      </ul>
      <div class="row">
        {props.isConfirmed ? (
          <>
            {isDoubted && (
              <button type="button" class="small" onClick={props.onStandBy}>
                {t('panel.sent.stand')}
              </button>
            )}
            <button
              type="button"
              class="quiet small"
              disabled={props.isReadOnly}
              onClick={props.onUndo}
            >
              {t(isDoubted ? 'panel.sent.change' : 'panel.sent.undo')}
            </button>
            <button type="button" class="quiet small" onClick={props.onDismiss}>
              {t('panel.sent.close')}
            </button>
          </>
        ) : (
          <>
            <button
              type="button"
              class="primary"
              disabled={props.isReadOnly}
              onClick={props.onConfirm}
              aria-keyshortcuts="c"
            >
              {t('panel.confirmRatings')}
            </button>
            <button
              type="button"
              class="quiet small"
              aria-expanded={isOpen}
              onClick={() => setIsOpen(!isOpen)}
            >
              {t('panel.sent.change')}
            </button>
            <button type="button" class="quiet small" onClick={props.onDismiss}>
              {t('panel.sent.later')}
            </button>
          </>
        )}
      </div>
      {hasMagic && !props.isReadOnly && <WishLine onWish={props.onWish} />}
      {isOpen && !props.isConfirmed && (
        <div class="stack">
          {props.moments.map((moment) => (
            <div key={moment.id}>
              <h3>{t(`panel.moment.${moment.id}`)}</h3>
              <RatingGroup
                {...moment}
                moment={moment.id}
                isReadOnly={props.isReadOnly}
                name={t('panel.rate.of', { moment: t(`panel.moment.${moment.id}`) })}
                onRate={(rating) => props.onRate(moment.id, rating)}
              />
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

function lineKey({ isConfirmed, isAsking }: SentLineProps) {
  if (isConfirmed) return 'panel.sent.confirmed' as const;
  return isAsking ? ('panel.sent.ask' as const) : ('panel.sent.waiting' as const);
}

/** The customer has the last word; what they wrote is text of a stranger's. */
function TheirWord({ words, rated }: NonNullable<SentLineProps['theirWord']>) {
  const { t } = useWords();
  return (
    <p class="their-word">
      <bdi>
        {rated === null
          ? t('panel.sent.theyWrote', { words })
          : t('panel.sent.youSaid', { rating: t(`panel.rating.${NAMES[`${rated}`]}`), words })}
      </bdi>
    </p>
  );
}

function shownRating(moment: SentMoment): Rating | null {
  return moment.value === undefined ? moment.suggested : moment.value;
}

const NAMES = { '-1': 'feeble', '0': 'average', '1': 'wow', '2': 'magic' } as const;

function ratingClass(rating: Rating | null): string {
  return rating === null ? '' : NAMES[`${rating}`];
}

function ratingNumber(rating: Rating | null) {
  return rating === null
    ? ('panel.rate.notApplicable' as const)
    : (`panel.rating.${NAMES[`${rating}`]}.number` as const);
}
