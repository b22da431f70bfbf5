import { Building2, Clock, Globe, Mail, User } from 'lucide';
import type { AppTicket } from '../../server/replica-api.ts';
import { now, tick } from '../store.ts';
import { getLanguage, say, sayStatus } from '../words.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icon.tsx';
import { PageLink } from './page-link.tsx';
import { RelativeTime } from './time.tsx';

/** Who the customer is, at the right. */
export function ContextColumn({ ticket }: { ticket: AppTicket }) {
  const { customer } = ticket;
  tick.value;
  const time = new Intl.DateTimeFormat(getLanguage(), {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: customer.timeZone,
  }).format(now());
  return (
    <aside class="context" aria-label={say('context')}>
      <div class="context-tabs" data-test-id="customer-context-tab-navigation">
        <span class="context-tab is-here">
          <Icon of={User} />
        </span>
        <span class="context-tab">
          <Icon of={Building2} />
        </span>
        <span class="context-tab">
          <Icon of={Clock} />
        </span>
      </div>
      <div class="context-person">
        <Avatar name={customer.name} size={44} />
        <strong>{customer.name}</strong>
        {customer.about && <span class="quiet">{customer.about}</span>}
      </div>
      <h3>{say('essentials')}</h3>
      <ul class="facts">
        {customer.email && (
          <li>
            <Icon of={Mail} size={14} />
            <span class="cut">{customer.email}</span>
          </li>
        )}
        {customer.company && (
          <li>
            <Icon of={Building2} size={14} />
            <span class="cut">{customer.company}</span>
          </li>
        )}
        <li>
          <Icon of={Clock} size={14} />
          {time}
        </li>
        <li>
          <Icon of={Globe} size={14} />
          {new Intl.DisplayNames([getLanguage()], { type: 'language' }).of(customer.locale)}
        </li>
      </ul>
      {ticket.rating && ticket.rating.score !== 'unoffered' && (
        <>
          <h3>{say('satisfaction')}</h3>
          <p class="rating">
            {say(`rated_${ticket.rating.score as 'good' | 'bad' | 'offered'}`)}
            {ticket.rating.comment && <q>{ticket.rating.comment}</q>}
          </p>
        </>
      )}
      <h3>{say('interactions')}</h3>
      {ticket.earlier.length === 0 && <p class="quiet">{say('none')}</p>}
      <ul class="earlier">
        {ticket.earlier.map((it) => (
          <li key={it.id}>
            <PageLink to={`/agent/tickets/${it.id}`}>
              <span class="cut">{it.subject}</span>
              <span class="quiet">
                {sayStatus(it.status)} · <RelativeTime at={it.updatedAt} />
              </span>
            </PageLink>
          </li>
        ))}
      </ul>
    </aside>
  );
}
