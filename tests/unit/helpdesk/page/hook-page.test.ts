import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ZENDESK } from '../../../../lib/helpdesk/adapter/zendesk.ts';
import type { GetJson } from '../../../../lib/helpdesk/page/get-json.ts';
import { hookPage, type PageHook } from '../../../../lib/helpdesk/page/hook-page.ts';
import type { PageEvent } from '../../../../lib/helpdesk/page/page-events.ts';
import { goTo, showPage, toMessage, toPane, toTab } from './zendesk-page.ts';

const COMPOSER = '[data-test-id="omnicomposer-rich-text-ckeditor"]';
let over = new AbortController();
let heard: PageEvent[] = [];
let answers: Record<string, unknown> = {};
let asked: string[] = [];

const getJson: GetJson = async (path) => {
  asked.push(path);
  const key = Object.keys(answers).find((part) => path.includes(part));
  return key ? { status: 200, body: answers[key], retryAfter: null } : null;
};

function hook(): PageHook {
  return hookPage({ adapter: ZENDESK, window, signal: over.signal, getJson });
}
function watched(): PageHook {
  const page = hook();
  page.watch((event) => heard.push(event), over.signal);
  return page;
}
const kinds = () => heard.map(({ kind }) => kind);
const last = <K extends PageEvent['kind']>(kind: K) =>
  heard.findLast((event): event is Extract<PageEvent, { kind: K }> => event.kind === kind);
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function composer(): HTMLElement {
  const found = document.querySelector<HTMLElement>(COMPOSER);
  if (!found) throw new Error('The page has a composer.');
  return found;
}

beforeEach(() => {
  vi.useFakeTimers();
  over = new AbortController();
  heard = [];
  answers = {};
  asked = [];
  goTo('/agent/tickets/2');
});
afterEach(() => {
  over.abort();
  vi.useRealTimers();
});

describe('while nobody watches', () => {
  test('only the route is known, and nothing is asked', async () => {
    showPage('', toPane({ number: '2', draft: '<p>Hello</p>' }));
    const routes: unknown[] = [];
    const page = hook();
    page.watchRoute((route) => routes.push(route.ticketKey), over.signal);
    goTo('/agent/dashboard');
    window.dispatchEvent(new PopStateEvent('popstate'));
    goTo('/agent/tickets/3');
    window.dispatchEvent(new PopStateEvent('popstate'));
    window.dispatchEvent(new PopStateEvent('popstate'));
    await pass(5_000);
    expect(routes).toEqual([`${location.host}/2`, null, `${location.host}/3`]);
    expect(asked).toEqual([]);
  });
});

