import { useSignal } from '@preact/signals';
import { Ellipsis } from 'lucide';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { AppComment, AppTicket } from '../../server/replica-api.ts';
import { toSafeNodes } from '../safe-nodes.ts';
import { say, type Word } from '../words.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icon.tsx';
import { RelativeTime } from './time.tsx';

/** Of a long ticket only the newest messages are shown at first. */
const SHOWN_AT_FIRST = 15;

const VIA: Record<string, Word> = { email: 'via_email', web: 'via_web' };

export function Conversation({ ticket, withLog }: { ticket: AppTicket | null; withLog: boolean }) {
  return (
    <>
      <div class="conversation-head">
        <input
          class="subject"
          data-test-id="omni-header-subject"
          aria-label={say('subject')}
          value={ticket?.subject ?? ''}
          dir="auto"
        />
        <div data-test-id="omni-header-via-label" class="quiet">
          {ticket && say(VIA[ticket.channel] ?? 'via_messaging')}
        </div>
      </div>
      {withLog ? <Log ticket={ticket} /> : <div class="log" role="progressbar" />}
    </>
  );
}

function Log({ ticket }: { ticket: AppTicket | null }) {
  const all = useSignal(false);
  const scroller = useRef<HTMLDivElement>(null);
  const comments = ticket?.comments ?? [];
  const shown = all.value ? comments : comments.slice(-SHOWN_AT_FIRST);

  // The newest message is the one to answer: it stays in sight when the composer takes its room.
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      element.scrollTop = element.scrollHeight;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [comments.length]);

  return (
    <div class="log" ref={scroller}>
      {shown.length < comments.length && (
        <button
          type="button"
          class="text-button show-more"
          data-test-id="convolog-show-more-button"
          onClick={() => {
            all.value = true;
          }}
        >
          {say('showMore')}
        </button>
      )}
      <div data-test-id="omni-log-container" style={{ flexDirection: 'column' }} class="log-items">
        {shown.map((comment) => (
          <LogItem key={comment.auditId} comment={comment} channel={ticket?.channel ?? 'web'} />
        ))}
        <div id={`convo_log_sentinel_${ticket?.id ?? 'new'}`} />
      </div>
    </div>
  );
}

function LogItem({ comment, channel }: { comment: AppComment; channel: string }) {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    body.current?.replaceChildren(toSafeNodes(comment.html));
  }, [comment.html]);
  const isNote = comment.kind === 'internal';
  const hasQuote = comment.html.includes('<blockquote');
  const quoteOpen = useSignal(false);
  const isChat = channel === 'native_messaging' || channel === 'chat';
  return (
    <article
      data-test-id="omni-log-comment-item"
      // As in the product, the id can't be relied on.
      id={comment.auditId % 20 === 0 ? `comment-${comment.auditId}` : undefined}
      class={`item item-${comment.kind}`}
    >
      <Avatar name={comment.author} />
      <div class="item-main">
        <div class="item-head">
          <div data-test-id="omni-log-item-sender">
            <span data-test-id="omni-log-comment-user-link" class="sender">
              {comment.author}
            </span>
          </div>
          {isNote && (
            <div data-test-id="omni-log-internal-note-tag" class="note-tag">
              {say('internalTag')}
            </div>
          )}
          <RelativeTime at={comment.at} />
        </div>
        <div
          data-test-id="omni-log-item-message"
          // Not an attribute of a `div` by any standard, but what the product writes.
          {...{ type: comment.kind }}
          class={quoteOpen.value ? 'item-body quote-open' : 'item-body'}
        >
          <div data-test-id="omni-log-message-content" ref={body} />
          {hasQuote && (
            <button
              type="button"
              class="quote-toggle"
              aria-label={say('showQuote')}
              onClick={() => {
                quoteOpen.value = !quoteOpen.value;
              }}
            >
              <Icon of={Ellipsis} size={14} />
            </button>
          )}
          {isChat && comment.kind === 'agent' && (
            <svg
              data-test-id="convo-log-item-read"
              width="14"
              height="8"
              viewBox="0 0 14 8"
              aria-hidden="true"
            >
              <title>✓</title>
              <path d="M1 4l3 3 5-6M6 6l1 1 5-6" fill="none" stroke="currentColor" />
            </svg>
          )}
        </div>
      </div>
    </article>
  );
}
