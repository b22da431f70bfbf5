import { upset } from './context.ts';
import { suggestionTable } from './suggestion-table.ts';

suggestionTable('blame', [
  ['«You should have checked» your order.', 'Let’s look at your order together.'],
  [
    '«You should have read» the manual before installing the pump.',
    'Let’s look at the manual together.',
  ],
  ['«You could have checked» this on the website before ordering.', 'Let’s look at this together.'],
  [
    '«You should have told» us before you moved house.',
    'We could have reminded you to tell us before you moved house.',
  ],
  [
    '«You really should have contacted» us within 14 days.',
    'We could have reminded you to contact us within 14 days.',
  ],
  ['«You should of kept» the receipt.', 'We could have reminded you to keep the receipt.'],
  [
    '«You ought to have backed» up your photos first.',
    'We could have reminded you to back up your photos first.',
  ],
  [
    'Hi Ana, «you should have restarted» the modem after the update',
    'Hi Ana, we could have reminded you to restart the modem after the update',
  ],
  ['«You shouldn’t have opened» the box.', 'We could have warned you not to open the box.'],
  [
    '«Had you read the confirmation, you would have seen» that delivery takes 9 days.',
    'Delivery takes 9 days.',
  ],
  [
    '«If you had checked your junk folder, you’d» have found our mail of 3 May.',
    'Our mail of 3 May may have gone unseen.',
  ],
  [
    '«If you had told us sooner, this would not have happened».',
    'I wish we had made it easier to tell us sooner.',
  ],
  ['«If only you» had told us about the allergy.', 'I wish we had known about the allergy.'],
  [
    'This «could have been avoided» if you had followed the instructions.',
    'I’m sorry that this happened.',
  ],
  ['«We told you twice» that the form was incomplete.', 'The form was incomplete.'],
  ['«You were asked to» sign page 4.', 'Could you please sign page 4?'],
  ['«You didn’t send» the photos.', 'We haven’t received the photos yet.'],
  ['«You failed» to send the invoice by 5 May.', 'We hadn’t received the invoice by 5 May.'],
  [
    '«You did not attach» the invoice, so I can’t check it.',
    'We haven’t received the invoice yet, so I can’t check it.',
  ],
  ['«You have not submitted» form CT-9.', 'We haven’t received form CT-9 yet.'],
  ['«You forgot» to enclose the warranty card.', 'We haven’t received the warranty card yet.'],
  ['«You haven’t paid» invoice 4711.', 'It looks as if paying invoice 4711 didn’t work out.'],
  [
    '«You never replied» to our e-mail of 12 March.',
    'Your reply to our e-mail of 12 March hasn’t reached us yet.',
  ],
  ['«You didn’t read» the terms.', 'Let’s go through the terms together.'],
  ['«You ignored our» reminders.', 'Our reminders may not have reached you.'],
  ['«You overlooked the» second page.', 'The second page is easy to miss.'],
  ['«You misread the» price list.', 'We could have explained the price list more clearly.'],
  ['«You forgot» your login.', 'I’ll help you with your login.'],
  ['«You missed the» deadline of 1 June.', 'The deadline of 1 June has passed.'],
  [
    '«You missed your» appointment on Tuesday.',
    'It looks as if your appointment on Tuesday didn’t work out.',
  ],
  [
    '«Because you entered the wrong» postcode, the parcel went back.',
    'Because the postcode that we have doesn’t seem to match, the parcel went back.',
  ],
  [
    'The refund failed «because you gave us the wrong» IBAN.',
    'The refund failed because the IBAN that we have doesn’t seem to match.',
  ],
  ['The address «you provided was wrong».', 'The address that we have doesn’t seem to match.'],
  [
    '«Since you changed» the address after the order, it went to Lyon.',
    'With the address changed after the order, it went to Lyon.',
  ],
  [
    '«As you didn’t tell us» about the move, the parcel went back.',
    'As we didn’t know about the move, the parcel went back.',
  ],
  ['That’s «your own fault».', 'Something went wrong along the way.'],
  ['The «error is on your side», not with our server.', 'Something went wrong along the way.'],
  [
    'There was an «error on your end» when the form was filled in.',
    'There was a mix-up when the form was filled in.',
  ],
  [
    'It «is your responsibility» to check the delivery address.',
    'I’ll help you to check the delivery address.',
  ],
  [
    '«Parents are responsible» for checking the timetable.',
    'I’ll help you with checking the timetable.',
  ],
  ['«Customers should» always keep their receipts.', 'Could you please keep your receipts?'],
  [
    '«You must have deleted the» file by accident.',
    'It looks as if the file got deleted by accident.',
  ],
  ['«You broke the» seal.', 'It looks as if the seal got broken.'],
  ['«You filled in the form incorrectly».', 'Something seems to have gone wrong with the form.'],
  ['Well, «you clicked on the link yourself».', 'Well, you clicked on the link.'],
  ['Reading the label «would have helped».', 'I’ll help you with reading the label.'],
  ['«Nobody forced you» to buy the ticket.', 'Let’s put this right together.'],
]);

suggestionTable(
  'blame',
  [
    [
      '«Nobody forced you» to buy the ticket.',
      'I can see how frustrating this is, and I’ll help you to put it right.',
    ],
    ['«That was your mistake».', 'I’m sorry that this went wrong.'],
  ],
  upset,
);
