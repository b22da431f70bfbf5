import { useState } from 'preact/hooks';
import { Notice } from '../../../components/panel/notice.tsx';
import { Reset } from '../../../components/shift/reset.tsx';
import { useWords } from '../../../components/words-context.ts';
import { getResetWords } from '../../../lib/shift/reset.ts';
import { later } from '../../on-ticket/clock.ts';
import type { ViewProps } from './lazy-view.tsx';

/** The one-minute reset. Only one that was gone through is kept. */
export function View({ shift, onBack }: ViewProps) {
  const { t } = useWords();
  const [hasFailed, setHasFailed] = useState(false);
  const pages = shift.stories.value.map(({ text }) => text);
  const [words] = useState(() =>
    getResetWords(shift.day, shift.seed.value, shift.today.value.resets, pages),
  );
  const done = async (line: string) => {
    const { store, notebook } = await shift.notebook.whenOpen;
    await store.saveSelfCheck(notebook, { kind: 'reset', line, lineFrom: '', finished: true });
    onBack();
  };
  return (
    <>
      {hasFailed && <Notice text={t('shift.problem.action')} action={null} onClose={null} />}
      <Reset
        words={words}
        later={later}
        onDone={(line) => {
          // Without a notebook there is nothing to wait for: the minute was taken all the same.
          if (shift.notebook.open.peek()) done(line).catch(() => setHasFailed(true));
          else onBack();
        }}
      />
    </>
  );
}
