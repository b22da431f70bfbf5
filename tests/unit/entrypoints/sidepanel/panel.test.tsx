import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeBrowser } from '../../messages/fake-browser.ts';
import { ticketMessage, toMessage, urlOf } from '../fixture.ts';
import { inRegion, openPanel, region, status } from './panel-on-desk.tsx';

const host = vi.hoisted(() => ({ browser: null as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return host.browser;
  },
}));

let browser: FakeBrowser;
/** Tickets of this test alone: all panels here write into one notebook. */
let first: string;
let second: string;
let numbers = 0;

beforeEach(() => {
  browser = new FakeBrowser();
  host.browser = browser;
  first = `acme.zendesk.com/${++numbers * 100}`;
  second = `acme.zendesk.com/${numbers * 100 + 1}`;
  Element.prototype.scrollIntoView = () => {};
});

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const subjectOf = (key: string) => `Subject of ${key}`;
const notes = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' });

test('everything has the name by which it is known', async () => {
  const desk = await openPanel(browser, urlOf(first));
  desk.open(first);
  await waitFor(() => expect(heading()).toBe(subjectOf(first)));
  expect(screen.getByRole('main', { name: 'Coach for this ticket' })).toBeTruthy();
  expect(status('Connection')).toBe('Connected');
  for (const name of [
    'Draft review',
    'Promises',
    'Mental psyche',
    'Greeting',
    'Meeting the need',
    'Follow-through',
    'Handling problems',
  ]) {
    expect(region(name), name).toBeTruthy();
  }
  expect(screen.getByRole('searchbox', { name: 'Find a phrase' })).toBeTruthy();
  expect(notes()).toBeTruthy();
  expect(status('Note status')).toBe('');
  expect(inRegion('Greeting').getByRole('radiogroup', { name: 'Rate this moment' })).toBeTruthy();
  expect(inRegion('Greeting').getAllByRole('checkbox').length).toBeGreaterThan(3);
});

