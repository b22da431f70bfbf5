import { suggestionTable } from './suggestion-table.ts';

suggestionTable('policy', [
  ['«As per our policy», refunds take 10 days.', 'Refunds take 10 days.'],
  ['A refund takes 10 days «as per company policy».', 'A refund takes 10 days.'],
  ['«Under our terms», the fee of €40 applies.', 'The fee of €40 applies.'],
  ['«In line with our guidelines» the account was closed.', 'The account was closed.'],
  [
    '«Our policy states» that gift cards expire after 12 months.',
    'Gift cards expire after 12 months.',
  ],
  [
    '«Our policy does» not allow exchanges after 30 days.',
    'Instead of exchanges after 30 days, I can [what you can do].',
  ],
  [
    '«Company rules do not allow» us to ship to PO boxes.',
    'Instead of shipping to PO boxes, I can [what you can do].',
  ],
  [
    'The «system does not allow» me to change the date.',
    'Instead of changing the date, I can [what you can do].',
  ],
  [
    '«We are not allowed to» take batteries by air.',
    'Instead of taking batteries by air, I can [what you can do].',
  ],
  [
    'I’m «not authorised to» waive the fee of 25 EUR.',
    'Instead of waiving the fee of 25 EUR, I can [what you can do].',
  ],
  [
    'Opened creams can’t be sent back «for hygiene reasons».',
    'Opened creams can’t be sent back so that everything stays clean for the next person.',
  ],
  ['We need the code «for security reasons».', 'We need the code to keep your account safe.'],
  [
    '«For data protection reasons», we ask for your date of birth.',
    'To protect your data, we ask for your date of birth.',
  ],
  ['This is kept «for legal reasons».', 'This is kept so that [reason].'],
  ['«It is our policy» to charge a deposit.', 'We charge a deposit, so that [reason].'],
  ['«That’s our policy».', 'We do it this way so that [reason].'],
  ['«Rules are rules».', 'Here is why we do it this way: [reason].'],
  ['«We have to follow» the procedure.', 'We do it this way so that [reason].'],
  ['We can’t «make any exceptions».', 'What I can do is [what you can do].'],
  ['«We only refund» the current month.', 'What we can do is refund the current month.'],
  ['The fee is «set out in clause 4.2» of the contract.', 'The fee is explained under 4.2.'],
  [
    '«As stated in section 6.2» of the Terms of Service, prices may change.',
    'You’ll find the details under 6.2. Prices may change.',
  ],
  [
    'Items showing wear «fall outside of our 30 day returns promise».',
    'Our 30 day returns promise is for [what it is for]. For items showing wear, I can [what you can do].',
  ],
  ['Tickets «close automatically» after 72 hours.', 'Tickets close after 72 hours.'],
  [
    'The «law requires us» to keep the data for 7 years.',
    'We keep the data for 7 years so that [reason].',
  ],
  ['The «terms clearly state» that the deposit is kept.', 'The deposit is kept.'],
]);
