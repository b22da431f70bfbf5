import type { Status } from '../tickets/story.ts';

/** A ready-made answer, as teams keep them: some kind, some that nobody has read for years. */
export interface Macro {
  readonly id: string;
  readonly title: string;
  readonly html: string;
  readonly status?: Status;
  readonly tags?: readonly string[];
}

export const macros: readonly Macro[] = [
  {
    id: 'first-response',
    title: 'General › First response',
    html: `<p>Dear customer,</p><p>Your request has been received and will be processed in the order it was received. Please do not reply to this message as this will delay processing.</p><p>Regards,<br>Acme Support</p>`,
    tags: ['first_response'],
  },
  {
    id: 'closing',
    title: 'General › Closing, no answer',
    html: `<p>Dear customer,</p><p>As we have not heard back from you, we assume the issue is resolved. This ticket will now be closed. You must open a new ticket if you need further assistance.</p><p>Acme Support</p>`,
    status: 'solved',
  },
  {
    id: 'refund-refused',
    title: 'Billing › Refund not possible',
    html: `<p>Hello {{first_name}},</p><p>Unfortunately, as per our policy, refunds cannot be granted after 14 days. You should have read the terms before you renewed. There is nothing we can do.</p><p>Regards,<br>{{agent}}</p>`,
    tags: ['refund_refused'],
  },
  {
    id: 'duplicate-charge',
    title: 'Billing › Duplicate charge confirmed',
    html: `<p>Hi {{first_name}},</p><p>You're right, and I'm sorry: your card was charged twice for one invoice. I've asked for the second amount to be refunded today. Banks usually need three to five working days to show it.</p><p>I'll check on {{in_three_days}} that it has left our side, and write to you either way. Is there anything else I can put right meanwhile?</p><p>Warm regards,<br>{{agent}}</p>`,
    status: 'pending',
    tags: ['refund_promised'],
  },
  {
    id: 'ask-invoice',
    title: 'Billing › Ask for the invoice number',
    html: `<p>Hi {{first_name}},</p><p>Thank you for writing. Could you please send me the invoice number and the date of the charge? With those I can find the payment straight away.</p><p>Kind regards,<br>{{agent}}</p>`,
    status: 'pending',
  },
  {
    id: 'reader-reset',
    title: 'Card reader › Reset steps',
    html: `<p>Hi {{first_name}},</p><p>You need to do the following:</p><ul><li>Hold the power button for 12 seconds until the light turns amber.</li><li>Remove the reader from the app and pair it again.</li><li>Update the firmware before the next payment.</li></ul><p>Let us know.</p>`,
    status: 'pending',
    tags: ['reader_reset'],
  },
  {
    id: 'known-incident',
    title: 'Incident › Known, being worked on',
    html: `<p>Hello,</p><p>We are aware of the issue and our engineers are working on it. We will update you as soon as possible. We apologize for any inconvenience this may have caused.</p><p>Acme Support</p>`,
    status: 'hold',
    tags: ['incident'],
  },
  {
    id: 'checking-back',
    title: 'Follow-up › Checking back',
    html: `<p>Hi {{first_name}},</p><p>I wanted to see how things have gone since we last spoke. Is everything working the way you hoped? If anything still pinches, just answer this mail, it comes straight to me.</p><p>Thank you for your patience with us.</p><p>Warm regards,<br>{{agent}}</p>`,
  },
];

/** The macro's text with this ticket's names in it. */
export function fillMacro(
  macro: Macro,
  { requester, agent, now }: { requester: string; agent: string; now: number },
): string {
  const inThreeDays = new Intl.DateTimeFormat('en', { weekday: 'long' }).format(
    now + 3 * 86_400_000,
  );
  const values: Record<string, string> = {
    first_name: requester.split(' ')[0] ?? requester,
    agent,
    in_three_days: inThreeDays,
  };
  return macro.html.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const text = document.createElement('p');
    text.textContent = values[name] ?? whole;
    return text.innerHTML;
  });
}
