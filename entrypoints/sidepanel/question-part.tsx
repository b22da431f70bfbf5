import { QuestionCard } from '../../components/panel/question-card.tsx';
import { parseTicketKey } from '../../lib/moments/ticket.ts';
import type { Dates } from '../../lib/words/dates.ts';
import type { SurfaceWords } from '../../lib/words/surface.ts';
import { openPopup } from '../on-ticket/open-popup.ts';
import type { Panel } from './create-panel.ts';

export interface QuestionPartProps {
  readonly panel: Panel;
  readonly words: SurfaceWords;
  readonly dates: Dates;
}

/** The one question that may follow a sending; how it was is asked beside the ratings themselves. */
export function QuestionPart({ panel, words: { t }, dates }: QuestionPartProps) {
  const { afterSending, wishes } = panel;
  const asked = afterSending.asked.value;
  if (!asked || asked.question.kind === 'howWasIt') return null;
  const { question, uid, contactId } = asked;
  const ticket = parseTicketKey(asked.ticketKey)?.number ?? '';
  const no = { label: t('panel.question.no'), run: afterSending.done };
  const answer = (label: string, act: () => void) => ({
    label,
    run() {
      act();
      afterSending.done();
    },
  });
  const dueWords = (due: { readonly date: string; readonly time: string | null } | null) =>
    due === null ? t('panel.promises.noTime') : dates.due(due, panel.minute.value);

  if (question.kind === 'reset') {
    return (
      <QuestionCard
        text={t('panel.question.reset', { ticket })}
        quote={null}
        answers={[answer(t('panel.question.reset.yes'), () => void openReset()), no]}
      />
    );
  }
  const { promise } = question;
  const text = t(`panel.question.${question.kind}`, { ticket, due: dueWords(promise.due) });
  return (
    <QuestionCard
      text={text}
      quote={promise.words}
      answers={
        question.kind === 'kept'
          ? [
              answer(t('panel.promises.kept'), () =>
                wishes.keepPromise(question.promise.promiseId, contactId),
              ),
              { ...no, label: t('panel.question.notYet') },
            ]
          : [answer(t('panel.promises.keepTrack'), () => wishes.promise(question.promise, uid)), no]
      }
    />
  );
}

/** Refused, e.g. where no window has the focus: the toolbar button leads there too. */
async function openReset(): Promise<void> {
  await openPopup('#reset').catch(() => undefined);
}
