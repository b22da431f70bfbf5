import { useId } from 'preact/hooks';
import type { Moment, RatedMoment, Rating } from '../../lib/moments/vocabulary.ts';
import { Ring } from '../ring.tsx';
import { useWords } from '../words-context.ts';
import { type Anchors, RatingGroup } from './rating-group.tsx';
import { StepItem, type StepView } from './step-item.tsx';
import { WishLine } from './wish-line.tsx';

export interface MomentView {
  readonly id: Moment;
  readonly core: readonly StepView[];
  readonly extra: readonly StepView[];
  /** Why this moment asks for nothing here, e.g. problems with a calm customer; null where it does. */
  readonly restsBecause: string | null;
  /** Null for psyche, which is never rated. */
  readonly rating: {
    readonly anchors: Anchors;
    /** What the agent set; undefined while nothing was set. */
    readonly value: Rating | null | undefined;
    readonly suggested: Rating | null;
    /** In words, e.g. "“you should have checked” reads as blame. Mend it, and this is +1." */
    readonly reason: string | null;
  } | null;
}

export interface MomentRegionProps {
  readonly view: MomentView;
  readonly isOpen: boolean;
  readonly isReadOnly: boolean;
  readonly onToggle: () => void;
  readonly onTick: (step: string, isOn: boolean) => void;
  readonly onRate: (moment: RatedMoment, rating: Rating | null) => void;
  readonly onWish: (wish: string) => void;
}

/** One moment: its ring is the button that opens it, its steps and its rating are inside. */
export function MomentRegion({ view, isOpen, ...rest }: MomentRegionProps) {
  const { t } = useWords();
  const body = useId();
  const done = view.core.filter((step) => step.isDone).length;
  const isBroken = view.core.some((step) => step.brokenBy !== null);
  return (
    <section class="moment" aria-label={t(`panel.moment.${view.id}`)}>
      <button
        type="button"
        id={`moment-${view.id}`}
        class={isOpen ? 'moment-ring open' : 'moment-ring'}
        aria-expanded={isOpen}
        aria-controls={body}
        aria-label={t(isBroken ? 'panel.momentBroken' : 'panel.momentProgress', {
          moment: t(`panel.moment.${view.id}`),
          done,
          of: view.core.length,
        })}
        onClick={rest.onToggle}
      >
        <Ring share={view.core.length === 0 ? 0 : done / view.core.length} isBroken={isBroken} />
        <span aria-hidden="true">{t(`panel.moment.${view.id}.short`)}</span>
      </button>
      <div class="moment-body card" id={body} hidden={!isOpen}>
        {isOpen && <MomentBody view={view} done={done} {...rest} />}
      </div>
    </section>
  );
}

function MomentBody({
  view,
  done,
  isReadOnly,
  onTick,
  onRate,
  onWish,
}: Omit<MomentRegionProps, 'isOpen' | 'onToggle'> & { readonly done: number }) {
  const { t } = useWords();
  const { rating } = view;
  const next = view.core.find((step) => !step.isDone && step.brokenBy === null)?.id;
  const steps = (list: readonly StepView[]) =>
    list.map((step) => (
      <StepItem
        key={step.id}
        step={step}
        isNext={step.id === next}
        isReadOnly={isReadOnly}
        onTick={(on) => onTick(step.id, on)}
      />
    ));
  return (
    <>
      <div class="row spread">
        <h2>{t(`panel.moment.${view.id}`)}</h2>
        <span class="muted small">{t('panel.stepsDone', { done, of: view.core.length })}</span>
      </div>
      {view.restsBecause !== null && <p class="muted small">{view.restsBecause}</p>}
      <ul class="steps">{steps(view.core)}</ul>
      {view.extra.length > 0 && (
        <>
          <h3 class="extra-title small muted">{t('panel.extraSteps')}</h3>
          <ul class="steps">{steps(view.extra)}</ul>
        </>
      )}
      {rating && view.id !== 'psyche' && (
        <RatingGroup
          moment={view.id}
          {...rating}
          isReadOnly={isReadOnly}
          onRate={(value) => view.id !== 'psyche' && onRate(view.id, value)}
        />
      )}
      {rating?.value === 2 && !isReadOnly && <WishLine onWish={onWish} />}
    </>
  );
}
