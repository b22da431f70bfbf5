import { context, upset } from './context.ts';
import { suggestionTable } from './suggestion-table.ts';

suggestionTable('robotic', [
  ['«Dear valued customer»,', 'Dear Ana,'],
  ['«Warm greetings from Hotel» Azul!', 'Hello from Hotel Azul!'],
  ['«Thank you for contacting» us.', 'Thanks for your message.'],
  ['«Thank you for reaching» out to us.', 'Thanks for your message.'],
  [
    '«Thank you for contacting» Globe Travel Insurance.',
    'Thanks for coming to Globe Travel Insurance.',
  ],
  ['«Your call is important to us».', 'Thank you for telling us.'],
  ['«We strive to» answer all queries within 48 hours.', 'We answer all queries within 48 hours.'],
  ['«We are committed to providing» the best service.', ''],
  ['I will be «more than happy to assist you» today.', 'I’ll help you today.'],
  [
    '«To better assist you», may I have your order number?',
    'So that I can help you, may I have your order number?',
  ],
  ['How «may I assist you»?', 'How may I help?'],
  [
    'We apologize «for the inconvenience caused».',
    'I’m sorry for the trouble this has caused you.',
  ],
  ['Please accept our «sincerest apologies» for the delay.', 'I’m sorry for the delay.'],
  ['«Please be advised that» your order 4711 has shipped.', 'Your order 4711 has shipped.'],
  ['We «would like to inform you» that the pool opens at 9.', 'The pool opens at 9.'],
  ['«Rest assured» that your data is safe.', 'Your data is safe.'],
  ['«As per your request», we have closed the account.', 'We have closed the account.'],
  [
    '«With regards to your query», the status means that a page is missing.',
    'The status means that a page is missing.',
  ],
  [
    'Your «comments have been shared» with the head of department.',
    'I’ve shared your comments with the head of department.',
  ],
  ['Your «complaint has been received».', 'I have your complaint here.'],
  [
    'Your «request has been forwarded to the concerned» team.',
    'I’ve passed your request on to my colleagues.',
  ],
  [
    'If you have any questions, please «do not hesitate» to contact me.',
    'If you have any questions, just reply here.',
  ],
  ['Please «do not hesitate» to contact us at 0800 123 456.', 'You can reach me at 0800 123 456.'],
  [
    '«Should you require any further assistance», feel free to reply.',
    'If anything else comes up, feel free to reply.',
  ],
  ['We «hope this clarifies» matters.', 'Does this answer your question?'],
  ['I «hope this e-mail» finds you well.', ''],
  ['Thank you for «your cooperation» and understanding.', 'Thank you for your patience.'],
  ['We’ve been «experiencing higher than usual volumes».', 'I’m sorry about the wait.'],
  ['«We understand your frustration».', 'I understand why this matters to you.'],
  ['«Kindly find attached» the invoice no. 88.', 'I’ve attached the invoice no. 88.'],
  [
    '«Please find below» the tracking number DE-5521.',
    'Below you’ll find the tracking number DE-5521.',
  ],
  ['«Kindly revert at your earliest convenience».', 'Please reply when you have a moment.'],
  [
    '«Our records show» that the parcel was signed for on 4 May.',
    'I can see that the parcel was signed for on 4 May.',
  ],
  [
    '«Having reviewed your» case, we will refund the fee.',
    'I’ve looked at your case, and we will refund the fee.',
  ],
  ['«Allow me to» explain how the tariff works.', 'I’ll explain how the tariff works.'],
  ['We hereby «confirm receipt» of your letter of 5 May.', 'Thank you for your letter of 5 May.'],
  ['«A member of our team will» call you on Monday.', 'A colleague will call you on Monday.'],
  ['«My name is Dustin and» I will look after this.', 'I’m Dustin, and I’ll look after this.'],
  ['«Ticket number 5521 has been created».', 'I’ve opened ticket 5521 for you.'],
  ['As a «valued customer», you get 10% off.', 'You get 10% off.'],
  ['The «aforementioned» order was sent on Monday.', 'The order was sent on Monday.'],
  [
    'Please «utilise» the link https://example.com/help below.',
    'Please use the link https://example.com/help below.',
  ],
]);

suggestionTable('robotic', [['«Dear valued customer»,', 'Hello,']], {
  ...context,
  customerName: null,
});
suggestionTable('robotic', [['«Dear customer»,', 'Hi Ana,']], { ...context, channel: 'chat' });
suggestionTable(
  'robotic',
  [
    ['«Thank you for contacting» us.', 'Thank you for telling us about this.'],
    ['«Your call is important to us».', 'I want to get this right for you.'],
    ['«We understand your frustration».', 'I can see how upsetting this is.'],
  ],
  upset,
);
