import { ArrowLeft } from 'lucide';
import type { ComponentType } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { Notice } from '../../../components/panel/notice.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { Dates } from '../../../lib/words/dates.ts';
import { loadPart } from '../../on-ticket/lazy-part.ts';
import type { Shift } from './create-shift.ts';
import type { ShiftView } from './home.tsx';

/** What a view of its own is given. */
export interface ViewProps {
  readonly shift: Shift;
  readonly dates: Dates;
  readonly onBack: () => void;
}

type Away = Exclude<ShiftView, 'home'>;

const LOAD: Readonly<Record<Away, () => Promise<{ View: ComponentType<ViewProps> }>>> = {
  reset: () => import('./reset-view.tsx'),
  exercise: () => import('./exercise-view.tsx'),
  after: () => import('./after-view.tsx'),
  settings: () => import('./settings-view.tsx'),
};

const TITLES = {
  reset: 'shift.reset',
  exercise: 'shift.exercise',
  after: 'shift.after',
  settings: 'shift.settings',
} as const;

/** A view of its own, with the way back. Escape goes back before it closes the popup. */
export function LazyPart({ view, ...props }: ViewProps & { readonly view: Away }) {
  const { t } = useWords();
  const part = useMemo(() => loadPart(LOAD[view]), [view]);
  const { onBack } = props;
  useEffect(() => {
    const back = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      onBack();
    };
    addEventListener('keydown', back);
    return () => removeEventListener('keydown', back);
  }, [onBack]);
  const View = part.part.value?.View;
  return (
    <main class="stack" aria-labelledby="view-title">
      <div class="row view-head">
        <button type="button" class="quiet" aria-label={t('shift.back')} onClick={onBack}>
          <Icon node={ArrowLeft} />
        </button>
        <h1 id="view-title" tabIndex={-1}>
          {t(TITLES[view])}
        </h1>
      </div>
      {part.hasFailed.value && (
        <Notice text={t('panel.problem.notLoaded')} action={null} onClose={null} />
      )}
      {View && <View {...props} />}
    </main>
  );
}
