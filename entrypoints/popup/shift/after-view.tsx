import { useEffect, useMemo, useState } from 'preact/hooks';
import { Notice } from '../../../components/panel/notice.tsx';
import { AfterShift } from '../../../components/shift/after-shift.tsx';
import { DueList } from '../../../components/shift/due-list.tsx';
import { useWords } from '../../../components/words-context.ts';
import { isCommon } from '../../../lib/courtesy/suggestions/common-words.ts';
import { redact } from '../../../lib/shift/redact.ts';
import { now } from '../../on-ticket/clock.ts';
import { toDueViews } from './due-views.ts';
import type { ViewProps } from './lazy-view.tsx';
import { openTicket } from './open-ticket.ts';
import { createStoryDraft } from './story-draft.ts';

/** After the shift: what is due before the next, how it went, what was learned, the best moment. */
export function View({ shift, dates, onBack }: ViewProps) {
  const { t } = useWords();
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    void shift.notebook.whenOpen
      .then(({ store, notebook }) => store.readKnownNames(notebook))
      // Without them every other capital is still taken out, and the person reads it before copying.
      .then(setNames, () => undefined);
  }, [shift]);
  const draft = useMemo(() => {
    const today = shift.stories.peek().find(({ day }) => day === shift.day);
    return createStoryDraft(shift.notebook, today ?? null);
  }, [shift]);
  const { arrival, line } = shift.afterShift.shown.value;
  const best = draft.text.value;
  const due = toDueViews(shift.dueNext.value, shift.findUrl.value, dates, now());
  return (
    <>
      {(shift.afterShift.hasFailed.value || draft.hasFailed.value) && (
        <Notice text={t('shift.problem.action')} action={null} onClose={null} />
      )}
      {due.length > 0 ? (
        <DueList
          title={t('shift.after.due')}
          promises={due}
          onOpen={(url) => void openTicket(url).then(() => close())}
        />
      ) : (
        <p class="muted small">{t('shift.after.noDue')}</p>
      )}
      <AfterShift
        went={arrival}
        learned={line}
        best={best}
        copy={{
          redacted: redact(best, { names, isCommon }),
          onCopy: (text) => navigator.clipboard.writeText(text),
        }}
        onTell={(told) => shift.afterShift.tell(told)}
        onBest={draft.edit}
        onDone={() => {
          shift.afterShift.tell({ finished: true });
          onBack();
        }}
      />
    </>
  );
}
