import type { Page } from '@playwright/test';
import { ticketUrl } from '../drive/desk.ts';
import { freshdeskUrl, openReply, send } from '../drive/freshdesk-page.ts';
import { submit } from '../drive/helpdesk-page.ts';

/** A helpdesk with a ticket that the demo is about. */
export interface Stage {
  readonly id: string;
  readonly ticket: string;
  readonly url: string;
  readonly customer: string;
  /** With one cold phrase in it, `cold`. */
  readonly draft: string;
  readonly cold: string;
  readonly note: string;
  /** What an agent does before the first word. */
  openReply(page: Page): Promise<void>;
  send(page: Page): Promise<void>;
}

const ZENDESK: Stage = {
  id: 'zendesk',
  ticket: '20418',
  url: ticketUrl(20418),
  customer: 'Dana Okafor',
  draft: [
    'Hi Dana,',
    'Thank you for writing again, and I am sorry that you were charged twice. ',
    'You should have checked your order first. I have refunded the second charge. ',
  ].join('\n'),
  cold: 'You should have checked',
  note: 'Prefers a call before 10. Overdraft fee: ask finance to cover it.',
  openReply: async () => undefined,
  send: submit,
};

const FRESHDESK: Stage = {
  id: 'freshdesk',
  ticket: '352184',
  url: freshdeskUrl(352184),
  customer: 'Hannah Whitcombe',
  draft: [
    'Hi Hannah,',
    'Thank you for writing again, and I am sorry that you waited three mornings for nothing. ',
    'You should have called the depot. I have put your sofa on the first van tomorrow. ',
  ].join('\n'),
  cold: 'You should have called',
  note: 'Prefers a call before 10. Lost three mornings: ask whether we can give one back.',
  openReply,
  send,
};

const STAGES: readonly Stage[] = [ZENDESK, FRESHDESK];

export function getStage(id: string): Stage {
  const stage = STAGES.find((one) => one.id === id);
  if (stage) return stage;
  throw new Error(`No helpdesk is called “${id}”; there are ${STAGES.map((one) => one.id)}.`);
}