describe('a ticket', () => {
  test('is told first, then its draft in full, then each change', async () => {
    showPage('', toPane({ number: '2', draft: '<p>Hi Ana,</p>' }));
    watched();
    await pass(0);
    expect(kinds().slice(0, 2)).toEqual(['ticket', 'draft']);
    expect(last('draft')).toMatchObject({
      text: 'Hi Ana,',
      mode: 'public',
      rev: 0,
      macros: [{ start: 0, end: 7 }],
    });
    composer().innerHTML = '<p>Hi Ana,</p><p>As per policy.</p>';
    await pass(200);
    expect(last('edit')).toMatchObject({
      rev: 1,
      start: 7,
      removed: 0,
      inserted: '\nAs per policy.',
      macros: [
        { start: 0, end: 7 },
        { start: 8, end: 22 },
      ],
    });
  });

  test('is read by REST before the page, and says which', async () => {
    answers = { '/tickets/2.json': { ticket: { id: 2, subject: 'From the server' } } };
    showPage('', toPane({ number: '2', draft: '' }));
    watched();
    await pass(200);
    expect(last('ticket')?.facts).toMatchObject({
      helpdesk: 'zendesk',
      subject: { value: 'From the server', from: 'rest' },
      requester: { value: { name: 'Ana Ferreira' }, from: 'dom' },
      status: null,
    });
  });

  test('misses nothing before the page had its time, and then says what', async () => {
    showPage('');
    watched();
    await pass(1_500);
    expect(last('ticket')?.missing).toEqual([]);
    await pass(450);
    expect(last('ticket')?.missing).toEqual([
      'ticket',
      'subject',
      'requester',
      'conversation',
      'composer',
      'mode',
    ]);
    expect(last('noComposer')).toBeDefined();
    showPage('', toPane({ number: '2', draft: '', log: toMessage('end-user', 'Hello?') }));
    await pass(200);
    expect(last('ticket')?.missing).toEqual([]);
    expect(last('draft')).toMatchObject({ text: '' });
  });

  test('follows the address; the draft left behind keeps its origins', async () => {
    showPage(
      '',
      toPane({ number: '2', draft: '<p>Hi</p>' }),
      toPane({ number: '3', isOnTop: false, draft: '<p>Yo</p>' }),
    );
    watched();
    await pass(200);
    expect(last('draft')?.text).toBe('Hi');
    const [second, third] = document.querySelectorAll<HTMLElement>('#main_panes > div');
    if (!second || !third) throw new Error('Two tickets are mounted.');
    second.style.visibility = 'hidden';
    third.style.visibility = 'visible';
    goTo('/agent/tickets/3');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await pass(200);
    expect(last('draft')).toMatchObject({ ticketKey: `${location.host}/3`, text: 'Yo' });
    goTo('/agent/dashboard');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(kinds().at(-1)).toBe('noTicket');
  });

  test('a composer that is rebuilt is another one, with the same origins', async () => {
    showPage('', toPane({ number: '2', draft: '<p>Hi Ana,</p>' }));
    watched();
    await pass(200);
    const first = last('draft')?.composerId;
    composer().outerHTML = composer().outerHTML;
    await pass(200);
    const second = last('draft');
    expect(second?.composerId).not.toBe(first);
    expect(second).toMatchObject({ text: 'Hi Ana,', macros: [{ start: 0, end: 7 }] });
  });

  test('what is typed before a new composer was noticed is the agent’s, what stood in it is not', async () => {
    showPage('', toPane({ number: '2', draft: '<p>Old</p>' }));
    watched();
    await pass(200);
    composer().outerHTML = composer().outerHTML.replace('Old', 'Hi Ana,');
    // No time passes: the first key comes sooner than any look at the page.
    const key = Object.assign(new Event('beforeinput', { bubbles: true }), {
      inputType: 'insertText',
      data: '!',
    });
    Object.defineProperty(key, 'isTrusted', { value: true });
    composer().firstElementChild?.dispatchEvent(key);
    composer().firstElementChild?.append('!');
    await pass(200);
    expect(last('edit')).toMatchObject({ inserted: '!', macros: [{ start: 0, end: 7 }] });
  });

  test('a change of mode is told at once and counts', async () => {
    showPage('', toPane({ number: '2', draft: '<p>Hi</p>' }));
    watched();
    await pass(200);
    document.querySelector('[data-channel]')?.setAttribute('data-channel', 'internal');
    await pass(200);
    expect(last('edit')).toMatchObject({ mode: 'note', rev: 1, inserted: '', removed: 0 });
  });

  test('a second listener hears the whole state first; the last one to go ends the reading', async () => {
    showPage('', toPane({ number: '2', draft: '<p>Hi</p>' }));
    const page = hook();
    const [first, second] = [new AbortController(), new AbortController()];
    const firstHeard: PageEvent[] = [];
    page.watch((event) => firstHeard.push(event), first.signal);
    await pass(200);
    page.watch((event) => heard.push(event), second.signal);
    expect(kinds()).toEqual(['ticket', 'draft']);
    first.abort();
    composer().innerHTML = '<p>Hi there</p>';
    await pass(200);
    expect(last('edit')).toMatchObject({ inserted: ' there' });
    second.abort();
    const count = heard.length;
    composer().innerHTML = '<p>Nobody hears</p>';
    await pass(5_000);
    goTo('/agent/tickets/3');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await pass(5_000);
    expect(heard).toHaveLength(count);
    expect(asked.filter((path) => path.includes('/tickets/3'))).toEqual([]);
  });
});

