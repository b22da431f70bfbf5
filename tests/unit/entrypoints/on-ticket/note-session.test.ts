import { type Signal, signal } from '@preact/signals';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  createNoteSession,
  type NoteSession,
} from '../../../../entrypoints/on-ticket/note-session.ts';
import {
  createRecord,
  type TicketOnDesk,
  type TicketRecord,
} from '../../../../entrypoints/on-ticket/record.ts';
import { saveNote } from '../../../../entrypoints/on-ticket/store.ts';
import { NotebookFailure } from '../../../../lib/store/failure.ts';
import { getNote } from '../../../../lib/store/notes.ts';
import { findTicket } from '../../../../lib/store/tickets.ts';
import { until } from '../fixture.ts';
import { createAccess, type FakeAccess } from '../notebook-fixture.ts';

const DANA: TicketOnDesk = { host: 'acme.zendesk.com', number: '20418', helpdesk: 'zendesk' };
const LEO: TicketOnDesk = { ...DANA, number: '20431' };

let ticket: Signal<TicketOnDesk | null>;
let access: FakeAccess;
let record: TicketRecord;
let note: NoteSession;

beforeEach(() => {
  ticket = signal<TicketOnDesk | null>(DANA);
  access = createAccess();
  record = createRecord(access, ticket);
  note = createNoteSession(access, record, ticket);
});

const textOnTop = () => note.texts.value.text;

/** What is on the disk; empty where the notebook has never met the ticket. */
async function onDisk(of: TicketOnDesk): Promise<string> {
  const { notebook } = await access.whenOpen;
  const uid = await findTicket(notebook, of);
  return uid === null ? '' : (await getNote(notebook, uid)).text;
}

/** Another window writes the note of a ticket. */
async function writtenElsewhere(of: TicketOnDesk, text: string): Promise<void> {
  const { store, notebook } = await access.whenOpen;
  const uid = await store.ensureTicket(notebook, of);
  const { rev, text: was } = await getNote(notebook, uid);
  await store.saveNote(notebook, uid, 'text', text, rev, was);
}

/** A disk that takes nothing while it is full. */
async function beginWithDisk(): Promise<{ isFull: boolean; refusals: number }> {
  const disk = { isFull: false, refusals: 0 };
  await access.begin({
    saveNote: async (...args) => {
      if (!disk.isFull) return saveNote(...args);
      disk.refusals++;
      throw new NotebookFailure('full', 'No room.');
    },
  });
  return disk;
}

describe('a note that is typed', () => {
  test('is on the screen at once and on the disk soon', async () => {
    await access.begin();
    note.edit('text', 'call Dana');
    expect(textOnTop()).toBe('call Dana');
    expect(note.status.value).toBe('saving');
    await until(() => expect(note.status.value).toBe('saved'));
    expect(await onDisk(DANA)).toBe('call Dana');
  });

  test('keeps its fields apart', async () => {
    const { notebook } = await access.begin();
    note.edit('text', 'call Dana');
    note.edit('wish', 'be heard');
    expect(await note.flush()).toBe(true);
    const uid = await record.ensureUid(DANA);
    expect(await getNote(notebook, uid)).toMatchObject({ text: 'call Dana', wish: 'be heard' });
  });

  test('is shown again from the disk, as saved', async () => {
    await access.begin();
    await writtenElsewhere(DANA, 'from yesterday');
    await until(() => expect(textOnTop()).toBe('from yesterday'));
    expect(note.status.value).toBe('saved');
  });

  test('nothing is made of a ticket about which nothing was typed', async () => {
    const { notebook } = await access.begin();
    await note.flush();
    expect(await findTicket(notebook, DANA)).toBeNull();
    expect(note.status.value).toBe('none');
  });
});

describe('before the notebook is open', () => {
  test('what is typed waits for it, and the status does not lie', async () => {
    note.edit('text', 'quick');
    expect(textOnTop()).toBe('quick');
    expect(note.status.value).toBe('saving');
    await access.begin();
    await until(() => expect(note.status.value).toBe('saved'));
    expect(await onDisk(DANA)).toBe('quick');
  });

  test('a notebook that can’t be opened: not saved, and still on the screen', () => {
    note.edit('text', 'quick');
    access.refuse('private');
    expect(note.status.value).toBe('notSaved');
    expect(textOnTop()).toBe('quick');
  });

  test('what is typed is added to what is there already', async () => {
    const before = createAccess(access.name);
    const { store, notebook } = await before.begin();
    await store.saveNote(
      notebook,
      await store.ensureTicket(notebook, DANA),
      'text',
      'yesterday. ',
      0,
    );
    note.edit('text', 'today.');
    await access.begin();
    await until(() => expect(textOnTop()).toBe('yesterday. today.'));
    await until(async () => expect(await onDisk(DANA)).toBe('yesterday. today.'));
  });

  test('what was typed and deleted again is nothing to be saved', async () => {
    note.edit('text', 'q');
    note.edit('text', '');
    const { notebook } = await access.begin();
    expect(await note.flush()).toBe(true);
    expect(note.status.value).toBe('none');
    expect(await findTicket(notebook, DANA)).toBeNull();
  });

  test('two tickets typed on: each gets its own', async () => {
    note.edit('text', 'about Dana');
    ticket.value = LEO;
    note.edit('text', 'about Leo');
    await access.begin();
    await until(async () => {
      expect(await onDisk(DANA)).toBe('about Dana');
      expect(await onDisk(LEO)).toBe('about Leo');
    });
  });
});

