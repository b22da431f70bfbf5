import { useId, useState } from 'preact/hooks';
import { StepEdit } from '../../../components/dashboard/step-edit.tsx';
import { useTables } from '../../../components/tables.ts';
import {
  withAnchor,
  withNewStep,
  withStep,
  withStepMoved,
  withSteps,
} from '../../../lib/moments/edit-playbook.ts';
import type { Playbook } from '../../../lib/moments/playbook.ts';
import type { StepId } from '../../../lib/moments/step.ts';
import { type Moment, RATINGS, type RatedMoment } from '../../../lib/moments/vocabulary.ts';
import { playbook } from '../../../lib/words/english.ts';

const TABLES = { playbook };
const MOST_STEPS = 40;

export interface MomentPartProps {
  readonly book: Playbook;
  readonly moment: Moment;
  readonly onBook: (book: Playbook) => void;
}

/** One moment's steps in their order, and the sentences its ratings are recognised by. */
export function MomentPart({ book, moment, onBook }: MomentPartProps) {
  const { t } = useTables(TABLES);
  const id = useId();
  const [said, setSaid] = useState('');
  const { steps } = book.moments[moment];
  const name = t(`playbook.moment.${moment}`);

  const move = (step: StepId, by: 1 | -1, words: string) => {
    const next = withStepMoved(book, moment, step, by);
    const place = next.moments[moment].steps.findIndex((one) => one.id === step) + 1;
    setSaid(t('playbook.moved', { words, place, of: steps.length }));
    onBook(next);
  };
  const add = () => {
    const digits = crypto.randomUUID().replaceAll('-', '').slice(0, 12);
    onBook(withNewStep(book, moment, digits, t('playbook.newStep')));
  };

  return (
    <section class="card stack" aria-labelledby={`${id}-title`}>
      <div class="row spread">
        <h2 id={`${id}-title`}>{name}</h2>
        <span class="small muted">{t('playbook.count', { count: steps.length })}</span>
      </div>
      <ol class="stack" aria-label={t('playbook.steps', { moment: name })}>
        {steps.map((step, at) => (
          <StepEdit
            key={step.id}
            step={step}
            isFirst={at === 0}
            isLast={at === steps.length - 1}
            canHaveEvidence={moment !== 'psyche'}
            onPart={(part) => onBook(withStep(book, moment, step.id, part))}
            onMove={(by) => move(step.id, by, step.text)}
            onRemove={() =>
              onBook(
                withSteps(
                  book,
                  moment,
                  steps.filter((one) => one.id !== step.id),
                ),
              )
            }
          />
        ))}
      </ol>
      <div class="row">
        <button type="button" disabled={steps.length >= MOST_STEPS} onClick={add}>
          {t('playbook.add', { moment: name })}
        </button>
        <span role="status" class="hidden-words">
          {said}
        </span>
      </div>
      {moment !== 'psyche' && <Anchors book={book} moment={moment} onBook={onBook} />}
    </section>
  );
}

interface AnchorsProps extends MomentPartProps {
  readonly moment: RatedMoment;
}

function Anchors({ book, moment, onBook }: AnchorsProps) {
  const { t } = useTables(TABLES);
  const id = useId();
  return (
    <details>
      <summary>{t('playbook.anchors')}</summary>
      <div class="stack">
        {RATINGS.map((rating) => (
          <div key={rating} class="field wide">
            <label for={`${id}${rating}`}>{t(`playbook.anchor.${rating}`)}</label>
            <textarea
              id={`${id}${rating}`}
              rows={2}
              maxLength={300}
              value={book.moments[moment].anchors[`${rating}`]}
              onInput={(event) =>
                onBook(withAnchor(book, moment, rating, event.currentTarget.value))
              }
            />
          </div>
        ))}
      </div>
    </details>
  );
}
