import type { Story } from './story.ts';

/** Sad: no problem to fix first, a person. */
export const story: Story = {
  id: 20475,
  subject: 'Closing Yarn & Kind',
  channel: 'email',
  status: 'open',
  priority: 'normal',
  type: 'question',
  tags: ['cancellation'],
  requester: 'ruth',
  assignee: 'tom',
  log: [
    {
      from: 'ruth',
      ago: '5h 10m',
      text: `Dear all,

I need to close the shop at the end of the month. My husband Emeka, who did all the parcels and most of the jokes, passed away in October, and I find I don't want to do it without him.

Could you tell me what happens to the orders that are still open, and whether I can keep the photographs? He took every one of them.

I renewed for a year in August. I understand if that can't be changed.

Thank you for seven good years.
Ruth`,
    },
  ],
};
