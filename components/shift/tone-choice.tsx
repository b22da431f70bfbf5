import { useEffect } from 'preact/hooks';
import { TONES, type Tone } from '../../lib/shift/tone.ts';
import { useWords } from '../words-context.ts';

export interface ToneChoiceProps {
  readonly label: string;
  /** What was answered; null while it is asked. */
  readonly answer: Tone | null;
  readonly tone: Tone;
  readonly onAnswer: (tone: Tone) => void;
}

/** Four answers, keys 1 to 4. Once answered, the right one is marked by a word and a shape. */
export function ToneChoice({ label, answer, tone, onAnswer }: ToneChoiceProps) {
  const { t } = useWords();
  useEffect(() => {
    if (answer !== null) return;
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
      if ((event.target as HTMLElement).matches('textarea, input')) return;
      const chosen = TONES[Number(event.key) - 1];
      if (chosen) onAnswer(chosen);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [answer, onAnswer]);
  return (
    <fieldset class="tones" aria-label={label}>
      {TONES.map((one, index) => (
        <button
          key={one}
          type="button"
          class={answer !== null && one === tone ? 'tone right' : 'tone'}
          aria-pressed={answer === one}
          disabled={answer !== null && one !== tone && one !== answer}
          aria-keyshortcuts={`${index + 1}`}
          onClick={() => {
            if (answer === null) onAnswer(one);
          }}
        >
          {t(`shift.tone.${one}`)}
          {answer !== null && one === tone && <span aria-hidden="true"> ✓</span>}
        </button>
      ))}
    </fieldset>
  );
}
