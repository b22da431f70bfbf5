import { useId, useState } from 'preact/hooks';
import { useWords } from '../words-context.ts';

/** A +2 met a wish that nobody had voiced: which one? Kept with the note; nobody has to answer. */
export function WishLine({ onWish }: { readonly onWish: (wish: string) => void }) {
  const { t } = useWords();
  const id = useId();
  const [isKept, setIsKept] = useState(false);
  const keep = (input: HTMLInputElement) => {
    if (input.value.trim() === '') return;
    onWish(input.value);
    setIsKept(true);
  };
  return (
    <div class="wish-line">
      <label for={id} class="small">
        {t('panel.wish.ask')}
      </label>
      <input
        id={id}
        type="text"
        maxLength={500}
        onChange={(event) => keep(event.currentTarget)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) keep(event.currentTarget);
        }}
      />
      <span class="small muted" role="status">
        {isKept && t('panel.wish.kept')}
      </span>
    </div>
  );
}
