import type { Story } from './story.ts';

/** A conversation that is going on now: its turns are not comments yet. */
export const story: Story = {
  id: 20467,
  subject: 'Conversation with Kofi Mensah',
  channel: 'native_messaging',
  status: 'open',
  priority: 'normal',
  tags: ['messaging', 'domain'],
  requester: 'kofi',
  assignee: 'tom',
  live: true,
  log: [
    { from: 'bot', ago: '14m', text: `Hello! I'm the Acme assistant. What can I help you with?` },
    { from: 'kofi', ago: '13m', text: `hi, my website name is not working` },
    {
      from: 'bot',
      ago: '13m',
      text: `I found three articles about names and domains. Did one of them help?`,
    },
    { from: 'kofi', ago: '12m', text: `no. person please` },
    { from: 'bot', ago: '12m', text: `Of course. I'm handing you to a colleague.` },
    {
      from: 'tom',
      ago: '9m',
      text: `Hi Kofi, Tom here. Thanks for waiting. Which name did you buy?`,
    },
    { from: 'kofi', ago: '8m', text: `mensahanddaughters.example` },
    {
      from: 'kofi',
      ago: '8m',
      text: `bought it 2 weeks ago from another company, they say it is ok on their side`,
    },
    {
      from: 'tom',
      ago: '6m',
      text: `Got it. I'm looking at where the name points just now, one moment please.`,
    },
    { from: 'kofi', ago: '3m', text: `ok` },
    {
      from: 'kofi',
      ago: '1m',
      text: `still there? my daughters made flyers with this name and I give them out tomorrow`,
    },
  ],
};
