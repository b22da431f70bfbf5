import { Bell, LayoutGrid, Plus, Search, X } from 'lucide';
import { navigate, route } from '../route.ts';
import { closeTab, getStart, isSamePage, type Tab, tabs, tickets } from '../store.ts';
import { say } from '../words.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icon.tsx';

const toPath = (tab: Tab) =>
  tab.page === 'ticket' ? `/agent/tickets/${tab.id}` : `/agent/tickets/new/${tab.number}`;

export function Header() {
  const fresh = tabs.value.filter((tab) => tab.page === 'newTicket').length + 1;
  return (
    <header data-test-id="header-toolbar" data-garden-id="navigation.header" class="header">
      <nav data-test-id="header-tablist" class="tabs">
        {tabs.value.map((tab) => (
          <HeaderTab key={toPath(tab)} tab={tab} />
        ))}
        <button
          type="button"
          class="icon-button add-tab"
          data-test-id="header-tablist-add-button"
          aria-label={say('newTab')}
          onClick={() => navigate(`/agent/tickets/new/${fresh}`)}
        >
          <Icon of={Plus} />
        </button>
      </nav>
      <button
        type="button"
        class="icon-button"
        data-test-id="header-toolbar-search-button"
        aria-label={say('search')}
      >
        <Icon of={Search} />
      </button>
      <span class="icon-button">
        <Icon of={Bell} />
      </span>
      <span class="icon-button">
        <Icon of={LayoutGrid} />
      </span>
      <span class="me" title={say('profile')}>
        <Avatar name={getStart().agent.name} size={28} />
      </span>
    </header>
  );
}

function HeaderTab({ tab }: { tab: Tab }) {
  const isSelected = isSamePage(tab, route.value);
  const ticket = tab.page === 'ticket' ? tickets.value.get(tab.id) : null;
  const close = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    const index = tabs.value.indexOf(tab);
    closeTab(tab);
    const next = tabs.value[Math.min(index, tabs.value.length - 1)];
    if (isSelected) navigate(next ? toPath(next) : '/agent/filters/1');
  };
  return (
    <a
      class="tab"
      data-test-id="header-tab"
      data-entity-id={tab.page === 'ticket' ? tab.id : `new-${tab.number}`}
      data-entity-type="TICKET_ENTITY_TYPE"
      data-entity-is-selected={String(isSelected)}
      aria-current={isSelected ? 'page' : undefined}
      href={toPath(tab)}
      onClick={(event) => {
        event.preventDefault();
        navigate(toPath(tab));
      }}
    >
      <span class={`dot dot-${ticket?.status ?? 'new'}`} />
      <span class="tab-words">
        <span data-test-id="header-tab-title" class="tab-title">
          {tab.page === 'newTicket' ? say('newTicket') : (ticket?.subject ?? '…')}
        </span>
        <span data-test-id="header-tab-subtitle" class="tab-subtitle">
          {tab.page === 'ticket' ? `#${tab.id}` : ''}
        </span>
      </span>
      <button
        type="button"
        class="tab-close"
        data-test-id="close-button"
        aria-label={say('close')}
        onClick={close}
      >
        <Icon of={X} size={12} />
      </button>
    </a>
  );
}
