import type { DraftContext } from '../../../lib/courtesy/types.ts';
import { context, upset } from './context.ts';

/**
 * Drafts in many voices, made of cold sentences with slots for facts. Deterministic: the same
 * number gives the same draft.
 */
export interface MadeDraft {
  readonly text: string;
  readonly context: DraftContext;
  /** Every fact that stands in the text, once for each time. */
  readonly facts: readonly string[];
}

const COLD = `
You should have checked {thing} before {date}.
You should have told us about {thing} by {date}.
You really ought to have kept {thing}.
If you had read {link}, you would have seen that {thing} costs {amount}.
Had you sent {thing} by {date}, this would not have happened.
You failed to send {thing}.
You didn't attach {thing} to your mail of {date}.
You never replied to our mail of {date}, so order {id} was closed.
Because you entered the wrong address, order {id} went back.
You forgot to enclose {thing} for claim {id}.
That is your own mistake.
The error is on your side.
It is your responsibility to check {thing}.
You must have deleted {thing} by accident.
You damaged {thing} on {date}.
You missed the deadline of {date}.
You need to send us {thing} by {date}.
you must reply to {mail} within {number} days
You have to fill in form {id} and return it to {mail}.
You are required to pay {amount} by {date}, otherwise we will close order {id}.
You'll need to contact our billing department about {amount}.
{Thing} must be returned by {date}.
Send me {thing} by {date}.
Provide your order number and {thing}.
Do not reply to {mail}.
We require a copy of {thing}.
As I already said, {thing} costs {amount}.
As explained in my last e-mail, order {id} is on its way.
Calm down, order {id} is on its way.
Please calm down.
Obviously, {thing} must be plugged in.
Just restart {thing}.
It's not a big deal.
It is only a small scratch.
{Thing} is only {number} days late.
These things happen.
Everyone else finds it at {link}.
I don't see what the problem is.
With all due respect, {name} was told on {date}.
That's perfectly normal.
Everything you need is on our website, {link}.
As per our policy, refunds of {amount} take {number} days.
Our policy does not allow exchanges after {number} days.
Our policy states that {thing} can be returned until {date}.
We are not allowed to refund {amount}.
The system does not allow me to change {thing}.
The fee of {amount} is kept for legal reasons.
The fee is set out in clause {number} of the contract.
That's our policy.
Unfortunately, we can't refund {amount} for order {id}.
We are unable to move {thing} to {date}.
It is not possible to change {thing}.
A refund is not possible.
There is nothing we can do.
Your claim {id} was declined on {date}.
I'm sorry if {thing} was late.
We apologise if {name} was short with you on {date}.
I'm sorry you feel that way.
We're sorry that you feel {name} was rude.
We apologize for any inconvenience.
Apologies for any delay with order {id}.
Sorry, but {thing} is sold out.
I am sorry you were disappointed by {thing}.
We regret to inform you that {thing} costs {amount}.
I'm afraid that {thing} arrives on {date}.
DO NOT reply to {mail}.
This is the LAST reminder about {amount}!!
PLEASE SEND {thing} TO {mail}.
I have passed order {id} to tier 2.
Your RMA number is {id}.
There's a KB article about {thing}: {link}.
Our SLA is {number} hours.
I've raised a Jira ticket for {thing}.
I'll get back to you about {thing} soon.
We will refund {amount} as soon as possible.
{name} will call you shortly.
You will hear from {name} in due course.
We'll repair {thing} at the earliest opportunity.
We'll let you know when {thing} arrives.
That's not my department.
You should call the courier about order {id}.
Please contact your bank directly.
You need to raise it with the loyalty desk at {mail}.
We are not responsible for {thing}.
We have no control over {thing}.
The warehouse forgot to pack {thing}.
Our billing team made a mistake with {amount}.
That's the courier's fault.
I wasn't here on {date}.
Your call is important to us.
We take your privacy very seriously.
We strive to answer within {number} hours.
Please be advised that order {id} was sent on {date}.
We would like to inform you that {thing} is ready.
As per your request, we have sent {thing} to {mail}.
Thank you for contacting us.
We apologize for the inconvenience caused.
Please do not hesitate to contact us at {mail} if you have any further questions.
Should you require any further assistance, write to {mail}.
Our records show that {name} signed for {thing} on {date}.
Kindly find attached the invoice {id}.
We hope this clarifies matters.
Thank you for your cooperation.
A member of our team will call you on {date}.
Rest assured that {thing} is safe.`
  .trim()
  .split('\n');

