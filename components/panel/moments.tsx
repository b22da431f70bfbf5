import type { Moment, RatedMoment, Rating } from '../../lib/moments/vocabulary.ts';
import { useWords } from '../words-context.ts';
import { MomentRegion, type MomentView } from './moment-region.tsx';
import './moments.css';

export interface MomentsProps {
  readonly moments: readonly MomentView[];
  readonly open: Moment | null;
  readonly isReadOnly: boolean;
  /** A tick or rating was not kept: all is drawn anew, as the notebook has it. */
  readonly hasFailed: boolean;
  readonly onOpen: (moment: Moment | null) => void;
  readonly onTick: (step: string, isOn: boolean) => void;
  readonly onRate: (moment: RatedMoment, rating: Rating | null) => void;
  /** The wish that a +2 met. */
  readonly onWish: (wish: string) => void;
}

/** Five rings in a row; the one that is open unfolds below them, in place. */
export function Moments(props: MomentsProps) {
  const { moments, open, isReadOnly, hasFailed, onOpen, onTick, onRate, onWish } = props;
  const { t } = useWords();
  return (
    // A named group, for the row of rings reads as one thing.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would name form controls, not regions.
    <div
      class={hasFailed ? 'moments not-kept' : 'moments'}
      role="group"
      aria-label={t('panel.moments')}
    >
      {moments.map((view) => (
        <MomentRegion
          key={view.id}
          view={view}
          isOpen={view.id === open}
          isReadOnly={isReadOnly}
          onToggle={() => onOpen(view.id === open ? null : view.id)}
          onTick={onTick}
          onRate={onRate}
          onWish={onWish}
        />
      ))}
    </div>
  );
}
