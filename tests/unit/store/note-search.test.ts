import { expect, test } from 'vitest';
import { type NoteHit, type NoteSearch, searchNotes } from '../../../lib/store/note-search.ts';
import type { Notebook } from '../../../lib/store/notebook.ts';
import { saveNote } from '../../../lib/store/notes.ts';
import { rate } from '../../../lib/store/ratings.ts';
import { markSent } from '../../../lib/store/sending.ts';
import { describeTicket, ensureTicket } from '../../../lib/store/tickets.ts';
import { DAY, open, toContext } from './fixture.ts';

const never = new AbortController().signal;
async function find(notebook: Notebook, search: NoteSearch | string, limit = 200) {
  const hits: NoteHit[] = [];
  const wish = typeof search === 'string' ? { query: search } : search;
  const isAll = await searchNotes(notebook, wish, (more) => hits.push(...more), {
    signal: never,
    limit,
  });
  return { texts: hits.map(({ note }) => note.text), hits, isAll };
}
async function write(notebook: Notebook, number: string, text: string, host = 'acme.zendesk.com') {
  const uid = await ensureTicket(notebook, { host, number, helpdesk: 'zendesk' });
  await saveNote(notebook, uid, 'text', text, 0);
  return uid;
}

test('newest first, by the beginning of any word, accents ignored, and by the ticket too', async () => {
  const context = toContext();
  const notebook = await open({ context });
  const uid = await write(notebook, '1', 'Prefers a call before ten');
  context.at += 1_000;
  await write(notebook, '2', 'Zoë: call her');
  await describeTicket(notebook, uid, {
    subject: 'Charged twice',
    customerName: 'Dana Okafor',
    requesterId: null,
  });
  expect((await find(notebook, 'cal')).texts).toEqual([
    'Zoë: call her',
    'Prefers a call before ten',
  ]);
  expect((await find(notebook, 'zoe')).texts).toEqual(['Zoë: call her']);
  for (const query of ['okafor', 'charg ten']) {
    expect((await find(notebook, query)).texts, query).toEqual(['Prefers a call before ten']);
  }
  expect((await find(notebook, 'nowhere')).texts).toEqual([]);
  const [hit] = (await find(notebook, 'zoe')).hits;
  expect(hit?.ticket).toMatchObject({ host: 'acme.zendesk.com', number: '2' });
});

test('filters by helpdesk, day and rating', async () => {
  const context = toContext();
  const notebook = await open({ context });
  const uid = await write(notebook, '1', 'old');
  const sending = { messageId: 'm', at: context.at, mode: 'public' } as const;
  const contactId = (await markSent(notebook, uid, sending)) ?? '';
  await rate(notebook, contactId, 'need', 2);
  context.at += 3 * DAY;
  await write(notebook, '1', 'other', 'other.zendesk.com');
  expect((await find(notebook, { query: '', host: 'other.zendesk.com' })).texts).toEqual(['other']);
  expect((await find(notebook, { query: '', since: '2026-11-25' })).texts).toEqual(['other']);
  expect((await find(notebook, { query: '', rating: 2 })).texts).toEqual(['old']);
  expect((await find(notebook, { query: '', rating: -1 })).texts).toEqual([]);
});

test('reads over many pages, none twice, also where hundreds were written in one instant', async () => {
  const notebook = await open();
  for (let nth = 0; nth < 450; nth++) await write(notebook, `${nth}`, `note ${nth}`);
  const all = await find(notebook, '', 1_000);
  expect(new Set(all.texts).size).toBe(450);
  expect(all.texts).toHaveLength(450);
  expect(all.isAll).toBe(true);
  const some = await find(notebook, 'note', 20);
  expect(some.texts).toHaveLength(20);
  expect(some.isAll).toBe(false);
});

test('a search that was given up tells nothing more', async () => {
  const notebook = await open();
  await write(notebook, '1', 'note');
  const told: unknown[] = [];
  await searchNotes(notebook, { query: '' }, (hits) => told.push(hits), {
    signal: AbortSignal.abort(),
  });
  expect(told).toEqual([]);
});
