import { context, upset } from './context.ts';
import { suggestionTable } from './suggestion-table.ts';

suggestionTable('bare_refusal', [
  [
    'We «can’t refund» the shipping fee of €12.50.',
    'Instead of refunding the shipping fee of €12.50, I can [what you can do].',
  ],
  [
    'Unfortunately, we «can’t refund» the fee.',
    'Instead of refunding the fee, I can [what you can do].',
  ],
  ['«We can’t do» that.', 'What I can do is [what you can do].'],
  ['I «can’t help» you with that.', 'What I can do is [what you can do].'],
  ['There is «nothing we can» do.', 'What I can do is [what you can do].'],
  ['There’s «nothing more we can» do about the delay.', 'What I can do is [what you can do].'],
  ['«We do not ship» to Norway.', 'Instead of shipping to Norway, I can [what you can do].'],
  ['We’re «unable to» take it off.', 'Instead of taking it off, I can [what you can do].'],
  [
    'We «won’t be able» to deliver before 5 May.',
    'Instead of delivering before 5 May, I can [what you can do].',
  ],
  [
    'I’m «not able to» move your booking to Friday.',
    'Instead of moving your booking to Friday, I can [what you can do].',
  ],
  ['A refund is «not possible».', 'Instead of a refund, I can [what you can do].'],
  [
    'It «isn’t possible» to add a second name.',
    'Instead of adding a second name, I can [what you can do].',
  ],
  [
    '«You can’t combine» the two vouchers.',
    'Instead of combining the two vouchers, you can [what works].',
  ],
  [
    'Opened games «cannot be returned».',
    'Instead of returning opened games, I can [what you can do].',
  ],
  [
    'Your «request was rejected».',
    'Your request was rejected. What I can do is [what you can do].',
  ],
  [
    'The increase therefore «stands».',
    'The increase therefore stands. What I can do is [what you can do].',
  ],
  ['«No refunds».', 'No refunds. What I can do is [what you can do].'],
  ['The «decision is final».', 'The decision is final. What I can do is [what you can do].'],
]);

suggestionTable('negative_open', [
  ['«Unfortunately», the parcel is delayed until Friday.', 'The parcel is delayed until Friday.'],
  ['«Sadly» that size is sold out.', 'That size is sold out.'],
  [
    '«We regret to inform» you that your claim of 5 May is closed.',
    'Your claim of 5 May is closed.',
  ],
  ['«I’m afraid» the concert is cancelled.', 'The concert is cancelled.'],
  ['«No,» that lamp is sold out.', 'Thank you for asking. That lamp is sold out.'],
  ['«Sorry, but» the shop is closed on Sundays.', 'I’m sorry that the shop is closed on Sundays.'],
  [
    '«We are unable» to move your booking to Friday.',
    'Instead of moving your booking to Friday, I can [what you can do].',
  ],
  ['«You should have» checked your order.', 'Let’s look at your order together.'],
  ['«There is no» date yet.', 'I’ll tell you more by [when].'],
  [
    '«Your claim was declined».',
    'I know this isn’t the news you hoped for. Your claim was declined.',
  ],
]);

suggestionTable(
  'negative_open',
  [
    [
      'Hi Ana,\n\n«Unfortunately», the parcel is delayed until Friday.',
      'Hi Ana,\n\nI’m sorry that the parcel is delayed until Friday.',
    ],
    [
      '«I’m afraid» the concert on 5 May is cancelled.',
      'I’m sorry that the concert on 5 May is cancelled.',
    ],
    [
      '«No,» the lamp is sold out.',
      'I know this isn’t the answer you hoped for. The lamp is sold out.',
    ],
    [
      '«Your claim was declined».',
      'I know this isn’t the news you hoped for. Your claim was declined.',
    ],
  ],
  upset,
);

suggestionTable(
  'negative_open',
  [
    [
      '«No,» that lamp is sold out.',
      'I know this isn’t the answer you hoped for. That lamp is sold out.',
    ],
  ],
  { ...context, customerText: 'The lamp came broken. Here is a photo.' },
);
