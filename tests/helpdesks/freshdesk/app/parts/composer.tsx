import { useSignal } from '@preact/signals';
import { Bold, ChevronDown, Ellipsis, Italic, MessageSquareText, Trash2, Undo2 } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { AppTicket } from '../../server/app-api.ts';
import type { Status } from '../../tickets/story.ts';
import { findDraft, type Kind, keepDraft } from '../drafts.ts';
import { type Editor, makeEditor } from '../editor/froala-like.ts';
import { in2021, today } from '../naming.ts';
import { getStart, showToast, submitTicket, switches } from '../store.ts';
import { say } from '../words.ts';
import { CannedMenu } from './canned-menu.tsx';
import { closeComposer, openComposer } from './composer-state.ts';
import { Icon } from './icon.tsx';
import { ACTIONS } from './reply-bar.tsx';
import { StatusMenu } from './status-menu.tsx';

const TOOLS = [
  { command: 'bold', icon: Bold },
  { command: 'italic', icon: Italic },
  { command: 'undo', icon: Undo2 },
] as const;

/** Made when somebody asks for it, and gone with what was sent or discarded. */
export function Composer({ ticket, kind }: { ticket: AppTicket; kind: Kind }) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const isSending = useSignal(false);
  const menu = useSignal<'canned' | 'status' | null>(null);
  const hasQuote = useSignal(false);
  const isNote = kind === 'note';

  const send = async (status: Status | null = null) => {
    const made = editor.current;
    if (!made || isSending.value || made.text() === '') return;
    menu.value = null;
    isSending.value = true;
    try {
      const words = { html: made.html(), text: made.text() };
      await submitTicket(ticket.id, { ...words, isPrivate: isNote, status });
      keepDraft(ticket.id, kind, '');
      closeComposer(ticket.id);
      showToast(say(isNote ? 'noted' : 'sent'), 'done');
    } catch {
      showToast(say('failed'), 'failed');
    } finally {
      isSending.value = false;
    }
  };
  const latest = useRef(send);
  latest.current = send;

  useEffect(() => {
    const begun = findDraft(ticket.id);
    const made = makeEditor({
      html: begun?.kind === kind ? begun.html : findGreeting(ticket, kind),
      label: say(isNote ? 'note' : 'reply'),
      placeholder: say(isNote ? 'notePlaceholder' : 'placeholder'),
      // A prefilled composer is no draft until something is done to it.
      changed: () => editor.current && keepDraft(ticket.id, kind, editor.current.html()),
      submit: () => void latest.current(),
    });
    editor.current = made;
    place.current?.append(made.box);
    made.focus();
    return () => made.box.remove();
  }, [ticket.id, kind]);

  const tool = (event: MouseEvent) => event.preventDefault();
  return (
    <div class="ticket-details__item rich-editor">
      <div class={isNote ? 'ticket-editor is-note' : 'ticket-editor'}>
        <div class="ticket-actions-list">
          {ACTIONS.map((action) => (
            <button
              key={action.kind}
              type="button"
              class={`ticket-action-button ${action.kind === kind ? 'active' : ''}`}
              {...today({ 'data-test-id': `ticket-action-${action.kind}` })}
              {...in2021({ 'data-test-email-action-btn': action.kind })}
              onClick={() => openComposer(ticket.id, action.kind)}
            >
              <Icon of={action.icon} size={13} /> {say(action.word)}
            </button>
          ))}
        </div>
        <div class="ticket-action__fields">
          {isNote ? (
            <div class="ticket-action__field" data-test-notify-to="">
              <span class="quiet">{say('notify')}</span>
            </div>
          ) : (
            <div class="ticket-action__field">
              <span class="quiet">{say('to')}</span>
              {kind === 'reply' && <span class="chip cut">{ticket.customer.email}</span>}
            </div>
          )}
        </div>
        <div class="editor-place" ref={place} />
        {kind === 'reply' && !hasQuote.value && (
          <button
            type="button"
            class="fr-quoted-marker-remove"
            aria-label={say('quoted')}
            onMouseDown={tool}
            onClick={() => {
              hasQuote.value = true;
              editor.current?.addQuote(ticket.conversations.at(-1) ?? ticket.description);
            }}
          >
            <Icon of={Ellipsis} size={14} />
          </button>
        )}
        <div class="ticket-editor__footer">
          <div class="tools">
            {TOOLS.map(({ command, icon }) => (
              <button
                key={command}
                type="button"
                class="icon-button"
                aria-label={say(command)}
                onMouseDown={tool}
                onClick={() => editor.current?.command(command)}
              >
                <Icon of={icon} size={15} />
              </button>
            ))}
            <button
              type="button"
              class="icon-button"
              aria-label={say('canned')}
              onMouseDown={tool}
              onClick={() => {
                menu.value = menu.value === 'canned' ? null : 'canned';
              }}
            >
              <Icon of={MessageSquareText} size={15} />
            </button>
          </div>
          <div class="reply-btn-wrapper">
            <button
              type="button"
              class="icon-button"
              aria-label={say('discard')}
              onClick={() => {
                keepDraft(ticket.id, kind, '');
                closeComposer(ticket.id);
              }}
            >
              <Icon of={Trash2} size={15} />
            </button>
            <button
              type="button"
              class="reply-btn"
              id="send-and-set"
              {...today({ 'data-test-id': 'submit' })}
              disabled={isSending.value}
              onClick={() => void send()}
            >
              {say(isNote ? 'addNote' : 'send')}
            </button>
            <button
              type="button"
              class="reply-more"
              aria-label={say('sendAs')}
              aria-expanded={menu.value === 'status'}
              onClick={() => {
                menu.value = menu.value === 'status' ? null : 'status';
              }}
            >
              <Icon of={ChevronDown} size={14} />
            </button>
          </div>
        </div>
        {menu.value === 'canned' && (
          <CannedMenu
            requester={ticket.customer.name}
            choose={(html) => {
              menu.value = null;
              const made = editor.current;
              if (!made) return;
              made.setHtml(made.html() + html);
              // The product goes over it once more, a moment later.
              setTimeout(() => made.setHtml(made.html()), 150);
            }}
          />
        )}
        {menu.value === 'status' && <StatusMenu choose={(status) => void send(status)} />}
      </div>
    </div>
  );
}

/** What some teams have put into every new reply; nobody typed it. */
function findGreeting(ticket: AppTicket, kind: Kind): string {
  if (!switches.value.prefilled || kind !== 'reply') return '';
  const line = (text: string) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return paragraph.outerHTML;
  };
  const me = getStart().agent.name;
  const greeting = line(`Hi ${ticket.customer.name.split(' ')[0]},`);
  return `${greeting}<p><br></p>${line('Kind regards,')}${line(me)}${line('Acme Home')}`;
}
