import { fc } from './property.ts';

/** Sentences of all kinds, courteous and not: what drafts in property tests are made of. */
export const SENTENCES = [
  'Hi Ana,',
  'Thank you for the photo of the box.',
  "I'm sorry that you had to write twice.",
  "I'm sorry if this was inconvenient.",
  'You should have checked the size chart first.',
  'You must send the original receipt.',
  'Send me the order number.',
  'As I told you before, the parcel has left.',
  'Our policy does not allow refunds on sale items.',
  "We can't refund that.",
  'You could use the second code meanwhile.',
  'Unfortunately we cannot change it.',
  "It's with tier 2 now.",
  "I'll get back to you soon.",
  'Please contact the courier directly.',
  'Please do not hesitate to contact us.',
  'DO NOT reply to this message!!',
  'I have refunded £29.95 to the card ending 4471 today.',
  'Order 88412-B leaves on 3 December at 15:30.',
  'See https://shop.example/orders/12 for the details.',
  'Which version do you see?',
  '> Your order 12 was cancelled, wrote Peter.',
  'Could you tell me what the label says?',
  "I'll call you by 5 pm on Friday.",
  'Would you like me to cancel the other one too?',
  '1. Open Settings.',
  'Kind regards,',
  'Tom',
  'The driver, Femi, will be with you between 17:45 and 18:30.',
  '😀 all good',
  'Это не по-английски.',
  '“You must pay”, she said.',
] as const;

const ofSentences = (maxLength: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(' ', '\n', '\n\n')), {
      maxLength,
    })
    .map((parts) => parts.map(([sentence, gap]) => sentence + gap).join(''));

export const draft = ofSentences(14);
export const shortDraft = ofSentences(4);

/** Anything that a text field can hold, broken surrogates and all. */
export const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'you ',
        'should ',
        'have ',
        "can't ",
        '\n',
        '> ',
        '```',
        '"',
        '\ud800',
        '\udc00',
        '🙂',
        'שלום ',
        '!',
        '?',
        '. ',
        '’',
        '\u00a0',
        'I’ll ',
        '12 ',
      ),
      { maxLength: 80 },
    )
    .map((p) => p.join('')),
);
