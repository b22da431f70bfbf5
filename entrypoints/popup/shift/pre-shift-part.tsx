import { useSignal } from '@preact/signals';
import { PreShift } from '../../../components/shift/pre-shift.tsx';
import { pickForDay } from '../../../lib/shift/pick.ts';
import { getPrompt } from '../../../lib/shift/prompts.ts';
import type { Shift } from './create-shift.ts';

/** The check before the shift, tied to the notebook. */
export function PreShiftPart({
  shift,
  onDone,
}: {
  readonly shift: Shift;
  readonly onDone: () => void;
}) {
  const { preShift, settings, day, seed, stories, weakest } = shift;
  const turn = useSignal(0);
  const { arrival, line, done, intention } = preShift.shown.value;
  const sentences = settings.affirmations.value;
  const prompt = (kind: Parameters<typeof getPrompt>[0], again = 0) =>
    getPrompt(kind, arrival, day, seed.value, again).text;
  const pages = stories.value.map(({ text }) => text);

  return (
    <PreShift
      arrival={arrival}
      line={line}
      done={done}
      intention={intention}
      prompts={{
        visualise: prompt('visualise'),
        verbalise: prompt('verbalise'),
        vitalise: prompt('vitalise'),
      }}
      affirmation={{
        own: sentences[0] ?? null,
        idea: prompt('affirmation', turn.value),
        onAnother: () => {
          turn.value++;
        },
        onKeep: (sentence) => settings.set((list) => list.affirmations, [sentence]),
      }}
      offered={weakest.value}
      story={pickForDay(pages, day, seed.value)}
      onTell={(told) => preShift.tell(told)}
      onReady={() => {
        preShift.tell({ finished: true, skipped: false });
        onDone();
      }}
      onSkip={() => {
        preShift.tell({ finished: true, skipped: true });
        onDone();
      }}
    />
  );
}