describe('a change of tickets', () => {
  test('saves to the ticket that was typed on, at once', async () => {
    await access.begin();
    note.edit('text', 'about Dana');
    ticket.value = LEO;
    expect(textOnTop()).toBe('');
    note.edit('text', 'about Leo');
    await note.flush();
    await until(async () => expect(await onDisk(DANA)).toBe('about Dana'));
    expect(await onDisk(LEO)).toBe('about Leo');
  });

  test('never shows the note of the other, in either direction', async () => {
    await access.begin();
    await writtenElsewhere(DANA, 'about Dana');
    await writtenElsewhere(LEO, 'about Leo');
    await until(() => expect(textOnTop()).toBe('about Dana'));
    ticket.value = LEO;
    expect(textOnTop()).toBe('');
    await until(() => expect(textOnTop()).toBe('about Leo'));
    ticket.value = DANA;
    expect(textOnTop()).toBe('');
    await until(() => expect(textOnTop()).toBe('about Dana'));
  });

  test('to no ticket: nothing is shown, and nothing can be typed into nowhere', async () => {
    await access.begin();
    note.edit('text', 'about Dana');
    ticket.value = null;
    expect(textOnTop()).toBe('');
    note.edit('text', 'lost?');
    expect(textOnTop()).toBe('');
    expect(await note.flush()).toBe(true);
    await until(async () => expect(await onDisk(DANA)).toBe('about Dana'));
  });

  test('there and back while the save runs: the words go on where they were, once', async () => {
    let letSave = () => {};
    const disk = new Promise<void>((resolve) => {
      letSave = resolve;
    });
    await access.begin({
      saveNote: async (...args) => {
        await disk;
        return saveNote(...args);
      },
    });
    note.edit('text', 'call');
    ticket.value = LEO;
    ticket.value = DANA;
    expect(textOnTop()).toBe('call');
    note.edit('text', 'call Dana');
    letSave();
    await until(async () => expect(await onDisk(DANA)).toBe('call Dana'));
    expect(textOnTop()).toBe('call Dana');
  });
});

describe('two windows', () => {
  test('a conflict keeps the words of both', async () => {
    await access.begin();
    await writtenElsewhere(DANA, 'refund');
    await until(() => expect(textOnTop()).toBe('refund'));
    note.edit('text', 'refund by Friday');
    await writtenElsewhere(DANA, 'No refund');
    await note.flush();
    const text = await onDisk(DANA);
    expect(text).toContain('by Friday');
    expect(text).toContain('No');
    expect(textOnTop()).toBe(text);
  });

  test('what the other writes appears', async () => {
    await access.begin();
    note.edit('text', 'mine');
    await note.flush();
    await writtenElsewhere(DANA, 'mine and theirs');
    await until(() => expect(textOnTop()).toBe('mine and theirs'));
  });
});

describe('what could not be saved', () => {
  test('is said, with the reason, and stays on the screen', async () => {
    const disk = await beginWithDisk();
    disk.isFull = true;
    note.edit('text', 'precious');
    expect(await note.flush()).toBe(false);
    expect(note.status.value).toBe('notSaved');
    expect(note.problem.value).toBe('full');
    expect(textOnTop()).toBe('precious');
  });

  test('is there again when its ticket comes back, and goes on from what is on the disk', async () => {
    const disk = await beginWithDisk();
    note.edit('text', 'a');
    await note.flush();
    disk.isFull = true;
    note.edit('text', 'a b');
    ticket.value = LEO;
    expect(textOnTop()).toBe('');
    ticket.value = DANA;
    expect(textOnTop()).toBe('a b');
    await until(() => expect(note.status.value).toBe('notSaved'));
    disk.isFull = false;
    note.edit('text', 'a b c');
    await note.flush();
    expect(textOnTop()).toBe('a b c');
    expect(await onDisk(DANA)).toBe('a b c');
  });

  test('is tried again while another ticket is on top', async () => {
    const disk = await beginWithDisk();
    disk.isFull = true;
    note.edit('text', 'precious');
    expect(await note.flush()).toBe(false);
    ticket.value = LEO;
    await until(() => expect(disk.refusals).toBe(2));
    disk.isFull = false;
    await until(async () => expect(await onDisk(DANA)).toBe('precious'));
    expect(textOnTop()).toBe('');
  });

  test('once saved after all, it gives way to what is on the disk', async () => {
    const disk = await beginWithDisk();
    disk.isFull = true;
    note.edit('text', 'mine');
    await note.flush();
    ticket.value = LEO;
    disk.isFull = false;
    await until(async () => expect(await onDisk(DANA)).toBe('mine'));
    await writtenElsewhere(DANA, 'mine and theirs');
    ticket.value = DANA;
    await until(() => expect(textOnTop()).toBe('mine and theirs'));
  });
});

test('after the browser’s storage was emptied, what is on the screen is saved again', async () => {
  await access.begin();
  note.edit('text', 'precious');
  await note.flush();
  await until(() => expect(note.status.value).toBe('saved'));
  await Dexie.delete(access.name);
  await until(async () => expect(await onDisk(DANA)).toBe('precious'));
  expect(textOnTop()).toBe('precious');
});
