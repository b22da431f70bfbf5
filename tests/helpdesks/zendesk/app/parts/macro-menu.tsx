import { useSignal } from '@preact/signals';
import { Zap } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { AppTicket } from '../../server/replica-api.ts';
import { fillMacro, type Macro, macros } from '../macros.ts';
import { getStart, now } from '../store.ts';
import { say } from '../words.ts';
import { Icon } from './icon.tsx';
import type { Pane } from './pane.ts';

/** Ready-made answers. Applying one fills the composer by the editor's own means. */
export function MacroMenu({ pane, ticket }: { pane: Pane; ticket: AppTicket | null }) {
  const query = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  const isOpen = pane.macrosOpen.value;
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);

  const close = () => {
    pane.macrosOpen.value = false;
    query.value = '';
  };
  const apply = (macro: Macro) => {
    close();
    const draft = pane.draft.value;
    if (!draft || !ticket) return;
    const names = { requester: ticket.requester, agent: getStart().agent.name, now: now() };
    draft.insertMacro(fillMacro(macro, names));
    if (macro.status) pane.nextStatus.value = macro.status;
    if (macro.tags) pane.addedTags.value = [...pane.addedTags.value, ...macro.tags];
    draft.focus();
  };
  const sought = query.value.toLowerCase();
  const found = macros.filter((it) => it.title.toLowerCase().includes(sought));

  return (
    <div class="menu-holder macro">
      <label class="macro-field">
        <Icon of={Zap} size={14} />
        <input
          ref={field}
          data-test-id="ticket-footer-macro-menu-autocomplete-input"
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`macros-${pane.id}`}
          aria-label={say('macro')}
          placeholder={say('macro')}
          value={query.value}
          onFocus={() => {
            pane.macrosOpen.value = true;
          }}
          onBlur={() => setTimeout(close, 150)}
          onInput={(event) => {
            query.value = event.currentTarget.value;
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              close();
              pane.draft.value?.focus();
            } else if (event.key === 'Enter' && found[0]) {
              event.preventDefault();
              apply(found[0]);
            }
          }}
        />
      </label>
      <div data-test-id="ticket-footer-macro-menu" class="macro-popup">
        {isOpen && (
          <div role="listbox" class="menu menu-up" id={`macros-${pane.id}`}>
            {found.length === 0 && <p class="quiet">{say('noMacros')}</p>}
            {found.map((macro) => (
              <div
                role="option"
                aria-selected={false}
                key={macro.id}
                tabIndex={-1}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => apply(macro)}
                onKeyDown={(event) => event.key === 'Enter' && apply(macro)}
              >
                {macro.title}
              </div>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
