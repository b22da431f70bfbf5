import { Dexie } from 'dexie';
import { expect, test, vi } from 'vitest';
import type { SaveStatus } from '../../../lib/store/autosave.ts';
import { autosaveNote } from '../../../lib/store/note-autosave.ts';
import type { Notebook } from '../../../lib/store/notebook.ts';
import { getNote, saveNote } from '../../../lib/store/notes.ts';
import { freshName, open, toContext } from './fixture.ts';

/** A note field with its screen. */
function sit(notebook: Notebook) {
  const screen = { text: '', status: null as SaveStatus | null };
  const autosave = autosaveNote(notebook, 't', 'text', {
    onText: (text) => {
      screen.text = text;
    },
    onStatus: (status) => {
      screen.status = status;
    },
  });
  const type = (text: string) => {
    screen.text = text;
    autosave.edit(text);
  };
  return { screen, type, autosave };
}

test('two windows on one note end up with the words of both', async () => {
  const name = freshName();
  const [one, two] = [sit(await open({ name })), sit(await open({ name, context: toContext() }))];
  one.type('from one');
  two.type('from two');
  await Promise.all([one.autosave.flush(), two.autosave.flush()]);
  await vi.waitFor(() => {
    expect(one.screen.text).toBe(two.screen.text);
    expect(one.screen.text).toContain('from one');
    expect(one.screen.text).toContain('from two');
  });
  one.autosave.stop();
  two.autosave.stop();
});

test('words typed before the note was read are added to it', async () => {
  const name = freshName();
  const notebook = await open({ name });
  await saveNote(notebook, 't', 'text', 'yesterday. ', 0);
  const { type, screen, autosave } = sit(notebook);
  type('today.');
  await autosave.flush();
  await vi.waitFor(() => expect(screen.text).toBe('yesterday. today.'));
  autosave.stop();
});

test('the words on the screen are saved again after storage was emptied', async () => {
  const name = freshName();
  const notebook = await open({ name });
  const { type, screen, autosave } = sit(notebook);
  type('precious');
  await autosave.flush();
  await vi.waitFor(async () => expect((await getNote(notebook, 't')).text).toBe('precious'));
  await Dexie.delete(name);
  await vi.waitFor(async () => expect((await getNote(notebook, 't')).text).toBe('precious'));
  expect(screen.text).toBe('precious');
  autosave.stop();
});
