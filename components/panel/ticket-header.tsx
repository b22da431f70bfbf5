import { CircleAlert, Clock, Star } from 'lucide';
import type { Connection } from '../../lib/moments/facts.ts';
import type { Channel, Mood } from '../../lib/moments/vocabulary.ts';
import { Icon } from '../icon.tsx';
import { useWords } from '../words-context.ts';
import { BusySwitch } from './busy-switch.tsx';
import { ConnectionStatus } from './connection-status.tsx';
import { type MeterOrder, OrderMeter } from './order-meter.tsx';
import './ticket-header.css';

export interface TicketHeaderProps {
  /** As the helpdesk numbers it; null for a ticket without a number. */
  readonly number: string | null;
  readonly subject: string | null;
  readonly requester: string | null;
  readonly channel: Channel | null;
  readonly connection: Connection | null;
  /** What can't be done here, in words; empty when all is well. */
  readonly missing: readonly string[];
  /** Only where the reading is sure. */
  readonly mood: Mood | null;
  /** "3 h", or null where nobody waits. */
  readonly waiting: string | null;
  /** "Back after 4 days · promised Wed 3 pm, kept early", or null. */
  readonly lastVisit: string | null;
  readonly order: MeterOrder;
  /** The playbook's tag by which this customer is to be looked after with extra care; or null. */
  readonly vipTag: string | null;
  readonly isBusy: boolean;
  readonly onBusy: (isBusy: boolean) => void;
}

const UPSET: readonly Mood[] = ['angry', 'frustrated', 'anxious'];

/** Who, what and how: in sight all the time. Text from the page stands in `bdi`, as text only. */
export function TicketHeader(props: TicketHeaderProps) {
  const { t } = useWords();
  return (
    <header class="ticket-header">
      <div class="row spread small muted">
        <span>
          {props.number === null ? t('panel.newTicket') : `#${props.number}`}
          {props.channel && ` · ${t(`panel.channel.${props.channel}`)}`}
        </span>
        <span class="row header-state">
          <BusySwitch isOn={props.isBusy} onSwitch={props.onBusy} />
          <ConnectionStatus connection={props.connection} missing={props.missing} />
        </span>
      </div>
      <h1>
        <bdi>{props.subject ?? t('panel.subjectUnknown')}</bdi>
      </h1>
      <div class="row who">
        <b class="requester">
          <bdi>{props.requester ?? t('panel.requesterUnknown')}</bdi>
        </b>
        {props.vipTag !== null && (
          <span class="chip vip" title={t('panel.vip.about')}>
            <Icon node={Star} />
            {props.vipTag}
          </span>
        )}
        {props.mood && <MoodChip mood={props.mood} />}
        {props.waiting !== null && (
          <span class="muted small row waiting">
            <Icon node={Clock} />
            {t('panel.waiting', { time: props.waiting })}
          </span>
        )}
      </div>
      {props.lastVisit !== null && <p class="muted small">{props.lastVisit}</p>}
      <OrderMeter order={props.order} />
    </header>
  );
}

function MoodChip({ mood }: { readonly mood: Mood }) {
  const { t } = useWords();
  return (
    <span class={UPSET.includes(mood) ? 'chip warn' : 'chip'}>
      {UPSET.includes(mood) && <Icon node={CircleAlert} />}
      {t(`panel.mood.${mood}`)}
    </span>
  );
}
