import { useSignal } from '@preact/signals';
import { ChevronDown } from 'lucide';
import type { AppTicket } from '../../server/replica-api.ts';
import type { Status } from '../../tickets/story.ts';
import { say, sayStatus } from '../words.ts';
import { Icon } from './icon.tsx';
import { MacroMenu } from './macro-menu.tsx';
import { type Pane, submit } from './pane.ts';

const CHOICES: readonly Status[] = ['open', 'pending', 'solved'];

/** Macros at the left, submitting at the right. */
export function Footer({ pane, ticket }: { pane: Pane; ticket: AppTicket | null }) {
  const isOpen = useSignal(false);
  const next = pane.nextStatus.value;
  return (
    <footer data-test-id="ticket-footer" class="footer">
      <MacroMenu pane={pane} ticket={ticket} />
      <div class="menu-holder submit">
        <button
          type="button"
          class="submit-main"
          data-test-id="submit_button-button"
          disabled={pane.isSubmitting.value}
          onClick={() => void submit(pane, ticket)}
        >
          {pane.isSubmitting.value ? (
            say('submitting')
          ) : (
            <>
              {say('submitAs')} <strong>{sayStatus(next)}</strong>
            </>
          )}
        </button>
        <button
          type="button"
          class="submit-more"
          data-test-id="submit_button-menu-button"
          aria-label={say('submitMenu')}
          aria-expanded={isOpen.value}
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          <Icon of={ChevronDown} size={14} />
        </button>
        {isOpen.value && (
          <div role="menu" class="menu menu-up">
            {CHOICES.map((status) => (
              <div
                role="menuitem"
                tabIndex={0}
                key={status}
                data-test-id={`submit_button-menu-${status}`}
                onClick={() => {
                  isOpen.value = false;
                  pane.nextStatus.value = status;
                  void submit(pane, ticket, status);
                }}
                onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.click()}
              >
                <span class={`dot dot-${status}`} />
                {say('submitAs')} <strong>{sayStatus(status)}</strong>
              </div>
            ))}
          </div>
        )}
      </div>
    </footer>
  );
}
