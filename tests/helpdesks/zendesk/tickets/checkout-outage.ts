import type { Story } from './story.ts';

/** Four customers, four tempers, one broken checkout. */
export const stories: readonly Story[] = [
  {
    id: 20440,
    subject: 'Checkout shows an error, are we the only ones?',
    channel: 'web',
    status: 'open',
    priority: 'urgent',
    type: 'incident',
    tags: ['checkout', 'incident_1187'],
    requester: 'aoife',
    assignee: 'tom',
    log: [
      {
        from: 'aoife',
        ago: '55m',
        text: `Morning! Since about ten past nine nobody can pay in our shop, the page says "Something went wrong (502)". I tried on my phone and on my husband's laptop. Is it us or is it you? We have the Christmas cake orders opening today, so I'm a bit nervous.

Aoife`,
      },
      {
        from: 'bot',
        ago: '54m',
        text: `Thanks for your message. We're looking into a problem with payments and will keep this ticket up to date.`,
      },
      {
        from: 'marcus',
        ago: '40m',
        note: true,
        text: `Incident 1187: payment service down for about a third of shops since 9:08. Team is rolling back last night's release, next word at half past. Please answer people in person, no copy and paste walls. Orders that failed were NOT charged.`,
      },
    ],
  },
  {
    id: 20441,
    subject: 'YOUR CHECKOUT IS DOWN AND IT IS COSTING ME MONEY',
    channel: 'email',
    status: 'open',
    priority: 'urgent',
    type: 'incident',
    tags: ['checkout', 'incident_1187'],
    requester: 'devon',
    assignee: 'tom',
    log: [
      {
        from: 'devon',
        ago: '49m',
        text: `I'm running a radio spot RIGHT NOW that I paid $2,400 for and every single person who hears it lands on an error page. Every. Single. One.

What am I paying you for? Fix it or tell me who refunds my ad money.

Devon Clarke`,
        signature: 'Sent from my phone',
      },
      {
        from: 'devon',
        ago: '31m',
        text: `Hello??? Eighteen minutes and not one word from a human being. This is unacceptable. I want a manager to call me.`,
        signature: 'Sent from my phone',
      },
    ],
  },
  {
    id: 20442,
    subject: 'Orders failing at the payment step',
    channel: 'email',
    status: 'open',
    priority: 'high',
    type: 'incident',
    tags: ['checkout', 'incident_1187'],
    requester: 'ines',
    assignee: null,
    log: [
      {
        from: 'ines',
        ago: '44m',
        text: `Hello,

Three customers wrote to me that they could not finish their order this morning. One of them is worried that the money was taken, because her bank sent a message. Could you please check order 5531? I don't know what to tell her and I don't want her to pay twice.

Thank you very much,
Inês`,
      },
    ],
  },
  {
    id: 20443,
    subject: 'Is the shop broken or did I break it?',
    channel: 'web',
    status: 'new',
    priority: null,
    type: 'incident',
    tags: ['checkout'],
    requester: 'grace',
    assignee: null,
    log: [
      {
        from: 'grace',
        ago: '26m',
        text: `I changed the delivery prices last night and today no one can pay. I'm so sorry if I did something wrong, I'm not good with these things. I put everything back as it was but it still doesn't work. My granddaughter says it isn't me. Can you have a look please? No hurry if you're busy with other people.

Grace`,
      },
    ],
  },
];
