import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { loadTicket, switches, type Tab, tickets } from '../store.ts';
import { say, sayStatus } from '../words.ts';
import { Composer } from './composer.tsx';
import { ContextColumn } from './context-column.tsx';
import { Conversation } from './conversation.tsx';
import { FieldsColumn } from './fields-column.tsx';
import { Footer } from './footer.tsx';
import { openPane } from './pane.ts';

/** How much of a ticket has appeared: nothing, fields and subject, its log, its composer. */
type Stage = 0 | 1 | 2 | 3;

/** One open tab. It stays mounted beneath the others, hidden but with its place on the page. */
export function TicketPane({ tab, onTop }: { tab: Tab; onTop: boolean }) {
  const id = tab.page === 'ticket' ? tab.id : null;
  const stage = useSignal<Stage>(0);
  const pane = useMemo(() => openPane(id), [id]);
  const ticket = id === null ? null : tickets.value.get(id);

  useEffect(() => {
    let timer = 0;
    const grow = () => {
      if (stage.value < 3) {
        stage.value = (stage.value + 1) as Stage;
        timer = window.setTimeout(grow, switches.value.renderDelayMs / 3);
      }
    };
    const ready = id === null ? Promise.resolve() : loadTicket(id);
    ready.then(() => {
      timer = window.setTimeout(grow, switches.value.renderDelayMs / 3);
    });
    return () => clearTimeout(timer);
  }, [id]);

  const shown = stage.value;
  return (
    <div class="pane" style={{ visibility: onTop ? 'visible' : 'hidden' }}>
      <nav class="ember-view crumbs" aria-label={say('secondary')}>
        <span data-test-id="tabs-nav-item-organizations" class="crumb">
          {ticket?.customer.company ?? '—'}
        </span>
        <span data-test-id="tabs-nav-item-users" class="crumb">
          {ticket?.requester ?? '—'}
        </span>
        <span data-test-id="tabs-section-nav-item-ticket" class="crumb is-here">
          {ticket && (
            <span class={`ticket_status_label ${ticket.status} badge badge-${ticket.status}`}>
              {sayStatus(ticket.status)}
            </span>
          )}
          {id === null ? say('newTicket') : `${say('ticket')} #${id}`}
        </span>
      </nav>
      <div class="workspace" data-ticket-id={id ?? undefined}>
        <div
          class="ticket-panes-grid-layout columns"
          data-is-active={String(onTop)}
          data-test-id={id === null ? 'ticket-new-custom-layout' : `ticket-${id}-custom-layout`}
        >
          <div data-test-id="column-1" data-garden-id="pane" class="component-type-AppPane column">
            {shown >= 1 ? <FieldsColumn ticket={ticket ?? null} /> : <Skeleton />}
          </div>
          <div
            data-test-id="column-2"
            data-garden-id="pane"
            class="component-type-MainConversationPane column"
          >
            <div
              class="omni-conversation-pane conversation"
              data-side-conversations-anchor-id={id ?? undefined}
              data-support-suite-trial-onboarding-id="conversationPane"
            >
              {shown >= 1 ? (
                <Conversation ticket={ticket ?? null} withLog={shown >= 2} />
              ) : (
                <Skeleton />
              )}
              {shown >= 3 && <Composer pane={pane} ticket={ticket ?? null} />}
            </div>
          </div>
          <div
            data-test-id="column-3"
            data-garden-id="pane"
            class="component-type-ContextPanel column"
          >
            {shown >= 2 && ticket && <ContextColumn ticket={ticket} />}
          </div>
        </div>
        {shown >= 1 && <Footer pane={pane} ticket={ticket ?? null} />}
      </div>
    </div>
  );
}

function Skeleton() {
  return (
    <div class="skeleton" role="progressbar" aria-label={say('loading')}>
      <span />
      <span />
      <span />
    </div>
  );
}
