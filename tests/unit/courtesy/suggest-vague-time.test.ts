import { suggestionTable } from './suggestion-table.ts';

suggestionTable('vague_time', [
  ['I’ll get back to you «shortly».', 'I’ll get back to you by [when].'],
  ['We will send the replacement «asap».', 'We will send the replacement by [when].'],
  ['We will refund you «as soon as possible».', 'We will refund you by [when].'],
  ['A colleague will call you «in due course».', 'A colleague will call you by [when].'],
  ['Your refund will arrive «in the near future».', 'Your refund will arrive by [when].'],
  [
    'You will hear from them «as and when they get» round to it.',
    'You will hear from them by [when].',
  ],
  ['Somebody will pick it up «when they reach» it.', 'Somebody will pick it up by [when].'],
  [
    'The parcel will be tried again «at the earliest» opportunity.',
    'The parcel will be tried again by [when].',
  ],
  [
    'We’ll issue a corrected bill «as soon as we’re» able.',
    'We’ll issue a corrected bill by [when].',
  ],
  [
    'The account will be reassessed «within our normal timescales».',
    'The account will be reassessed by [when].',
  ],
  ['The money will be returned «at a later point».', 'The money will be returned by [when].'],
  ['We will «shortly» send you a new card.', 'We will send you a new card by [when].'],
  ['«Soon» we will open the new shop.', 'We will open the new shop by [when].'],
  ['We will «promptly» refund the 40 EUR.', 'We will refund the 40 EUR by [when].'],
  ['I’ll «call you later».', 'I’ll call you by [when].'],
  ['We’ll fix it «in the next few days».', 'We’ll fix it by [when].'],
  ['We will look at it «when we have time».', 'We will look at it by [when].'],
  ['It «should not take long».', 'It will be done by [when].'],
  ['The site is down «until further notice».', 'The site is down until [when].'],
  ['«We’ll let you know when» the part arrives.', 'We’ll let you know by [when] how things stand.'],
  ['«We’ll be in touch once we know» more.', 'We’ll let you know by [when] how things stand.'],
  ['Your order will ship «any day now».', 'Your order will ship by [when].'],
  ['I’ll check and reply «soon», promise', 'I’ll check and reply by [when], promise'],
  ['We hope to have you back online «soon».', 'We hope to have you back online by [when].'],
  ['It will be fixed «in one of the next» updates.', 'It will be fixed by [when].'],
  ['«I’ll call you».', 'I’ll call you by [when].'],
  ['«Someone will be in touch».', 'Someone will be in touch by [when].'],
  ['We «can’t say when» it will be back.', 'I’ll tell you more by [when].'],
]);
