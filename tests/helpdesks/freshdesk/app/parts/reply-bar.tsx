import { Forward, Reply, StickyNote } from 'lucide';
import type { AppTicket } from '../../server/app-api.ts';
import type { Kind } from '../drafts.ts';
import { in2021, today } from '../naming.ts';
import { getStart } from '../store.ts';
import { say } from '../words.ts';
import { Avatar } from './avatar.tsx';
import { openComposer } from './composer-state.ts';
import { Icon } from './icon.tsx';

export const ACTIONS = [
  { kind: 'reply', word: 'reply', icon: Reply },
  { kind: 'note', word: 'note', icon: StickyNote },
  { kind: 'forward', word: 'forward', icon: Forward },
] as const satisfies readonly { kind: Kind; word: 'reply' | 'note' | 'forward'; icon: unknown }[];

/** What stands in the composer's place while there is none. */
export function ReplyBar({ ticket }: { ticket: AppTicket }) {
  return (
    <div class="reply-bar-wrapper">
      <Avatar name={getStart().agent.name} />
      <ul class="reply-bar">
        {ACTIONS.map(({ kind, word, icon }) => (
          <li class="reply-bar__item" key={kind}>
            <button
              type="button"
              class="action"
              {...today({ 'data-test-id': `ticket-action-${kind}` })}
              {...in2021({ 'data-test-email-action-btn': kind })}
              onClick={() => openComposer(ticket.id, kind)}
            >
              <Icon of={icon} size={14} /> {say(word)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
