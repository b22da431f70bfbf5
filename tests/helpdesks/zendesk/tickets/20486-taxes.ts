import type { Story } from './story.ts';

/** Confused, and long: the question is in there somewhere. */
export const story: Story = {
  id: 20486,
  subject: 'where do the taxes go',
  channel: 'email',
  status: 'open',
  priority: 'low',
  type: 'question',
  tags: ['taxes', 'reports'],
  requester: 'walter',
  assignee: 'tom',
  log: [
    {
      from: 'walter',
      ago: '9h',
      text: `Good morning,

my name is Walter Brandt and I sell honey, mostly at the Saturday market but since my son in law set up the internet page also by mail, which has been a pleasant surprise, I had an order from Oregon last week, imagine that, for six jars of the buckwheat, which is the dark one.

Now my question. When somebody buys two jars for 9.50 each that makes 19 dollars and then there is the tax, and the page adds it, I can see it on the customer's paper. But when the money comes to my bank it is less than that, and I don't know if the tax is in it or if you have sent the tax to the state already or if that is still mine to do. My neighbor Carl says you do it. My daughter says nobody does it. My wife, God bless her, always did the books and I'm only now finding out how much she did.

There is also a line that says "adjustments" and it is 1.14 and then another time 0.38 and I can't make out from what. I have looked at the help pages but they talk about jurisdictions and nexus, and I am a beekeeper.

I also wanted to ask if the picture of the hive can be made bigger, but that's not important.

I'm at the market until two, after that you can call me, or write, I look at the mail in the evening. Thank you for your time, I know you must have many of these.

With kind regards
Walter Brandt`,
    },
    {
      from: 'walter',
      ago: '8h 40m',
      text: `I forgot to say, it is for the quarter that ended in September, and the lady at the county said there may be a penalty. Is there?`,
    },
  ],
};
