import { Moon } from 'lucide';
import { Icon } from '../../../components/icon.tsx';
import { DayView } from '../../../components/shift/day-view.tsx';
import { useWords } from '../../../components/words-context.ts';
import { RATED_MOMENTS, RATINGS } from '../../../lib/moments/vocabulary.ts';
import { isLookingBack } from '../../../lib/shift/shift-clock.ts';
import type { Shift } from './create-shift.ts';
import type { ShiftView } from './home.tsx';

export interface DayPartProps {
  readonly shift: Shift;
  readonly isNew: boolean;
  readonly onEdit: () => void;
  readonly onView: (view: ShiftView) => void;
}

/** The day, once it has begun: what was meant, and what came of it so far. */
export function DayPart({ shift, isNew, onEdit, onView }: DayPartProps) {
  const { t } = useWords();
  const { arrival, isSkipped, intention, resets } = shift.today.value;
  const { settings } = shift;
  const sent = shift.contactsToday.value.filter(({ state }) => state === 'sent');
  const values = sent.flatMap(({ ratings }) =>
    RATED_MOMENTS.flatMap((moment) => ratings[moment]?.value ?? []),
  );
  return (
    <>
      <DayView
        arrival={arrival}
        isSkipped={isSkipped}
        intention={intention}
        affirmation={settings.affirmations.value[0] ?? null}
        replies={sent.length}
        counts={RATINGS.map((rating) => values.filter((value) => value === rating).length)}
        resets={resets}
        isNew={isNew}
        onEdit={() => {
          shift.preShift.tell({ skipped: false });
          onEdit();
        }}
      />
      {settings.afterShiftShown.value && isLookingBack(shift.clock.value) && (
        <button type="button" onClick={() => onView('after')}>
          <Icon node={Moon} /> {t('shift.after.open')}
        </button>
      )}
    </>
  );
}