const WARM = `
I've sent {thing} to {mail} today.
{name} is looking after order {id}.
You wrote "where is {thing}" on {date}.
Order {id} comes to {amount}.
Thank you for the photos of {thing}.
Is {mail} still the right address?
You can follow order {id} here: {link}.`
  .trim()
  .split('\n');

const FACTS = {
  id: ['88412-B', '#20418', 'CT-9', 'INV-2025-77', '4711'],
  date: ['5 May', '12 March 2026', 'Friday', '03/06/2026', 'Tuesday 9 June'],
  amount: ['€12.50', '49 EUR', '$1,299.00', '£88', '640 euro'],
  number: ['7', '14', '30', 'three', '48'],
  name: ['Lewis', 'Mei-Ling', 'Moira Kent', 'Sophie', 'Jared'],
  mail: ['claims@example.com', 'ana.kovac@example.org'],
  link: ['https://example.com/help/42', 'www.example.org/faq?id=7'],
} as const;
const THINGS = [
  'the invoice',
  'your order',
  'the Brightwell lamp',
  'your passport',
  'the PDF',
  'the second parcel',
  'the “Blue Note” voucher',
] as const;
const OPENINGS = ['', 'Hi Ana,\n\n', 'Dear Ms Kovac,\n\n', 'Hello Ana! ', 'hi,\n'];
const CLOSINGS = ['', '\n\nKind regards,\nTom', '\nTom', '\n\nBest wishes,\nTom Reed'];
const SCENES: readonly DraftContext[] = [
  context,
  upset,
  { ...context, channel: 'chat' },
  { ...upset, channel: 'chat', customerName: null },
  { ...context, customerName: null, agentName: null, customerText: 'The lamp is broken.' },
];

/** A small generator of chance with a seed (mulberry32). */
function createChance(seed: number): <T>(list: readonly T[]) => T {
  let state = seed;
  return (list) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    const at = ((t ^ (t >>> 14)) >>> 0) % list.length;
    return list[at] as (typeof list)[number];
  };
}

export function makeDraft(number: number): MadeDraft {
  const pick = createChance(number);
  const facts: string[] = [];
  const fill = (sentence: string) =>
    sentence.replace(/\{(\w+)\}/g, (_, slot: string) => {
      if (slot === 'thing') return thing(pick(THINGS));
      if (slot === 'Thing') {
        const words = thing(pick(THINGS));
        return words.charAt(0).toUpperCase() + words.slice(1);
      }
      const fact = pick(FACTS[slot as keyof typeof FACTS] as readonly string[]);
      facts.push(fact);
      return fact;
    });
  const thing = (words: string) => {
    for (const name of ['Brightwell', 'PDF', '“Blue Note”'])
      if (words.includes(name)) facts.push(name);
    return words;
  };
  const sentences = [
    ...pick([[], [], [pick(WARM)]]),
    COLD[number % COLD.length] ?? '',
    ...pick([[], [pick(WARM)], [pick(COLD)]]),
  ].map(fill);
  const quotes = pick([(text: string) => text, (text: string) => text.replaceAll("'", '’')]);
  return {
    text: quotes(pick(OPENINGS) + sentences.join(pick([' ', ' ', '\n\n'])) + pick(CLOSINGS)),
    context: pick(SCENES),
    facts,
  };
}
