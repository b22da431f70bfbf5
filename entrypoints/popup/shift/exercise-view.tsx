import { useMemo, useState } from 'preact/hooks';
import { Notice } from '../../../components/panel/notice.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { PracticeCard } from '../../../lib/moments/practice.ts';
import { afterAnswer, nextDue } from '../../../lib/shift/exercise.ts';
import { loadPart } from '../../on-ticket/lazy-part.ts';
import { LinePart } from './exercise-line.tsx';
import { chooseSitting, type Line } from './exercise-state.ts';
import type { ViewProps } from './lazy-view.tsx';
import { followPractice } from './practice.ts';
import '../../../components/shift/exercise.css';

/** The tone exercise: three lines, a minute or two, and then it is enough for today. */
export function View({ shift, dates, onBack }: ViewProps) {
  const { t } = useWords();
  const engine = useMemo(() => loadPart(() => import('../../on-ticket/engine.ts')), []);
  const practice = useMemo(() => followPractice(shift.notebook), [shift]);
  const [sitting, setSitting] = useState<readonly Line[] | null>(null);
  const [at, setAt] = useState(0);
  const [round, setRound] = useState(0);
  const [hasFailed, setHasFailed] = useState(false);

  if (engine.hasFailed.value) {
    return <Notice text={t('panel.problem.notLoaded')} action={null} onClose={null} />;
  }
  const isRefused = shift.access.problem.value !== null && shift.notebook.open.value === null;
  if (!engine.part.value || (!practice.isRead.value && !isRefused)) {
    return <p class="muted">{t('shift.exercise.loading')}</p>;
  }
  const choose = (again: number) =>
    chooseSitting(
      practice.cards.peek(),
      practice.ownLines.peek(),
      shift.day,
      `${shift.seed.peek()}/${again}`,
    );
  const lines = sitting ?? choose(round);
  if (sitting === null) setSitting(lines);
  const line = lines[at];

  if (!line) {
    return (
      <Enough
        due={nextDue(practice.cards.value)}
        canGoOn={choose(round + 1).length > 0}
        sayDay={(day) => dates.due({ date: day, time: null }, shift.clock.value.now)}
        onAgain={() => {
          setSitting(choose(round + 1));
          setRound(round + 1);
          setAt(0);
        }}
        onBack={onBack}
      />
    );
  }
  const keep = (isRight: boolean) => {
    const box = practice.cards.peek().find(({ itemId }) => itemId === line.id)?.box ?? 0;
    const card: Pick<PracticeCard, 'itemId' | 'box' | 'due'> = {
      itemId: line.id,
      ...afterAnswer(box, isRight, shift.day),
    };
    // Where no notebook is there the exercise goes on all the same; only its spacing is lost.
    if (!shift.notebook.open.peek()) return;
    practice.save(card).catch(() => setHasFailed(true));
  };
  return (
    <>
      {hasFailed && <Notice text={t('shift.problem.action')} action={null} onClose={null} />}
      <p class="muted small">{t('shift.exercise.count', { count: at + 1, total: lines.length })}</p>
      <LinePart
        key={line.id}
        line={line}
        engine={engine.part.value}
        isLast={at === lines.length - 1}
        onAnswered={keep}
        onNext={() => setAt(at + 1)}
      />
    </>
  );
}

interface EnoughProps {
  readonly due: string | null;
  readonly canGoOn: boolean;
  readonly sayDay: (day: string) => string;
  readonly onAgain: () => void;
  readonly onBack: () => void;
}

function Enough({ due, canGoOn, sayDay, onAgain, onBack }: EnoughProps) {
  const { t } = useWords();
  return (
    <section class="stack enough">
      <p class="question" role="status">
        {t('shift.exercise.enough')}
      </p>
      {due !== null && <p class="muted">{t('shift.exercise.enough.next', { day: sayDay(due) })}</p>}
      <div class="two-ways">
        <button type="button" class="primary" onClick={onBack}>
          {t('shift.exercise.finish')}
        </button>
        {canGoOn && (
          <button type="button" class="plain" onClick={onAgain}>
            {t('shift.exercise.again')}
          </button>
        )}
      </div>
    </section>
  );
}
