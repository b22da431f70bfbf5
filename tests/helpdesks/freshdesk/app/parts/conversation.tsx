import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { AppMessage, AppTicket } from '../../server/app-api.ts';
import { today } from '../naming.ts';
import { toSafeNodes } from '../safe-nodes.ts';
import { switches } from '../store.ts';
import { say, type Word } from '../words.ts';
import { Avatar } from './avatar.tsx';
import { PageLink } from './page-link.tsx';
import { TimeInfo } from './time.tsx';

/** Of a long ticket only the newest messages are shown at first. */
const SHOWN_AT_FIRST = 6;

export function Conversation({ ticket }: { ticket: AppTicket }) {
  const all = useSignal(false);
  const { conversations } = ticket;
  const shown = all.value ? conversations : conversations.slice(-SHOWN_AT_FIRST);
  const scroller = useRef<HTMLDivElement>(null);
  // The newest message is the one to answer: it stays in sight when the composer takes its room.
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      element.scrollTop = element.scrollHeight;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [conversations.length]);

  return (
    <div class="messages" ref={scroller}>
      <Description ticket={ticket} />
      {shown.length < conversations.length && (
        <button
          type="button"
          class="load-more"
          {...today({ 'data-test-button': 'load-more' })}
          onClick={() => {
            setTimeout(() => {
              all.value = true;
            }, switches.value.renderDelayMs / 3);
          }}
        >
          +{conversations.length - shown.length} {say('more')}
        </button>
      )}
      {shown.map((message) => (
        <Message key={message.id} message={message} />
      ))}
    </div>
  );
}

/** The request itself: built unlike the messages that answer it. */
function Description({ ticket }: { ticket: AppTicket }) {
  const { description, customer } = ticket;
  const isAgents = description.kind === 'agent';
  return (
    <div
      class={`ticket-details__item ${isAgents ? '' : 'requestor'}`}
      data-album={`ticket_${ticket.id}`}
      {...today({ 'data-test-id': 'ticket-description' })}
    >
      <Avatar name={description.author} />
      <div class="item-main">
        <div class="ticket-details__item__header">
          <span class="sender-info">
            <PageLink to={`/a/contacts/${customer.id}`} class="sender">
              <b {...today({ 'data-test-id': 'user-name' })} class="user-name">
                {description.author}
              </b>
            </PageLink>
            <span class="quiet">{say(`via_${ticket.source}` as Word)}</span>
          </span>
          {isAgents && <span {...today({ 'data-test-is-agent': 'true' })} />}
          <TimeInfo at={description.at} />
        </div>
        <div class="ticket-details__item__content">
          <div class="text-content-wrapper">
            <Body html={description.html} id="ticket_original_request" />
          </div>
        </div>
      </div>
    </div>
  );
}

const CLASSES = {
  agent: '',
  customer: 'requestor',
  note: 'ticket-details__privatenote',
} as const;

function Message({ message }: { message: AppMessage }) {
  return (
    <div
      class={`ticket-details__item ${CLASSES[message.kind]}`}
      data-album={`note_${message.id}`}
      {...today({ 'data-test-id': 'conversation-wrapper' })}
    >
      <Avatar name={message.author} />
      <div class="item-main">
        <div
          class="conversation-header"
          {...today({ 'data-test-id': `conversation-${message.id}` })}
        >
          <span class="sender-info">
            <span class="user-name" {...today({ 'data-test-id': 'user-name' })}>
              <b>{message.author}</b>
            </span>
            <span class="quiet" {...today({ 'data-test-id': 'conversation-status' })}>
              {say(`did_${message.kind}`)}
            </span>
          </span>
          {message.kind !== 'customer' && <span {...today({ 'data-test-is-agent': 'true' })} />}
          <TimeInfo at={message.at} />
        </div>
        <div {...today({ 'data-test-id': 'conversation-content-wrapper' })}>
          <div {...today({ 'data-test-conversation': 'conversation-text' })}>
            <Body html={message.html} class="ticket_note" note={message.id} />
          </div>
        </div>
      </div>
    </div>
  );
}

function Body({
  html,
  note,
  ...rest
}: {
  html: string;
  note?: number;
  class?: string;
  id?: string;
}) {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    body.current?.replaceChildren(toSafeNodes(html));
  }, [html]);
  return <div ref={body} data-note-id={note} {...rest} />;
}
