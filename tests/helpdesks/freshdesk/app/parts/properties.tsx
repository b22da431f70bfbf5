import type { ComponentChildren } from 'preact';
import type { AppTicket } from '../../server/app-api.ts';
import { today } from '../naming.ts';
import { say, type Word } from '../words.ts';

function Property({
  name,
  word,
  children,
}: {
  name: string;
  word: Word;
  children: ComponentChildren;
}) {
  return (
    <div class="property" {...today({ 'data-test-id': `tkt-properties-${name}` })}>
      <span class="property-name">{say(word)}</span>
      <div class="ember-power-select-trigger">
        <span class="ember-power-select-selected-item">{children}</span>
      </div>
    </div>
  );
}

export function Properties({ ticket }: { ticket: AppTicket }) {
  return (
    <aside
      class="ticket-properties-wrapper __module-tickets__ticket-details__properties"
      {...today({ 'data-test-id': 'ticket-properties-sticky' })}
    >
      <h3>{say('properties')}</h3>
      <div class="property">
        <span class="property-name">{say('tags')}</span>
        <div
          class="ticket-tags"
          {...today({ 'data-test-tag-input-field': '', 'data-test-id': 'new-ticket-tags' })}
        >
          <ul>
            {ticket.tags.map((tag) => (
              <li key={tag}>
                <span class="tag-options">{tag}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <Property name="ticket_type" word="type">
        {ticket.type ?? '—'}
      </Property>
      <Property name="status" word="status">
        {say(`status_${ticket.status}` as Word)}
      </Property>
      <Property name="priority" word="priority">
        {say(`priority_${ticket.priority}` as Word)}
      </Property>
      <Property name="agent" word="agent">
        {ticket.responder ?? say('unassigned')}
      </Property>
      {/* As in the product, not the only button of this kind on the page. */}
      <button type="submit" class="update" {...today({ 'data-test-id': 'submit' })}>
        {say('update')}
      </button>
    </aside>
  );
}
