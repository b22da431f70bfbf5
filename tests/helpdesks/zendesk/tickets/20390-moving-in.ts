import type { PersonKey } from './people.ts';
import type { Story, Turn } from './story.ts';

const say = (from: PersonKey, ago: string, text: string): Turn => ({ from, ago, text });
const note = (from: PersonKey, ago: string, text: string): Turn => ({
  from,
  ago,
  text,
  note: true,
});

/** Sixty messages: a whole shop moves house, with everything that goes wrong and right on the way. */
export const story: Story = {
  id: 20390,
  subject: 'Moving 3,400 products to Acme – running thread',
  channel: 'email',
  status: 'open',
  priority: 'high',
  type: 'task',
  tags: ['migration', 'studio', 'long_thread'],
  requester: 'samira',
  assignee: 'tom',
  log: [
    say(
      'samira',
      '33d 5h',
      `Hello,

We're moving our lamp shop to you: 3,400 products, 11,000 pictures, six years of orders. I was told there is somebody who helps with that. Is it you? I'm a bit scared of it, to be honest.

Samira`,
    ),
    say(
      'tom',
      '33d 4h',
      `Hi Samira,

Yes, it's me, and I'd be glad to. A move this size feels big, so let's take it room by room: products first, then pictures, then orders.

Could you send me an export from the old shop? Any format will do. I'll look at it the same day and tell you what I see.

Warm regards,
Tom`,
    ),
    say(
      'samira',
      '33d 1h',
      `Here it is, 14 MB. The columns are in French, I hope you can make sense of it.`,
    ),
    say(
      'tom',
      '32d 22h',
      `Thank you, it opened without complaint, and I had enough French at school for "abat-jour".

3,388 products are clean. 12 have no price. I've put their numbers in the attached list. Shall we leave those out, or would you like to fill them in first?`,
    ),
    say('samira', '32d 5h', `Leave them out, those are ghosts from 2019.`),
    say(
      'tom',
      '32d 4h',
      `Ghosts stay behind, then. I'll run a trial with 100 products on {day 31d} morning and write to you by noon.`,
    ),
    say(
      'tom',
      '31d 6h',
      `Good morning Samira,

The trial is in: 100 products, 97 perfect. Three have a name so long that it is cut off ("Lampe de table en laiton martelé à la main, pied en…"). I can raise the limit for you. Have a look at the preview link and tell me what pinches.`,
    ),
    say(
      'samira',
      '31d 2h',
      `It's beautiful!! I nearly cried when I saw the hammered brass in the new gallery. Please raise the limit, the long names are what people search for.`,
    ),
    say('tom', '31d 1h 30m', `That's lovely to hear. Raised. The full run starts tonight.`),
    note(
      'tom',
      '31d 1h',
      `Full run tonight 23:00, queue 4. Customer is nervous about pictures, check the colour profiles before telling her that it's done.`,
    ),
    say(
      'tom',
      '30d 6h',
      `Hi Samira,

All 3,388 products are in. Pictures are still travelling, about 4,000 of 11,000 so far. I'll check again at 4 pm and write to you then.`,
    ),
    say('tom', '29d 22h', `As promised: 7,900 of 11,000. The rest should arrive overnight.`),
    say(
      'samira',
      '29d 5h',
      `Tom, the colours are wrong! Everything made of brass looks green. GREEN. I can't open like this.`,
    ),
    say(
      'tom',
      '29d 4h 40m',
      `Oh no, green brass is the last thing a lamp shop needs. I'm sorry you had to be the one to find it, I should have seen it first.

I know the cause: the pictures carry a print colour profile that the resizing ignores. I'm stopping the run now, and I'll re-run them with the profile respected. First 50 for you to check by 2 pm today.`,
    ),
    say('samira', '29d 4h', `Ok. Thank you for saying what it is. I breathe again.`),
    say(
      'tom',
      '29d 1h',
      `The first 50 are in, and to my eye brass is brass again. Yours is the eye that counts: would you look?`,
    ),
    say('samira', '29d 30m', `Perfect. Carry on!`),
    note(
      'ingrid',
      '28d 6h',
      `Invoice for the setup fee: is that waived for her? Sales says yes, contract says no.`,
    ),
    note(
      'tom',
      '28d 5h',
      `Waived, see the sales call of September. I've put the note in the contract.`,
    ),
    say(
      'tom',
      '28d 4h',
      `All 11,000 pictures are in, in the right colours. Next room: orders. For those I need your yes, as they hold your customers' addresses. Is it fine with you that I import them?`,
    ),
    say(
      'samira',
      '27d 6h',
      `Yes, fine. But can we leave out those who asked to be deleted? I have a list of 41 people.`,
    ),
    say(
      'tom',
      '27d 5h',
      `Of course, and thank you for thinking of them. Please send me the list through the secure form, not by mail: the link is in your admin under Privacy.`,
    ),
    say('samira', '27d 3h', `Sent.`),
    say(
      'tom',
      '27d 2h',
      `It's here. 41 people, all left out. I'll delete the list itself when we're done, and tell you.`,
    ),
    say(
      'samira',
      '26d 8h',
      `I see the counter climbing in my admin. I'm watching it like a football match.`,
    ),
    say(
      'tom',
      '26d 5h',
      `Orders of 2020 to 2023 are in: 18,204 of them. 2024 to 2026 follow tonight.`,
    ),
    say(
      'samira',
      '25d 6h',
      `Something funny: the total for March 2022 is 12 euros more than in my old books. Does it matter?`,
    ),
    say(
      'tom',
      '25d 4h',
      `It matters to me! 12 euros is one order or one rounding. I'll find it by tomorrow evening.`,
    ),
    say(
      'tom',
      '24d 9h',
      `Found it. One order of 12.00 was cancelled after it was invoiced, and the old shop counted it as neither. I've marked it as cancelled, and March 2022 now agrees to the cent.`,
    ),
    say(
      'samira',
      '24d 6h',
      `You are the first person in six years who looked for twelve euros for me.`,
    ),
    say(
      'tom',
      '24d 5h',
      `It would have kept me awake otherwise.

Orders are complete now: 31,870. Would you compare three months of your choice with your books?`,
    ),
    say('samira', '22d 5h', `I took May 2021, December 2023 and last month. All three agree.`),
    say(
      'tom',
      '22d 4h',
      `Wonderful. Then the furniture is in, and we can talk about the front door: your web address. When would a quiet hour be?`,
    ),
    say(
      'samira',
      '22d 2h',
      `Sunday nights are quiet. But not this Sunday, it's my mother's 70th birthday.`,
    ),
    say(
      'tom',
      '22d 1h',
      `Then certainly not this one. Happy birthday to your mother! {day 14d} night, at eleven?`,
    ),
    say(
      'samira',
      '21d 23h',
      `Agreed. My brother will be there too, he's better with computers and worse with people.`,
    ),
    note(
      'marcus',
      '20d 5h',
      `Tom, please have someone from the network team on call for that night. She's a reference customer if this goes well.`,
    ),
    note('tom', '20d 4h', `Asked, Yusuf will be on call.`),
    say(
      'tom',
      '15d 6h',
      `Hi Samira,

A short list for tomorrow night: I'll switch the address at 23:00, for some minutes people may see the old shop and others the new one, and by midnight it should be the new one for everybody. You don't have to do anything but keep your phone near.`,
    ),
    say('samira', '15d 4h', `Phone is near. Champagne too.`),
    say('tom', '14d 1h', `Switched. I see the new shop here. And you?`),
    say('samira', '14d 58m', `NEW SHOP!!! My brother sees the old one still.`),
    say(
      'tom',
      '14d 50m',
      `That's his provider's memory, it will pass within the hour. The first order has just come in, by the way: a brass reading lamp, from Lyon.`,
    ),
    say(
      'samira',
      '14d 40m',
      `We opened the champagne at the reading lamp from Lyon. Thank you thank you thank you.`,
    ),
    say(
      'tom',
      '13d 5h',
      `Good morning! 14 orders overnight, all paid, all confirmed. I've deleted the list of 41 people as I said. I'll look in again at the end of the week.`,
    ),
    say(
      'samira',
      '12d 5h',
      `A customer says her old gift card isn't accepted. Did we forget the gift cards?`,
    ),
    say(
      'tom',
      '12d 4h',
      `We did, or rather I did: gift cards weren't on my list of rooms, and they should have been. I'm sorry, Samira, it's awkward for you in front of a customer.

There are 212 open ones in your export. I can bring them over today by 5 pm. Meanwhile I've made a one-off card for this customer, here's the code for her.`,
    ),
    say('samira', '12d 3h', `She's happy, thank you. I'd never have thought of them either.`),
    say(
      'tom',
      '11d 23h',
      `All 212 are in and I've tried five of them. They're worth 9,455 euros together, so it was good that she wrote.`,
    ),
    say(
      'samira',
      '9d 6h',
      `Now that the dust settles: search is slower than in the old shop. When I type "laiton" it takes three seconds.`,
    ),
    say(
      'tom',
      '9d 4h',
      `Three seconds is too long, I see the same here. The search index was built without French word endings. I've asked for a new one. You'll hear from me by {day 7d} evening, also if it isn't done.`,
    ),
    note('tom', '9d 3h', `Index rebuild requested, SEARCH-3307.`),
    say(
      'tom',
      '7d 2h',
      `Not done yet, but I said I'd write: the rebuild is in the queue for {day 5d}. It's the last shop before yours that takes so long.`,
    ),
    say('samira', '7d 1h', `Thank you for telling me. I can wait when I know what for.`),
    say('tom', '4d 23h', `It's done. "laiton" now takes 0.2 seconds here. And at your desk?`),
    say('samira', '4d 5h', `Here too, it flies! And it now finds "lampes" when I write "lampe".`),
    say(
      'samira',
      '2d 6h',
      `A new thing: two orders of yesterday have no shipping label. Numbers 48112 and 48119. The customers chose pick-up at the station, I think that's new for you?`,
    ),
    say(
      'priya',
      '2d 3h',
      `Hi Samira, Priya here, Tom is off today. Pick-up points in France come without a label until the carrier contract is linked. I've left Tom a note, he knows your setup best.`,
    ),
    say(
      'samira',
      '1d 2h',
      `Thank you Priya. It's seven orders by now. I've written to the customers myself, they are still friendly, but the first one leaves for Canada on {day -2d}.`,
    ),
    say(
      'samira',
      '1h 35m',
      `Good morning Tom, are you back? It's eleven orders now and I get nervous, it begins to feel like the green brass. What can I do from my side?

Samira`,
    ),
  ],
};
