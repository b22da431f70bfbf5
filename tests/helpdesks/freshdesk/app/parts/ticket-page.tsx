import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { loadTicket, switches, tickets } from '../store.ts';
import { say } from '../words.ts';
import { Composer } from './composer.tsx';
import { open, openAtFirst } from './composer-state.ts';
import { ContactCard } from './contact-card.tsx';
import { Conversation } from './conversation.tsx';
import { Properties } from './properties.tsx';
import { ReplyBar } from './reply-bar.tsx';
import { Subject } from './subject.tsx';

/** How much of a ticket has appeared: nothing, its subject, its messages, all the rest. */
type Stage = 0 | 1 | 2 | 3;

export function TicketPage({ id }: { id: number }) {
  const stage = useSignal<Stage>(0);
  const ticket = tickets.value.get(id);

  useEffect(() => {
    let timer = 0;
    const grow = () => {
      if (stage.value === 2) openAtFirst(id);
      if (stage.value < 3) {
        stage.value = (stage.value + 1) as Stage;
        timer = window.setTimeout(grow, switches.value.renderDelayMs / 3);
      }
    };
    loadTicket(id).then(() => {
      timer = window.setTimeout(grow, switches.value.renderDelayMs / 3);
    });
    return () => clearTimeout(timer);
  }, [id]);

  const shown = stage.value;
  const kind = open.value.get(id) ?? null;
  if (!ticket || shown === 0) {
    return (
      <div class="skeleton" role="progressbar" aria-label={say('loading')}>
        <span />
        <span />
        <span />
      </div>
    );
  }
  return (
    <div id="ticket-details">
      <div class="ticket-details-wrapper">
        <div class="tickets-conversation-pane">
          <Subject ticket={ticket} />
          {shown >= 2 && <Conversation ticket={ticket} />}
          {shown >= 3 && kind && <Composer key={kind} ticket={ticket} kind={kind} />}
          {shown >= 3 && !kind && <ReplyBar ticket={ticket} />}
        </div>
      </div>
      {shown >= 3 && (
        <div class="side">
          <ContactCard ticket={ticket} />
          <Properties ticket={ticket} />
        </div>
      )}
    </div>
  );
}
