import { expect, test } from 'vitest';
import { NOTE_LIMIT } from '../../../lib/moments/note.ts';
import { change, read } from '../../../lib/store/notebook.ts';
import { getNote, saveNote, watchNote } from '../../../lib/store/notes.ts';
import { freshName, MONDAY_NINE, nextOf, open, toContext } from './fixture.ts';

test('a field is saved with its time and day, the others stay', async () => {
  const notebook = await open();
  expect(await getNote(notebook, 't')).toMatchObject({ rev: 0, text: '', wish: '' });
  const saved = await saveNote(notebook, 't', 'text', 'two invoices', 0);
  await saveNote(notebook, 't', 'wish', 'one invoice', saved.rev);
  expect(await getNote(notebook, 't')).toMatchObject({
    text: 'two invoices',
    wish: 'one invoice',
    at: MONDAY_NINE,
    tz: 'Europe/Vienna',
    day: '2026-11-23',
  });
});

test('fields do not conflict with each other', async () => {
  const notebook = await open();
  await saveNote(notebook, 't', 'text', 'a', 0);
  expect(await saveNote(notebook, 't', 'wish', 'b', 0)).toMatchObject({ how: 'as-written' });
});

test('edits from the same start in different places are both made', async () => {
  const notebook = await open();
  const { rev } = await saveNote(notebook, 't', 'text', 'call Ana', 0);
  await saveNote(notebook, 't', 'text', 'call Ana at noon', rev, 'call Ana');
  const saved = await saveNote(notebook, 't', 'text', 'Do call Ana', rev, 'call Ana');
  expect(saved).toMatchObject({ text: 'Do call Ana at noon', how: 'joined' });
  expect((await getNote(notebook, 't')).text).toBe('Do call Ana at noon');
});

test('edits of the same words are both kept, and it says so', async () => {
  const notebook = await open();
  const { rev } = await saveNote(notebook, 't', 'text', 'call Ana', 0);
  await saveNote(notebook, 't', 'text', 'call Bea', rev, 'call Ana');
  const saved = await saveNote(notebook, 't', 'text', 'call Cid', rev, 'call Ana');
  expect(saved.how).toBe('both');
  expect(saved.text).toContain('call Bea');
  expect(saved.text).toContain('call Cid');
});

test('without the text it started from, a stale edit keeps both texts too', async () => {
  const notebook = await open();
  await saveNote(notebook, 't', 'text', 'one', 0);
  expect(await saveNote(notebook, 't', 'text', 'two', 0)).toMatchObject({ how: 'both' });
});

test('a note begun anew is not overwritten by who still holds the forgotten one', async () => {
  const notebook = await open();
  let rev = 0;
  for (const text of ['a', 'ab', 'abc']) {
    ({ rev } = await saveNote(notebook, 't', 'text', text, rev));
  }
  await change(notebook, ['notes'], (pages) => pages.table('notes').delete('t'));
  await saveNote(notebook, 't', 'text', 'anew', 0);
  const { text } = await saveNote(notebook, 't', 'text', 'abcd', rev, 'abc');
  expect(text).toContain('anew');
  expect(text).toContain('d');
});

test('400 of 400 words are kept when eight windows write one note at once', async () => {
  const name = freshName();
  const windows = await Promise.all(
    Array.from({ length: 8 }, () => open({ name, context: toContext() })),
  );
  await Promise.all(
    windows.map(async (notebook, window) => {
      let base = { rev: 0, text: '' };
      for (let edit = 0; edit < 50; edit++) {
        const text = `${base.text} <${window}.${edit}>`;
        base = await saveNote(notebook, 't', 'text', text, base.rev, base.text);
      }
    }),
  );
  const { text } = await getNote(windows[0] ?? (await open()), 't');
  const words = new Set(text.match(/<\d\.\d+>/g));
  expect(words.size).toBe(400);
});

test('a note that is too long is refused, and what stood there stays', async () => {
  const notebook = await open();
  await saveNote(notebook, 't', 'text', 'short', 0);
  await expect(
    saveNote(notebook, 't', 'text', 'x'.repeat(NOTE_LIMIT + 1), 1),
  ).rejects.toMatchObject({ kind: 'tooLong' });
  expect((await getNote(notebook, 't')).text).toBe('short');
});

test('a watcher hears what another window writes', async () => {
  const name = freshName();
  const [mine, theirs] = [await open({ name }), await open({ name, context: toContext() })];
  const heard = nextOf<string>(
    (onValue) => watchNote(mine, 't', (note) => onValue(note.heard)),
    (text) => text !== '',
  );
  await saveNote(theirs, 't', 'heard', 'was charged twice', 0);
  expect(await heard).toBe('was charged twice');
});

test('a row that cannot be read is counted and moved aside, never written over', async () => {
  const notebook = await open();
  const broken = { ticketUid: 't', text: 42, tz: 'Nowhere/Atall' };
  await change(notebook, ['notes'], (pages) => pages.table('notes').put(broken as never));
  expect((await getNote(notebook, 't')).rev).toBe(0);
  expect(notebook.unreadable.get('notes')).toEqual(new Set(['t']));
  await saveNote(notebook, 't', 'text', 'new words', 0);
  expect((await getNote(notebook, 't')).text).toBe('new words');
  const strays = await read(notebook, ['strays'], (pages) => pages.table('strays').toArray());
  expect(strays).toMatchObject([{ table: 'notes', ticketUid: 't', row: broken }]);
});