describe('a sending', () => {
  const send = () =>
    document.querySelector<HTMLElement>('[data-test-id="submit_button-button"]')?.click();
  const empty = () => composer().replaceChildren();
  const show = (html: string) =>
    document
      .querySelector('[data-test-id="omni-log-container"]')
      ?.insertAdjacentHTML('beforeend', html);

  async function open(draft = '<p>Your parcel left today.</p>'): Promise<void> {
    showPage(
      toTab('2'),
      toPane({ number: '2', draft, log: toMessage('agent', 'Your parcel left today.') }),
    );
    watched();
    await pass(200);
  }

  test('is told when the composer is empty and the message is there', async () => {
    await open();
    send();
    await pass(1_000);
    expect(last('sent')).toBeUndefined();
    empty();
    await pass(500);
    expect(last('sent')).toBeUndefined();
    show(toMessage('agent', '<p>Your parcel left today.</p>', 'id="comment-5"'));
    await pass(500);
    expect(last('sent')).toMatchObject({
      messageId: 'comment-5',
      mode: 'public',
      text: 'Your parcel left today.',
    });
    await pass(20_000);
    expect(kinds().filter((kind) => kind.startsWith('sent'))).toEqual(['sent']);
  });

  test('by Ctrl+Enter too, and as a note where it was one', async () => {
    await open();
    document.querySelector('[data-channel]')?.setAttribute('data-channel', 'internal');
    composer().dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }),
    );
    empty();
    show(toMessage('internal', '<p>Your parcel left today.</p>', 'id="comment-6"'));
    await pass(500);
    expect(last('sent')).toMatchObject({ messageId: 'comment-6', mode: 'note' });
  });

  test('is unsure when no message comes within 15 s', async () => {
    await open();
    send();
    empty();
    await pass(14_000);
    expect(last('sentUnsure')).toBeUndefined();
    await pass(1_500);
    expect(last('sentUnsure')).toMatchObject({ text: 'Your parcel left today.' });
  });

  test('is proven by the server where the page shows nothing', async () => {
    await open();
    send();
    empty();
    const created_at = new Date(Date.now() + 500).toISOString();
    answers = {
      '/comments.json': {
        comments: [
          { id: 77, public: true, created_at, html_body: '<p>Your parcel left today.</p>' },
        ],
      },
    };
    await pass(7_000);
    expect(last('sent')).toMatchObject({ messageId: '77' });
  });

  test('is none when the words stay', async () => {
    await open();
    send();
    await pass(20_000);
    expect(last('sent') ?? last('sentUnsure')).toBeUndefined();
  });

  test('is none when there was nothing to send', async () => {
    await open('<p><br></p>');
    send();
    await pass(20_000);
    expect(last('sent') ?? last('sentUnsure')).toBeUndefined();
  });

  test('twice gives two, also of the same words', async () => {
    await open();
    for (const id of ['comment-5', 'comment-6']) {
      composer().innerHTML = '<p>Your parcel left today.</p>';
      await pass(200);
      send();
      empty();
      await pass(200);
      show(toMessage('agent', '<p>Your parcel left today.</p>', `id="${id}"`));
      await pass(500);
    }
    const sent = heard.flatMap((event) => (event.kind === 'sent' ? event.messageId : []));
    expect(sent).toEqual(['comment-5', 'comment-6']);
  });

  test('one message proves one of two sendings; of the other the panel has to ask', async () => {
    await open();
    for (const day of ['today', 'yesterday']) {
      composer().innerHTML = `<p>Your parcel left ${day}.</p>`;
      await pass(200);
      send();
      empty();
      await pass(200);
    }
    show(toMessage('agent', '<p>Your parcel left today.</p>', 'id="comment-5"'));
    await pass(16_000);
    expect(kinds().filter((kind) => kind.startsWith('sent'))).toEqual(['sent', 'sentUnsure']);
  });

  test('is told although the next reply has begun', async () => {
    await open();
    send();
    empty();
    await pass(200);
    composer().innerHTML = '<p>One more thing.</p>';
    await pass(200);
    show(toMessage('agent', '<p>Your parcel left today.</p>', 'id="comment-5"'));
    await pass(500);
    expect(last('sent')).toMatchObject({ messageId: 'comment-5', text: 'Your parcel left today.' });
  });

  test('is none when the helpdesk puts the words back', async () => {
    await open();
    send();
    empty();
    await pass(200);
    composer().innerHTML = '<p>Your parcel left today.</p>';
    await pass(20_000);
    expect(last('sent') ?? last('sentUnsure')).toBeUndefined();
  });

  test('is not proven by a message while the words still stand', async () => {
    await open();
    send();
    show(toMessage('agent', '<p>Your parcel left today.</p>', 'id="comment-5"'));
    await pass(20_000);
    expect(last('sent') ?? last('sentUnsure')).toBeUndefined();
  });

  test('clicked twice in a hurry gives one', async () => {
    await open();
    send();
    send();
    empty();
    show(toMessage('agent', '<p>Your parcel left today.</p>', 'id="comment-5"'));
    await pass(16_000);
    expect(kinds().filter((kind) => kind.startsWith('sent'))).toEqual(['sent']);
  });
});