describe('without a ticket', () => {
  test.each([
    ['https://acme.zendesk.com/agent/filters/1', 'Open a ticket in this tab'],
    ['https://example.org/', 'This page is no helpdesk that I know'],
  ])('%s: %s', async (url, text) => {
    await openPanel(browser, url);
    expect(heading()).toBe('No ticket open');
    expect(screen.getByRole('main').textContent).toContain(text);
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});

describe('a change of tickets', () => {
  test('leaves nothing of the last one, not even before the page tells of the next', async () => {
    const desk = await openPanel(browser, urlOf(first));
    desk.open(first, { requester: { value: { id: '7', name: 'Dana Brooks' }, from: 'rest' } });
    desk.type(first, 'Calm down. ');
    await waitFor(() => expect(region('Draft review').querySelector('mark')).not.toBeNull());
    fireEvent.input(notes(), { target: { value: 'about the first' } });

    browser.navigate(desk.tab, urlOf(second));
    await waitFor(() => expect(heading()).toBe('Subject not readable'));
    expect(document.body.textContent).not.toContain('Dana Brooks');
    expect(document.body.textContent).not.toContain('Calm down');
    expect(notes().value).toBe('');

    desk.say(ticketMessage(second));
    await waitFor(() => expect(heading()).toBe(subjectOf(second)));
  });

  test('keeps each note with its ticket', async () => {
    const desk = await openPanel(browser, urlOf(first));
    desk.open(first);
    fireEvent.input(notes(), { target: { value: 'about the first' } });
    desk.open(second);
    await waitFor(() => expect(notes().value).toBe(''));
    fireEvent.input(notes(), { target: { value: 'about the second' } });
    await waitFor(() => expect(status('Note status')).toBe('Saved'));
    desk.open(first);
    await waitFor(() => expect(notes().value).toBe('about the first'));
  });

  test('takes a tick to the ticket that was ticked', async () => {
    const desk = await openPanel(browser, urlOf(first));
    desk.open(first);
    const hello = () =>
      screen.getByRole<HTMLInputElement>('checkbox', { name: 'Open with a greeting' });
    fireEvent.click(await waitFor(hello));
    desk.open(second);
    await waitFor(() => expect(heading()).toBe(subjectOf(second)));
    await waitFor(() => expect(hello().checked).toBe(false));
    desk.open(first);
    await waitFor(() => expect(hello().checked).toBe(true));
  });
});

describe('a draft', () => {
  test('shows its evidence, its flags, and takes a kinder wording', async () => {
    const desk = await openPanel(browser, urlOf(first));
    desk.open(first);
    desk.type(first, 'Hi Dana,\nYou should have checked your order. ', { rev: 4 });
    await waitFor(() =>
      expect(region('Draft review').querySelector('mark')?.textContent).toMatch(/you should have/i),
    );
    expect(inRegion('Greeting').getByText('Hi Dana,')).toBeTruthy();
    expect(desk.asked('highlight').at(-1)).toMatchObject({ rev: 4, spans: [{ flag: 'blame' }] });

    const [use] = await inRegion('Draft review').findAllByRole('button', { name: /^Use/ });
    fireEvent.click(use as Element);
    const [wish] = desk.asked('write') as { id: string; at: { words: string } }[];
    expect(wish).toMatchObject({ ticketKey: first, rev: 4 });
    expect(wish?.at.words).toMatch(/you should have/i);
    desk.say({
      kind: 'written',
      id: wish?.id ?? '',
      ok: true,
      layer: 'exec',
      at: { start: 9, end: 20 },
    });
    await waitFor(() => expect(status('Writing into the draft')).toMatch(/^Replaced in #\d+\.$/));
  });

  test('that has a gap asks the page for all', async () => {
    const desk = await openPanel(browser, urlOf(first));
    desk.open(first);
    desk.say({
      kind: 'edit',
      ticketKey: first,
      composerId: 'composer-1',
      mode: 'public',
      rev: 7,
      caret: null,
      macros: [],
      composing: false,
      start: 0,
      removed: 0,
      inserted: 'x',
    });
    expect(desk.asked('tellAll')).toHaveLength(1);
  });

  test('that is an internal note takes no phrase', async () => {
    const desk = await openPanel(browser, urlOf(first));
    desk.open(first);
    desk.type(first, 'for colleagues', { mode: 'note' });
    await waitFor(() => expect(region('Draft review').textContent).toContain('Internal note'));
    fireEvent.focus(screen.getByRole('searchbox'));
    const insert = screen.getByRole<HTMLButtonElement>('button', { name: 'Insert' });
    expect(insert.disabled).toBe(true);
    expect(screen.getByRole('search').textContent).toContain('internal note');
  });
});

describe('a phrase', () => {
  test('goes into the draft with the name filled in, and can be taken back', async () => {
    const desk = await openPanel(browser, urlOf(first));
    desk.open(first);
    desk.type(first, 'x');
    const box = screen.getByRole('searchbox');
    fireEvent.focus(box);
    fireEvent.input(box, { target: { value: 'hello' } });
    await waitFor(() => expect(screen.getAllByRole('option')[0]?.textContent).toContain('Dana'));
    fireEvent.keyDown(box, { key: 'Enter' });
    const [wish] = desk.asked('write') as { id: string; text: string; at: unknown }[];
    expect(wish?.text).toContain('Dana');
    expect(wish?.at).toBeNull();
    desk.say({
      kind: 'written',
      id: wish?.id ?? '',
      ok: true,
      layer: 'exec',
      at: { start: 0, end: 9 },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Undo insert' }));
    expect(desk.asked('undo')).toMatchObject([{ of: wish?.id }]);
  });
});

describe('the moment that is open', () => {
  const openOnes = () =>
    screen
      .getAllByRole('button', { expanded: true })
      .map((ring) => ring.getAttribute('aria-label')?.split(':')[0]);

  test('is the greeting at first, and the next ticket begins with it again', async () => {
    const desk = await openPanel(browser, urlOf(first));
    desk.open(first);
    await waitFor(() => expect(openOnes()).toEqual(['Greeting']));
    fireEvent.click(inRegion('Follow-through').getByRole('button', { name: /^Follow-through/ }));
    await waitFor(() => expect(openOnes()).toEqual(['Follow-through']));
    desk.open(second);
    await waitFor(() => expect(openOnes()).toEqual(['Greeting']));
  });

  test('does not change under somebody’s hand when the customer turns out to be upset', async () => {
    const desk = await openPanel(browser, urlOf(first));
    desk.open(first);
    await waitFor(() => expect(openOnes()).toEqual(['Greeting']));
    const text = 'This is the THIRD time you charged me twice!! I am furious, I want my money NOW.';
    const at = Date.now();
    desk.open(first, { messages: { value: [toMessage('customer', at, { text })], from: 'rest' } });
    await waitFor(() => expect(desk.panel.contacts.context.value.upset).toBe(true));
    expect(openOnes()).toEqual(['Greeting']);
  });
});

test('what became of a wish is not said beside another ticket', async () => {
  const desk = await openPanel(browser, urlOf(first));
  desk.open(first);
  desk.type(first, 'x');
  fireEvent.focus(screen.getByRole('searchbox'));
  fireEvent.click(screen.getByRole('button', { name: 'Insert' }));
  const [wish] = desk.asked('write') as { id: string }[];
  desk.say({ kind: 'written', id: wish?.id ?? '', ok: false, why: 'composing' });
  await waitFor(() => expect(status('Writing into the draft')).not.toBe(''));
  desk.open(second);
  await waitFor(() => expect(heading()).toBe(subjectOf(second)));
  expect(status('Writing into the draft')).toBe('');
});

describe('after a sending', () => {
  const reply = (ticketKey: string) => ({
    ticketKey,
    mode: 'public' as const,
    at: Date.now(),
    text: 'Hi Dana, thank you for telling us.',
    macros: [],
  });

  test('one line names its ticket, although another is on top by then', async () => {
    const desk = await openPanel(browser, urlOf(first));
    desk.open(first);
    desk.open(second);
    desk.say({ kind: 'sent', ...reply(first), messageId: 'm1' });
    const line = await screen.findByRole('region', { name: 'After sending' });
    expect(line.textContent).toContain(`Reply on #${first.split('/')[1]} sent`);
    fireEvent.click(within(line).getByRole('button', { name: 'Confirm ratings' }));
    await waitFor(() => expect(line.textContent).toContain('ratings confirmed'));
    fireEvent.click(within(line).getByRole('button', { name: 'Undo' }));
    await within(line).findByRole('button', { name: 'Confirm ratings' });
  });

  test('a reply that is not proven is one question', async () => {
    const desk = await openPanel(browser, urlOf(first));
    desk.open(first);
    desk.say({ kind: 'sentUnsure', ...reply(first) });
    const question = await screen.findByRole('alert');
    expect(question.textContent).toContain('Did your reply');
    fireEvent.click(within(question).getByRole('button', { name: 'No' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(screen.queryByRole('region', { name: 'After sending' })).toBeNull();
  });
});

describe('a promise', () => {
  test('of the draft is kept track of, then kept', async () => {
    const desk = await openPanel(browser, urlOf(first));
    desk.open(first);
    desk.type(first, 'I will call you tomorrow at 3 pm. ');
    const track = await inRegion('Promises').findByRole('button', { name: 'Keep track' });
    fireEvent.click(track);
    fireEvent.click(await inRegion('Promises').findByRole('button', { name: 'Kept' }));
    desk.type(first, 'Done. ', { rev: 1 });
    await waitFor(() => expect(region('Promises').textContent).toContain('No promise'));
  });
});

test('an upset customer: the problems are open by themselves, and the order is read', async () => {
  const desk = await openPanel(browser, urlOf(first));
  const text =
    'This is the THIRD time you charged me twice!! I am furious, I want my money back NOW.';
  desk.open(first, {
    messages: { value: [toMessage('customer', Date.now(), { text })], from: 'rest' },
  });
  const ring = await inRegion('Handling problems').findByRole('button', {
    name: /^Handling problems/,
  });
  await waitFor(() => expect(ring.getAttribute('aria-expanded')).toBe('true'));
  desk.type(first, 'Your refund takes five days. ');
  await waitFor(() =>
    expect(screen.getByRole('banner').textContent).toContain(
      'Nothing in the draft speaks to the person',
    ),
  );
});

test('what the page says never becomes more than words', async () => {
  const payload = '<img src=x onerror=alert(1)><script>alert(1)</script>';
  const desk = await openPanel(browser, urlOf(first));
  desk.open(first, {
    subject: { value: payload, from: 'dom' },
    requester: { value: { id: payload, name: payload }, from: 'dom' },
    messages: {
      value: [toMessage('customer', 1, { text: payload, author: payload })],
      from: 'dom',
    },
    tags: { value: [payload], from: 'dom' },
  });
  desk.type(first, `${payload} You should have checked ${payload}. `);
  await waitFor(() => expect(heading()).toBe(payload));
  await waitFor(() => expect(region('Draft review').querySelector('mark')).not.toBeNull());
  fireEvent.focus(screen.getByRole('searchbox'));
  expect(document.querySelector('img, script, iframe, a, [onerror], [onload]')).toBeNull();
});
