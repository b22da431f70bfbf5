import type { Story, Turn } from './story.ts';

/** More messages than one page of the interface holds: a machine that writes every hour. */
const READINGS: readonly Turn[] = Array.from({ length: 128 }, (_, index) => ({
  from: 'freezer' as const,
  ago: `${5 + Math.floor((128 - index) / 24)}d ${(128 - index) % 24}h`,
  text: `Coldroom 3, reading ${index + 1}: ${(-18 + Math.sin(index / 5) * 2).toFixed(1)} °C, door closed.`,
}));

export const story: Story = {
  id: 352120,
  subject: 'Coldroom 3: hourly readings',
  source: 1,
  status: 2,
  priority: 2,
  type: 'Incident',
  tags: ['sensor'],
  requester: 'freezer',
  responder: 'mira',
  log: [
    { from: 'freezer', ago: '11d', text: 'Coldroom 3 is online. Readings follow every hour.' },
    ...READINGS,
    {
      from: 'jonas',
      ago: '3h',
      note: true,
      text: 'Door switch sticks. Asked the deli to wipe the seal, service on Monday.',
    },
    {
      from: 'freezer',
      ago: '35m',
      text: 'Coldroom 3, reading 129: -9.4 °C, door open for 22 minutes. Please check.',
    },
  ],
};
