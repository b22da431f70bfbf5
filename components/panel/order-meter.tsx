import { ArrowRight, Check } from 'lucide';
import type { Order } from '../../lib/moments/vocabulary.ts';
import { Icon } from '../icon.tsx';
import { useWords } from '../words-context.ts';
import './order-meter.css';

/** `idle`: somebody is upset, and nothing is written yet. */
export type MeterOrder = Order | 'idle';

/** Person first, then the problem: shown only where the customer is upset or complains. */
export function OrderMeter({ order }: { readonly order: MeterOrder }) {
  const { t } = useWords();
  if (order === 'n/a') return null;
  const isIdle = order === 'idle';
  const hasPerson = order !== 'no_person' && !isIdle;
  const hasProblem = order !== 'no_problem' && !isIdle;
  const isReversed = order === 'problem_first';
  const person = (
    <Half isDone={hasPerson && !isReversed} isWarning={isReversed || (!hasPerson && !isIdle)}>
      {t(isReversed ? 'panel.order.personLater' : 'panel.order.person')}
    </Half>
  );
  const problem = (
    <Half isDone={hasProblem && !isReversed} isWarning={isReversed}>
      {t(isReversed ? 'panel.order.problemEarlier' : 'panel.order.problem')}
    </Half>
  );
  return (
    <div class="order">
      {isReversed ? problem : person}
      <Icon node={ArrowRight} />
      {isReversed ? person : problem}
      <span class={order === 'person_first' ? 'hidden-words' : 'order-words muted'}>
        {t(`panel.order.${order}.words`)}
      </span>
    </div>
  );
}

interface HalfProps {
  readonly isDone: boolean;
  readonly isWarning: boolean;
  readonly children: string;
}

function Half({ isDone, isWarning, children }: HalfProps) {
  const state = isDone ? 'done' : isWarning ? 'warning' : '';
  return (
    <span class={`order-half ${state}`}>
      {isDone && <Icon node={Check} />}
      {children}
    </span>
  );
}
