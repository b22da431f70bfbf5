import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import {
  TicketHeader,
  type TicketHeaderProps,
} from '../../../../components/panel/ticket-header.tsx';
import { CONNECTIONS } from '../../../../lib/moments/facts.ts';
import { CHANNELS, MOODS } from '../../../../lib/moments/vocabulary.ts';
import { draw, words } from '../draw.tsx';

function drawHeader(more: Partial<TicketHeaderProps> = {}) {
  draw(
    <TicketHeader
      number="20418"
      subject="Charged twice"
      requester="Dana Brooks"
      channel="email"
      connection="connected"
      vipTag={null}
      isBusy={false}
      onBusy={() => {}}
      missing={[]}
      mood={null}
      waiting={null}
      lastVisit={null}
      order="n/a"
      {...more}
    />,
  );
}
const header = () => screen.getByRole('banner');
const status = () => screen.getByRole('status', { name: 'Connection' });

test('the subject is the heading; who and where stand with it', () => {
  drawHeader();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Charged twice');
  expect(header().textContent).toContain('#20418 · email');
  expect(header().textContent).toContain('Dana Brooks');
});

test('what nobody could read is said to be so, never left empty', () => {
  drawHeader({ number: null, subject: null, requester: null, channel: null });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Subject not readable');
  expect(header().textContent).toContain('New ticket');
  expect(header().textContent).toContain('Requester not readable');
});

test('waiting and the last visit are there where they are known', () => {
  drawHeader({ waiting: '3h', lastVisit: 'Back after 4 days' });
  expect(header().textContent).toContain('waiting 3h');
  expect(header().textContent).toContain('Back after 4 days');
});

test.each(CHANNELS)('the channel %s has a name', (channel) => {
  drawHeader({ channel });
  expect(header().textContent).toContain(words.t(`panel.channel.${channel}`));
  expect(header().textContent).not.toContain('panel.');
});

test.each(MOODS)('the mood %s has a name', (mood) => {
  drawHeader({ mood });
  expect(header().textContent).toContain(words.t(`panel.mood.${mood}`));
  expect(header().textContent).not.toContain('panel.');
});

describe('the connection', () => {
  test.each([
    ['connected', 'Connected'],
    ['partly', 'Partly connected'],
    ['byHand', 'By hand'],
    ['asleep', 'Asleep'],
  ] as const)('%s: %s', (connection, name) => {
    drawHeader({ connection });
    expect(status().textContent).toMatch(new RegExp(`^${name}`));
  });

  test.each(CONNECTIONS)(
    '%s tells what it means, but for the one that needs no words',
    (connection) => {
      drawHeader({ connection });
      const about = document.getElementById(status().getAttribute('aria-describedby') ?? '');
      const why = words.t(`panel.connection.${connection}.why`);
      expect(about?.textContent?.trim() ?? null).toBe(connection === 'connected' ? null : why);
    },
  );

  test('names what can’t be read here', () => {
    drawHeader({ connection: 'partly', missing: ['the requester', 'the reply box'] });
    expect(status().textContent).toContain('Not readable here: the requester, the reply box.');
  });
});

describe('person first', () => {
  test.each([
    ['person_first', ['done', 'done']],
    ['no_problem', ['done', '']],
    ['no_person', ['warning', 'done']],
    ['problem_first', ['warning', 'warning']],
  ] as const)('%s: %o, and in words', (order, halves) => {
    drawHeader({ order });
    const states = [...header().querySelectorAll('.order-half')].map(({ className }) =>
      className.replace('order-half', '').trim(),
    );
    expect(states).toEqual(halves);
    expect(header().textContent).toContain(words.t(`panel.order.${order}.words`));
  });

  test('is not spoken of where nobody is upset', () => {
    drawHeader();
    expect(header().querySelector('.order')).toBeNull();
  });
});
