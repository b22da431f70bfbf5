import type { TicketLine } from '../../server/app-api.ts';
import { getStart, VIEWS, view } from '../store.ts';
import { say, type Word } from '../words.ts';
import { Avatar } from './avatar.tsx';
import { PageLink } from './page-link.tsx';
import { toRelative } from './time.tsx';

const unresolved = (): TicketLine[] =>
  getStart()
    .tickets.filter(({ status }) => status !== 4 && status !== 5)
    .toSorted((a, b) => b.updatedAt - a.updatedAt);

function Lines({ tickets }: { tickets: readonly TicketLine[] }) {
  return (
    <ul class="lines">
      {tickets.map((ticket) => (
        <li key={ticket.id}>
          <PageLink to={`/a/tickets/${ticket.id}`} class="line">
            <Avatar name={ticket.requester.name} size={30} />
            <span class="line-words">
              <span class="line-subject cut">
                {ticket.subject} <span class="quiet">#{ticket.id}</span>
              </span>
              <span class="quiet cut">
                {ticket.requester.name} · {toRelative(ticket.updatedAt)}
              </span>
            </span>
            <span class={`priority priority-${ticket.priority}`}>
              {say(`priority_${ticket.priority}` as Word)}
            </span>
            <span class="line-status">{say(`status_${ticket.status}` as Word)}</span>
          </PageLink>
        </li>
      ))}
    </ul>
  );
}

export function TicketList({ view: id }: { view: number | null }) {
  const mine = VIEWS.find((one) => one.id === id) ?? VIEWS[0];
  if (mine && mine !== view.peek()) view.value = mine;
  return (
    <div class="page">
      <div class="views">
        {VIEWS.map((one) => (
          <PageLink
            key={one.id}
            to={`/a/tickets/filters/${one.id}`}
            class={one === mine ? 'view is-here' : 'view'}
          >
            {one.name}
          </PageLink>
        ))}
      </div>
      <Lines tickets={unresolved()} />
    </div>
  );
}

export function Dashboard() {
  return (
    <div class="page">
      <h2>{say('tickets')}</h2>
      <Lines tickets={unresolved().slice(0, 5)} />
    </div>
  );
}

export function ContactPage({ id }: { id: number }) {
  const theirs = getStart().tickets.filter(({ requester }) => requester.id === id);
  return (
    <div class="page">
      <h2>{theirs[0]?.requester.name ?? say('contacts')}</h2>
      <Lines tickets={theirs} />
    </div>
  );
}
