import { Check, Forward, Reply, Search, StickyNote } from 'lucide';
import { today } from '../naming.ts';
import type { Route } from '../route.ts';
import { getStart, view } from '../store.ts';
import { say } from '../words.ts';
import { Avatar } from './avatar.tsx';
import { openComposer } from './composer-state.ts';
import { Icon } from './icon.tsx';
import { PageLink } from './page-link.tsx';

/** The saved view that the agent came from, and the number; the subject is not here. */
export function Header({ there }: { there: Route }) {
  const ticket = there.page === 'ticket' ? there.id : null;
  return (
    <div class="top">
      <header class="header-primary">
        <div class="breadcrumb-title" {...today({ 'data-test-title': 'main-title' })}>
          {ticket === null ? (
            <span>{there.page === 'list' ? view.value.name : say('dashboard')}</span>
          ) : (
            <PageLink to={`/a/tickets/filters/${view.value.id}`}>{view.value.name}</PageLink>
          )}
        </div>
        {ticket !== null && <span class="breadcrumb__item active">{ticket}</span>}
        <span class="header-end">
          <span class="icon-button" title={say('search')}>
            <Icon of={Search} />
          </span>
          <Avatar name={getStart().agent.name} size={28} />
        </span>
      </header>
      {ticket !== null && <ActionBar ticket={ticket} />}
    </div>
  );
}

function ActionBar({ ticket }: { ticket: number }) {
  return (
    <section id="mainactionbar">
      <div class="page-actions__left">
        <div class="reply-bar-wrapper-top">
          <button
            type="button"
            class="action"
            {...today({ 'data-test-email-action': 'reply' })}
            onClick={() => openComposer(ticket, 'reply')}
          >
            <Icon of={Reply} size={14} /> {say('reply')}
          </button>
        </div>
        <button
          type="button"
          class="action"
          {...today({ 'data-test-id': 'add-note', 'data-test-note-action': 'add' })}
          onClick={() => openComposer(ticket, 'note')}
        >
          <Icon of={StickyNote} size={14} /> {say('note')}
        </button>
        <button
          type="button"
          class="action"
          {...today({ 'data-test-actions': 'forward' })}
          onClick={() => openComposer(ticket, 'forward')}
        >
          <Icon of={Forward} size={14} /> {say('forward')}
        </button>
        <button type="button" class="action" {...today({ 'data-test-actions': 'close' })}>
          <Icon of={Check} size={14} /> {say('close')}
        </button>
      </div>
    </section>
  );
}
