import type { ComponentChildren } from 'preact';
import type { AppTicket } from '../../server/replica-api.ts';
import { say, type Word } from '../words.ts';
import { Avatar } from './avatar.tsx';

function Field({ name, children }: { name: Word; children: ComponentChildren }) {
  return (
    <div class="field">
      <span class="field-name">{say(name)}</span>
      {children}
    </div>
  );
}

/** The ticket's own fields, at the left. */
export function FieldsColumn({ ticket }: { ticket: AppTicket | null }) {
  const typeWord = ticket?.type ? (`type_${ticket.type}` as Word) : null;
  return (
    <div class="fields">
      <Field name="requester">
        <div data-test-id="ticket-system-field-requester-select" class="box">
          {ticket && <Avatar name={ticket.requester} size={20} />}
          <span class="cut">{ticket?.requester ?? '—'}</span>
        </div>
      </Field>
      <Field name="assignee">
        <div class="box">
          <div data-test-id="assignee-field-selected-agent-tag" class="cut">
            {ticket?.assignee ?? '—'}
          </div>
          {!ticket?.assignee && (
            <button type="button" class="text-button" data-test-id="assignee-field-take-it-button">
              {say('takeIt')}
            </button>
          )}
        </div>
      </Field>
      <Field name="tags">
        <div data-test-id="ticket-system-field-tags-multiselect" class="box box-tags">
          {ticket?.tags.map((tag) => (
            <span key={tag} data-test-id="ticket-system-field-tags-item-selected" class="tag">
              {tag}
            </span>
          ))}
        </div>
      </Field>
      <Field name="type">
        <div data-test-id="ticket-fields-type-select" class="box">
          <div data-garden-id="dropdowns.combobox.value">{typeWord ? say(typeWord) : '—'}</div>
        </div>
      </Field>
      <Field name="priority">
        <div data-test-id="ticket-fields-priority-select" class="box">
          <div data-garden-id="dropdowns.combobox.value">
            {ticket?.priority ? say(`priority_${ticket.priority}`) : '—'}
          </div>
        </div>
      </Field>
    </div>
  );
}
