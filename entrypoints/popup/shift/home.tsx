import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../../components/panel/notice.tsx';
import { DueList } from '../../../components/shift/due-list.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { Dates } from '../../../lib/words/dates.ts';
import { now } from '../../on-ticket/clock.ts';
import type { Shift } from './create-shift.ts';
import { DayPart } from './day-part.tsx';
import { toDueViews } from './due-views.ts';
import { Foot, OpenPanel, PauseHere } from './foot.tsx';
import { LazyPart } from './lazy-view.tsx';
import { openTicket } from './open-ticket.ts';
import { PreShiftPart } from './pre-shift-part.tsx';
import '../../../components/shift/shift.css';

/** Where one can go from the popup's first page; each is a part of its own, loaded when it is wanted. */
export type ShiftView = 'home' | 'reset' | 'exercise' | 'after' | 'settings';

export interface HomeProps {
  readonly shift: Shift;
  readonly dates: Dates;
  readonly first: ShiftView;
}

/** The popup as the toolbar button opens it. */
export function Home({ shift, dates, first }: HomeProps) {
  const { t } = useWords();
  const [view, setView] = useState<ShiftView>(first);
  const [isEditing, setIsEditing] = useState(false);
  const [isNew, setIsNew] = useState(false);
  const isAsked = shift.isAllowed.value !== false && shift.settings.selfCheckShown.value;
  const { isBegun } = shift.today.value;

  useEffect(() => {
    // Back on the first page, the keyboard is where it was left: at the way to that view.
    if (view === 'home') return;
    document.querySelector<HTMLElement>('main h1')?.focus();
  }, [view]);

  if (view !== 'home') {
    return <LazyPart view={view} shift={shift} dates={dates} onBack={() => setView('home')} />;
  }
  const due = toDueViews(shift.dueToday.value, shift.findUrl.value, dates, now());
  return (
    <main class="stack" aria-label={t('popup.title')}>
      <h1 class="hidden-words">{t('popup.title')}</h1>
      <OpenPanel />
      <ProblemPart shift={shift} />
      {due.length > 0 && (
        <DueList
          title={t('shift.due')}
          promises={due}
          onOpen={(url) => void openTicket(url).then(() => close())}
        />
      )}
      {shift.isKnown.value ? (
        isAsked && (!isBegun || isEditing) ? (
          <PreShiftPart
            shift={shift}
            onDone={() => {
              setIsEditing(false);
              setIsNew(true);
            }}
          />
        ) : (
          <DayPart shift={shift} isNew={isNew} onEdit={() => setIsEditing(true)} onView={setView} />
        )
      ) : (
        <div class="awaited" aria-hidden="true" />
      )}
      <Foot onView={setView} />
      <PauseHere />
    </main>
  );
}

/** What keeps the words from being saved: said once, and nothing is taken from the screen. */
function ProblemPart({ shift }: { readonly shift: Shift }) {
  const { t } = useWords();
  const problem = shift.access.problem.value;
  if (problem !== null) {
    return (
      <Notice
        text={`${t(`panel.problem.${problem}`)} ${problem === 'cleared' ? '' : t('shift.problem.unsaved')}`.trim()}
        action={null}
        onClose={null}
      />
    );
  }
  const { preShift, afterShift, settings } = shift;
  const hasFailed = [preShift, afterShift, settings].some((each) => each.hasFailed.value);
  return hasFailed ? (
    <Notice text={t('shift.problem.action')} action={null} onClose={null} />
  ) : null;
}
