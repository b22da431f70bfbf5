import { useSignal } from '@preact/signals';
import type { DecoupledEditor } from 'ckeditor5';
import { Bold, Italic, List, Paperclip, Quote, Send, Smile } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { AppTicket } from '../../server/replica-api.ts';
import { switches } from '../store.ts';
import { say } from '../words.ts';
import { ChannelSwitcher } from './channel-switcher.tsx';
import { type ChannelKind, findChannels, sayChannel } from './channels.ts';
import { EditorPlace } from './editor-place.tsx';
import { Icon } from './icon.tsx';
import { type Pane, submit } from './pane.ts';

const TOOLS = [
  { command: 'bold', word: 'bold', icon: Bold },
  { command: 'italic', word: 'italic', icon: Italic },
  { command: 'bulletedList', word: 'list', icon: List },
  { command: 'blockQuote', word: 'link', icon: Quote },
] as const;

/** The reply box. Each change of channel throws its editor away and makes another. */
export function Composer({ pane, ticket }: { pane: Pane; ticket: AppTicket | null }) {
  const channels = findChannels(ticket, switches.value.publicChannel);
  const channel = useSignal(channels[0]);
  const editor = useRef<DecoupledEditor | null>(null);
  // The words survive a change of channel; the editor does not.
  const kept = useSignal(findGreeting(ticket, channel.value.kind));
  const at = channel.value;
  const isNote = at.kind === 'internal';

  useEffect(() => {
    pane.nextStatus.value = ticket?.status === 'new' || !ticket ? 'open' : ticket.status;
  }, [ticket?.status]);

  const send = () => void submit(pane, ticket);
  return (
    <div data-test-id="editor-view" class={isNote ? 'composer is-note' : 'composer'}>
      <div class="composer-head">
        <ChannelSwitcher
          channels={channels}
          chosen={at}
          choose={(next) => {
            if (next === at) return;
            kept.value = editor.current?.getData() ?? kept.value;
            channel.value = next;
          }}
        />
        {!isNote && ticket && (
          <span class="recipient">
            <span class="quiet">{say('to')}</span>
            <span class="chip cut">{ticket.requester}</span>
          </span>
        )}
      </div>
      <div
        data-test-id="ticket-rich-text-editor"
        class="zendesk-editor--rich-text-container editor-box"
      >
        <EditorPlace
          key={at.name}
          pane={pane}
          html={kept.value}
          isPublic={!isNote}
          plain={at.kind === 'messaging'}
          label={`${say('composer')}: ${sayChannel(at.kind)}`}
          submit={send}
          made={(made) => {
            editor.current = made;
          }}
        />
      </div>
      <div class="composer-foot">
        <div data-test-id="omnichannel-composer-toolbar" role="toolbar" class="tools">
          <ul data-test-id="ticket-editor-app-icon-view">
            {at.kind !== 'messaging' &&
              TOOLS.map(({ command, word, icon }) => (
                <li key={command}>
                  <button
                    type="button"
                    class="icon-button"
                    aria-label={say(word)}
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => editor.current?.execute(command)}
                  >
                    <Icon of={icon} />
                  </button>
                </li>
              ))}
            <li class="icon-button" title={say('emoji')}>
              <Icon of={Smile} />
            </li>
            <li class="icon-button" title={say('attach')}>
              <Icon of={Paperclip} />
            </li>
          </ul>
        </div>
        {at.kind === 'messaging' && (
          <button
            type="button"
            class="send"
            data-test-id="omnichannel-omnicomposer-send-button"
            disabled={pane.isSubmitting.value}
            onClick={send}
          >
            <Icon of={Send} size={14} />
            {say('send')}
          </button>
        )}
      </div>
    </div>
  );
}

/** What some teams have put into every new reply; nobody typed it. */
function findGreeting(ticket: AppTicket | null, kind: ChannelKind): string {
  if (!switches.value.prefilled || !ticket || kind === 'internal') return '';
  const name = document.createElement('p');
  name.textContent = `Hello ${ticket.requester.split(' ')[0]},`;
  return `${name.outerHTML}<p>&nbsp;</p><p>Kind regards,<br>Tom Berger<br>Acme Support</p>`;
}
