import type { AppTicket } from '../../server/replica-api.ts';
import { say } from '../words.ts';

export type ChannelKind = 'email' | 'web' | 'messaging' | 'internal';

export interface ReplyChannel {
  /** As the switcher's `data-channel` calls it. */
  readonly name: string;
  readonly kind: ChannelKind;
}

/** How a ticket can be answered; the usual way first. */
export function findChannels(
  ticket: AppTicket | null,
  publicName: string,
): [ReplyChannel, ...ReplyChannel[]] {
  const note: ReplyChannel = { name: 'internal', kind: 'internal' };
  if (ticket?.channel === 'native_messaging' || ticket?.channel === 'chat') {
    return [{ name: 'native_messaging', kind: 'messaging' }, note];
  }
  return [{ name: publicName, kind: ticket?.channel === 'web' ? 'web' : 'email' }, note];
}

export const sayChannel = (kind: ChannelKind): string => say(`channel_${kind}`);
