import { useId } from 'preact/hooks';
import { RATINGS, type RatedMoment, type Rating } from '../../lib/moments/vocabulary.ts';
import { useWords } from '../words-context.ts';
import './rating-group.css';

/** One sentence per rating, from the playbook. */
export type Anchors = Readonly<Record<'-1' | '0' | '1' | '2', string>>;

export interface RatingGroupProps {
  readonly moment: RatedMoment;
  /** Where several stand together, each says what it rates. */
  readonly name?: string;
  readonly anchors: Anchors;
  readonly value: Rating | null | undefined;
  readonly suggested: Rating | null;
  readonly reason: string | null;
  readonly isReadOnly: boolean;
  readonly onRate: (rating: Rating | null) => void;
}

const NAMES = { '-1': 'feeble', '0': 'average', '1': 'wow', '2': 'magic' } as const;

/** Four radios from −1 to +2. What the machine suggests is marked, and counts for nothing until set. */
export function RatingGroup(props: RatingGroupProps) {
  const { t } = useWords();
  const group = useId();
  const shown = props.value === undefined ? props.suggested : props.value;
  return (
    <div class="rating" role="radiogroup" aria-label={props.name ?? t('panel.rate')}>
      {props.reason !== null && props.value === undefined && (
        <p class="small rating-reason">{props.reason}</p>
      )}
      <div class="rating-choices">
        {RATINGS.map((rating) => (
          <Choice key={rating} rating={rating} group={group} {...props} />
        ))}
      </div>
      <p class="small muted rating-anchor">
        {shown === null ? t('panel.rate.unset') : props.anchors[`${shown}`]}
      </p>
      {props.value !== undefined && !props.isReadOnly && (
        <button type="button" class="quiet small" onClick={() => props.onRate(null)}>
          {t('panel.rate.clear')}
        </button>
      )}
    </div>
  );
}

function Choice({
  rating,
  group,
  anchors,
  value,
  suggested,
  isReadOnly,
  onRate,
}: RatingGroupProps & { readonly rating: Rating; readonly group: string }) {
  const { t } = useWords();
  const id = useId();
  const kind = NAMES[`${rating}`];
  const isSuggested = value === undefined && suggested === rating;
  return (
    <div
      class={`rating-choice ${kind} ${isSuggested ? 'suggested' : ''}`}
      title={anchors[`${rating}`]}
    >
      <input
        type="radio"
        id={id}
        name={group}
        checked={value === rating}
        disabled={isReadOnly}
        aria-describedby={`${id}-anchor`}
        onChange={() => onRate(rating)}
      />
      <label for={id}>
        <b>{t(`panel.rating.${kind}.number`)}</b> {t(`panel.rating.${kind}`)}
      </label>
      <span class="hidden-words" id={`${id}-anchor`}>
        {isSuggested && `${t('panel.rate.suggested')}. `}
        {anchors[`${rating}`]}
      </span>
      {isSuggested && (
        <small aria-hidden="true" class="rating-suggested">
          {t('panel.rate.suggested')}
        </small>
      )}
    </div>
  );
}
