import { ChartColumn, House, Inbox, Settings, Users } from 'lucide';
import type { Route } from '../route.ts';
import { say } from '../words.ts';
import { Icon } from './icon.tsx';
import { PageLink } from './page-link.tsx';

export function Rail({ at }: { at: Route['page'] }) {
  const isTickets = at === 'ticket' || at === 'list';
  return (
    <nav class="rail">
      <span class="logo" aria-hidden="true">
        ah
      </span>
      <PageLink
        to="/a/dashboard/default"
        class={at === 'dashboard' ? 'rail-item is-here' : 'rail-item'}
        aria-label={say('dashboard')}
      >
        <Icon of={House} size={18} />
      </PageLink>
      <PageLink
        to="/a/tickets"
        class={isTickets ? 'rail-item is-here' : 'rail-item'}
        aria-label={say('tickets')}
      >
        <Icon of={Inbox} size={18} />
      </PageLink>
      <span class={at === 'contact' ? 'rail-item is-here' : 'rail-item'} title={say('contacts')}>
        <Icon of={Users} size={18} />
      </span>
      <span class="rail-item" title={say('reports')}>
        <Icon of={ChartColumn} size={18} />
      </span>
      <span class="rail-item rail-end" title={say('settings')}>
        <Icon of={Settings} size={18} />
      </span>
    </nav>
  );
}
