/** A ready-made answer, as teams keep them: some kind, some that nobody has read for years. */
export interface Canned {
  readonly title: string;
  readonly html: string;
}

export const cannedResponses: readonly Canned[] = [
  {
    title: 'Delivery › Rescheduled',
    html: '<p>Dear customer,</p><p>Your delivery has been rescheduled. You must be at home between 7 am and 7 pm. We apologize for any inconvenience caused.</p>',
  },
  {
    title: 'Delivery › We made you wait',
    html: '<p>Hi {{ticket.requester.firstname}},</p><p>I am sorry that nobody came. I have spoken with the depot myself, and I will ring you before I confirm a new day, so that it is one you can count on.</p>',
  },
  {
    title: 'Returns › Outside 30 days',
    html: '<p>Hello,</p><p>As per our policy we cannot accept returns after 30 days. There is nothing we can do.</p>',
  },
  {
    title: 'Warranty › Ask for the serial number',
    html: '<p>Hi {{ticket.requester.firstname}},</p><p>Thank you for telling us. Could you please send the serial number? It stands on the inside of the door, above the rubber seal.</p>',
  },
];

export function fillCanned({ html }: Canned, requester: string): string {
  const name = document.createElement('p');
  name.textContent = requester.split(' ')[0] ?? requester;
  return html.replaceAll('{{ticket.requester.firstname}}', name.innerHTML);
}
