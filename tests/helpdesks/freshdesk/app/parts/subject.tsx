import { Sparkles } from 'lucide';
import { h } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AppTicket } from '../../server/app-api.ts';
import { today } from '../naming.ts';
import { switches } from '../store.ts';
import { say, type Word } from '../words.ts';
import { Icon } from './icon.tsx';

export function Subject({ ticket }: { ticket: AppTicket }) {
  return (
    <div class="ticket-details-header">
      {switches.value.subjectShown === 'light' ? (
        <h2 class="ticket-subject-heading sentiment-ticket-heading">
          {ticket.subject}
          <span class="source">{say(`via_${ticket.source}` as Word)}</span>
          <button
            type="button"
            class="text-button"
            {...today({ 'data-test-id': 'add-summary-button' })}
          >
            <Icon of={Sparkles} size={12} /> {say('summary')}
          </button>
        </h2>
      ) : (
        <ClosedHeading subject={ticket.subject} />
      )}
      <div class="ticket-header-end" />
    </div>
  );
}

/** As a part of its own of the page, into which nobody can look. */
function ClosedHeading({ subject }: { subject: string }) {
  const host = useRef<HTMLElement>(null);
  const root = useRef<ShadowRoot | null>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    root.current ??= host.current.attachShadow({ mode: 'closed' });
    const heading = document.createElement('h2');
    heading.textContent = subject;
    heading.style.cssText = 'margin: 0; font-size: 17px; font-weight: 600;';
    root.current.replaceChildren(heading);
  }, [subject]);
  return h('mfe-application', { ref: host, 'app-id': 'fw-unified-mfe--ticket-header' });
}
