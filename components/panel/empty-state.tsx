import { HeartHandshake } from 'lucide';
import { Icon } from '../icon.tsx';
import { useWords } from '../words-context.ts';
import './empty-state.css';

export const EMPTY_KINDS = ['noTicket', 'notHelpdesk', 'asleep'] as const;
export type EmptyKind = (typeof EMPTY_KINDS)[number];

/** A place without a ticket still says what it is for, and what to do. */
export function EmptyState({ kind }: { readonly kind: EmptyKind }) {
  const { t } = useWords();
  return (
    <div class="empty">
      <Icon node={HeartHandshake} />
      <p>{t(`panel.empty.${kind}`)}</p>
      <p class="muted small">{t(`panel.empty.${kind}.next`)}</p>
    </div>
  );
}
