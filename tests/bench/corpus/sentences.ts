// What support agents write, good and bad, in our own words. `{slots}` are filled by chance, so that
// no two texts are alike: a library that remembers sentences shall not look faster than it is.

export const OPENINGS = [
  'Hi {first},',
  'Hello {first},',
  'Good morning {first},',
  'Dear {first} {last},',
  'Hi there,',
  'Dear customer,',
];

export const SENTENCES = [
  'Thank you for writing to us about order {number} and for sending the photos along.',
  'I am sorry that the {thing} arrived in {place} with a scratch on the lid.',
  'That must have been a nuisance on a {day}, with the {event} only a day away.',
  'I have looked at the account and found the charge of {amount} that you mention.',
  'It was booked twice because our till in {place} asked the bank again after a time-out.',
  'I have asked the bank to release the second one, and it will be back by {day} at {hour}.',
  'You should have read the description of the {thing} before you ordered it.',
  'As I already told you, the warranty does not cover water damage.',
  'Unfortunately we cannot change the address once the parcel has left {place}.',
  'Our policy does not allow refunds after thirty days, so there is nothing I can do.',
  'Could you tell me which version of the {thing} you see under Settings and then About?',
  'Please send us the serial number, which stands on the underside of the {thing}.',
  'We will look into it and get back to you as soon as possible.',
  'I will call you on {day} at {hour} and tell you what the workshop in {place} has found.',
  'We apologise for any inconvenience this may have caused.',
  'I am sorry if you feel that nobody listened to you.',
  'Calm down please, it is only a {thing}.',
  'You failed to attach the invoice, so I could not do anything with the message.',
  'I have put {number} at the top of the list and told {first} in {place} to pack it today.',
  'If the light on the {thing} stays red, hold the left button for ten seconds and let go.',
  'This is obviously a mistake on your side, because nobody else has reported it.',
  'You have to contact the carrier yourself, since that is not our department.',
  'A colleague of mine, {first}, has mended the same fault in {place} last week.',
  'The replacement left our house this morning and should reach {place} by {day}.',
  'For the trouble I have taken {amount} off the next bill, without any condition.',
  'Here is what I suggest: keep the {thing} for the {event}, and send the old one back after it.',
  'Was the box already open when the driver handed it over, or did you open it yourself?',
  'Per our records the case {number} was closed on {day} and cannot be opened again.',
  'I understand how much depends on it, and I would be worried about the {event} as well.',
  'No, that is not possible in the plan you have, but the next one up includes it.',
  'Let me know if the download of {number} works now, and I will close the case only then.',
  'We take such matters very seriously and have forwarded your feedback to the relevant team.',
  'The export runs at {hour} each night; after that, the rows of {place} will be complete.',
  'It took us far too long to answer you, and that was our fault alone.',
  'To be honest, most people manage to set up the {thing} without help.',
  'Everything that was saved before {hour} is safe; only the last few minutes of {day} are gone.',
  'Would {day} at {hour} suit you for a call, or is the evening better?',
  'IT IS NOT OUR FAULT that the {event} was moved to {day}.',
  'The code for the discount of {amount} is below, and it is good for anything in the shop.',
  'Once the bank confirms it, which takes a day or two, you get a message from {first} or from me.',
  'Your request has been received and will be processed in the order in which it came in.',
  'Thanks for your patience while we searched the warehouse in {place} for the missing {thing}.',
  'I can see from the log that the {thing} tried to sign in {count} times after {hour}.',
  'Just restart the {thing} and try again, it is really simple.',
  'We do not support the old {thing} any more, although it may go on working for years.',
  'By {day} you will have either the parcel or the {amount}, whichever you would rather have.',
];

export const CLOSINGS = [
  'Is there anything else I can help you with?',
  'I am here until {hour} if something is still unclear.',
  'Please do not reply to this message.',
  'Write to me any time, it comes straight to my desk.',
];

export const SIGN_OFFS = [
  'Best regards,\n{first}',
  'Kind regards,\n{first} {last}',
  'Warmly,\n{first}',
  'Regards',
];

export const SLOTS: Readonly<Record<string, readonly string[]>> = {
  thing: [
    'coffee grinder',
    'router',
    'invoice template',
    'garden lamp',
    'rucksack',
    'card reader',
    'sewing machine',
    'booking page',
    'kettle',
    'headset',
    'printer driver',
    'bicycle lock',
  ],
  event: ['wedding', 'trade fair', 'audit', 'school play', 'house move', 'product launch'],
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', '3 March', '17 May', 'tomorrow'],
  hour: ['9 am', '10:30', 'noon', '2 pm', '3:15 pm', '17:00', 'half past five'],
};
