import { suggestionTable } from './suggestion-table.ts';

suggestionTable('buck_passing', [
  [
    '«You’ll need to contact» our billing team.',
    'I’ll ask our billing team and come back to you by [when].',
  ],
  [
    '«Please speak to the sales team» about this.',
    'I’ll ask the sales team about this and come back to you by [when].',
  ],
  [
    '«You need to raise it with the loyalty desk».',
    'I’ll raise it with the loyalty desk and come back to you by [when].',
  ],
  ['«Please contact your bank» directly.', 'I’ll help you with your bank: [what to ask for].'],
  [
    '«You should contact the agency» (Brightwell, 0800 555 0173).',
    'I’ll help you with the agency: [what to ask for] (Brightwell, 0800 555 0173).',
  ],
  ['«You will have to go to a» pharmacy.', 'I’ll help you reach a pharmacy.'],
  [
    'That’s «not my department».',
    'I’ll find the right person for you and come back to you by [when].',
  ],
  ['This «isn’t our job».', 'I’ll find the right person for you and come back to you by [when].'],
  [
    'It«’s a matter for the» post office.',
    'I’ll ask the post office and come back to you by [when].',
  ],
  [
    'What he told you «is between yourself and the» shop.',
    'I’ll ask the shop and come back to you by [when].',
  ],
  [
    'We are «not responsible for» delays by the carrier.',
    'I’ll find out who can help you with delays and come back to you by [when].',
  ],
  [
    'We have «no control over» the exchange rate.',
    'I’ll find out what can be done about the exchange rate and come back to you by [when].',
  ],
  [
    '«We don’t handle» returns.',
    'I’ll find the right person for returns and come back to you by [when].',
  ],
  [
    '«This is handled by» another department.',
    'I’ll ask the colleagues who look after this and come back to you by [when].',
  ],
  ['That «is out of our hands».', 'What I can do is [what you can do].'],
  ['The «warehouse forgot to» pack the charger.', 'We forgot to pack the charger, and I’m sorry.'],
  ['The «warehouse messed» up.', 'We made a mistake here, and I’m sorry.'],
  ['«Housekeeping dropped the ball» here.', 'We made a mistake here, and I’m sorry.'],
  ['My «colleague never logged» it properly.', 'We never logged it properly, and I’m sorry.'],
  [
    'The «courier lost» your parcel.',
    'Something went wrong with your parcel, and I’ll sort it out for you.',
  ],
  [
    '«That’s the courier’s fault».',
    'Something went wrong on the way, and I’ll sort it out for you.',
  ],
  [
    'That’s an «error on their end».',
    'Something went wrong on the way, and I’ll sort it out for you.',
  ],
  ['«Whatever he told you» was wrong.', 'I’m sorry that you were told something else.'],
  ['I «wasn’t here» that day.', 'I’ll look after this for you now.'],
  ['That was «before my time».', 'I’ll look after this for you now.'],
  ['The «previous agent gave you the wrong» date.', 'We gave you the wrong date, and I’m sorry.'],
  ['«Sales promised you» this, not us.', 'We promised you this, and I’m sorry.'],
]);
