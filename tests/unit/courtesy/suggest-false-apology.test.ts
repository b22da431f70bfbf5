import { context, upset } from './context.ts';
import { suggestionTable } from './suggestion-table.ts';

suggestionTable(
  'false_apology',
  [
    ['I’m «sorry if» this caused you trouble.', 'I’m sorry that this caused you trouble.'],
    [
      'I’m «sorry if» this may have caused you trouble.',
      'I’m sorry that this has caused you trouble.',
    ],
    ['We «are sorry if» our message was unclear.', 'I’m sorry that our message was unclear.'],
    [
      '«I apologise if» the colleague on the phone was short with you.',
      'I’m sorry that the colleague on the phone was short with you.',
    ],
    [
      '«Apologies if» this took longer than expected.',
      'I’m sorry that this took longer than expected.',
    ],
    [
      'Our sincere «apologies if» the parcel was damaged on 4 May.',
      'I’m sorry that the parcel was damaged on 4 May.',
    ],
    ['«Sorry if there was any misunderstanding».', 'I’m sorry for the misunderstanding.'],
    ['«sorry if» that was confusing', 'I’m sorry that this was confusing'],
    ['We are «very sorry if you were upset».', 'I’m sorry that this upset you.'],
    ['«We apologise if you felt» that our driver was rude.', 'I’m sorry that our driver was rude.'],
    ['I’m «sorry you feel» that way.', 'I’m sorry that we let you down.'],
    ['I’m «sorry that you feel» this way about our driver.', 'I’m sorry about our driver.'],
    ['«Sorry you feel» upset with the form.', 'I’m sorry about the form.'],
    ['We’re «sorry that you feel» you were misled.', 'I’m sorry that you were misled.'],
    ['We are «sorry to hear that you are unhappy» with the room.', 'I’m sorry about the room.'],
    [
      'I am «sorry you were disappointed» by the concert on 5 May.',
      'I’m sorry about the concert on 5 May.',
    ],
    ['We «regret that you found» the wait too long.', 'I’m sorry that the wait was too long.'],
    ['I’m «sorry you think» we ignored you.', 'I’m sorry that we ignored you.'],
    ['«Sorry that you misunderstood» the offer.', 'I’m sorry that I wasn’t clearer.'],
    [
      'We’re «sorry that our service did not meet» your expectations.',
      'I’m sorry that our service fell short.',
    ],
    ['I’m «sorry for how you feel».', 'I’m sorry that we let you down.'],
    ['It’s a «pity you see» it that way.', 'I’m sorry that we let you down.'],
    ['We «apologize for any inconvenience».', 'I’m sorry for the trouble this has caused you.'],
    [
      'We «apologise for any inconvenience» and thank you for your patience.',
      'I’m sorry for the trouble this has caused you and thank you for your patience.',
    ],
    ['We «apologise for any delay».', 'I’m sorry for the delay.'],
    [
      'I’m «sorry for any upset» caused by my e-mail.',
      'I’m sorry for the upset caused by my e-mail.',
    ],
    ['We «regret any confusion».', 'I’m sorry for the confusion.'],
    ['«If this caused you stress, we apologise».', 'I’m sorry that this caused you stress.'],
    [
      '«Should this have caused any problems, we apologise».',
      'I’m sorry for the trouble this has caused you.',
    ],
    [
      '«Sorry, but» the shop is closed on Sundays.',
      'I’m sorry that the shop is closed on Sundays.',
    ],
    [
      'We’re «sorry, however» the offer ended on 1 May.',
      'I’m sorry that the offer ended on 1 May.',
    ],
  ],
  upset,
);

suggestionTable(
  'false_apology',
  [['«Apologies for any inconvenience».', 'I’m sorry for the trouble.']],
  { ...context, channel: 'chat' },
);
