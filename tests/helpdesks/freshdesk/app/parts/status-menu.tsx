import { createPortal } from 'preact/compat';
import type { Status } from '../../tickets/story.ts';
import { say, type Word } from '../words.ts';

const CHOICES: readonly Status[] = [3, 4, 7];

/** Dropdowns live outside of what they belong to. */
export function StatusMenu({ choose }: { choose: (status: Status) => void }) {
  const wormhole = document.getElementById('ember-basic-dropdown-wormhole');
  if (!wormhole) return null;
  return createPortal(
    <div role="menu" class="menu menu-foot">
      {CHOICES.map((status) => (
        <div
          role="menuitem"
          tabIndex={0}
          key={status}
          class="send-and-set-item"
          onClick={() => choose(status)}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.click()}
        >
          {say('sendAs')} <strong>{say(`status_${status}` as Word)}</strong>
        </div>
      ))}
    </div>,
    wormhole,
  );
}
