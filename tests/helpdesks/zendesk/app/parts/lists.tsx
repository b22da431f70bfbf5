import type { TicketLine } from '../../server/replica-api.ts';
import { getStart } from '../store.ts';
import { say, sayStatus } from '../words.ts';
import { Avatar } from './avatar.tsx';
import { PageLink } from './page-link.tsx';
import { RelativeTime } from './time.tsx';

const unsolved = (): TicketLine[] =>
  getStart()
    .tickets.filter((it) => it.status !== 'solved' && it.status !== 'closed')
    .toSorted((a, b) => b.updatedAt - a.updatedAt);

function Lines({ tickets }: { tickets: readonly TicketLine[] }) {
  return (
    <ul class="lines">
      {tickets.map((ticket) => (
        <li key={ticket.id}>
          <PageLink to={`/agent/tickets/${ticket.id}`} class="line">
            <span class={`badge badge-${ticket.status}`}>{sayStatus(ticket.status)}</span>
            <span class="line-subject">{ticket.subject}</span>
            <span class="line-person">
              <Avatar name={ticket.requester} size={22} />
              {ticket.requester}
            </span>
            <span class="line-priority">
              {ticket.priority && say(`priority_${ticket.priority}`)}
            </span>
            <span class="line-time">
              <RelativeTime at={ticket.updatedAt} />
            </span>
          </PageLink>
        </li>
      ))}
    </ul>
  );
}

export function TicketList() {
  return (
    <div class="page">
      <h1>{say('myTickets')}</h1>
      <Lines tickets={unsolved()} />
    </div>
  );
}

export function Dashboard() {
  return (
    <div class="page">
      <h1>{say('dashboard')}</h1>
      <h2>{say('myTickets')}</h2>
      <Lines tickets={unsolved().slice(0, 6)} />
    </div>
  );
}
