import { ChartColumn, House, Inbox, Users } from 'lucide';
import { route } from '../route.ts';
import { say } from '../words.ts';
import { Icon } from './icon.tsx';
import { PageLink } from './page-link.tsx';

export function NavRail() {
  const at = route.value.page;
  return (
    <nav class="rail" aria-label={say('main')}>
      <span class="logo" aria-hidden="true">
        a
      </span>
      <PageLink
        to="/agent/dashboard"
        class={at === 'dashboard' ? 'rail-item is-here' : 'rail-item'}
        aria-label={say('home')}
      >
        <Icon of={House} size={18} />
      </PageLink>
      <PageLink
        to="/agent/filters/1"
        class={at === 'dashboard' ? 'rail-item' : 'rail-item is-here'}
        aria-label={say('views')}
      >
        <Icon of={Inbox} size={18} />
      </PageLink>
      <span class="rail-item">
        <Icon of={Users} size={18} />
      </span>
      <span class="rail-item">
        <Icon of={ChartColumn} size={18} />
      </span>
    </nav>
  );
}
