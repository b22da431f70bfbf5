import { useSignal } from '@preact/signals';
import { ChevronDown, Lock, Mail, MessageCircle } from 'lucide';
import { type ChannelKind, type ReplyChannel, sayChannel } from './channels.ts';
import { Icon } from './icon.tsx';

const ICONS: Record<ChannelKind, typeof Mail> = {
  email: Mail,
  web: Mail,
  messaging: MessageCircle,
  internal: Lock,
};

/** Whom the text in the composer is for. */
export function ChannelSwitcher({
  channels,
  chosen,
  choose,
}: {
  channels: readonly ReplyChannel[];
  chosen: ReplyChannel;
  choose: (channel: ReplyChannel) => void;
}) {
  const isOpen = useSignal(false);
  return (
    <div class="menu-holder">
      <button
        type="button"
        class="channel"
        data-test-id="omnichannel-channel-switcher-button"
        data-channel={chosen.name}
        aria-label={sayChannel(chosen.kind)}
        aria-haspopup="true"
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <Icon of={ICONS[chosen.kind]} size={14} />
        {sayChannel(chosen.kind)}
        <Icon of={ChevronDown} size={14} />
      </button>
      {isOpen.value && (
        <div role="menu" class="menu">
          {channels.map((channel) => (
            <div
              role="menuitem"
              tabIndex={0}
              key={channel.name}
              data-test-id={`omnichannel-channel-switcher-menuitem-${channel.name}`}
              onClick={() => {
                isOpen.value = false;
                choose(channel);
              }}
              onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.click()}
            >
              <Icon of={ICONS[channel.kind]} size={14} />
              {sayChannel(channel.kind)}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
