import { Dexie } from 'dexie';
import { forceCloseDatabase } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { change, type Health, type Notebook, read } from '../../../lib/store/notebook.ts';
import { getNote, saveNote, watchNote } from '../../../lib/store/notes.ts';
import { isRefused, openNotebook } from '../../../lib/store/open.ts';
import { VERSIONS } from '../../../lib/store/versions/index.ts';
import { freshName, nextOf, open, toContext } from './fixture.ts';

/** Every row of a database, read without our code. */
async function dump(name: string): Promise<unknown> {
  const db = await new Dexie(name).open();
  const rows = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  const { version } = db.backendDB();
  db.close();
  return { version, rows };
}

const nextVersion = { stores: { later: 'id' } };

test('a new notebook has an identity and a secret of its own, and keeps them', async () => {
  const [name, other] = [freshName(), freshName()];
  const metaOf = (notebook: Notebook) =>
    read(notebook, ['meta'], (pages) => pages.table('meta').toArray());
  const first = await metaOf(await open({ name }));
  expect(first).toContainEqual({ key: 'schemaVersion', value: VERSIONS.length });
  expect(first.map(({ key }) => key)).toEqual(['notebookId', 'schemaVersion', 'secret']);
  expect(await metaOf(await open({ name, context: toContext() }))).toEqual(first);
  const second = await metaOf(await open({ name: other }));
  expect(second.find(({ key }) => key === 'secret')).not.toEqual(
    first.find(({ key }) => key === 'secret'),
  );
});

test('every write asks for strict durability', async () => {
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const notebook = await open();
  await saveNote(notebook, 't', 'text', 'x', 0);
  const writes = asked.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes.length).toBeGreaterThan(0);
  for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
  asked.mockRestore();
});

test('a change that fails half-way changes nothing', async () => {
  const notebook = await open();
  const failing = change(notebook, ['notes', 'settings'], async (pages) => {
    await pages.table('settings').put({ key: 'a', value: 1 });
    throw new Error('half-way');
  });
  await expect(failing).rejects.toMatchObject({ kind: 'unknown', message: 'half-way' });
  expect(await read(notebook, ['settings'], (pages) => pages.table('settings').count())).toBe(0);
});

test('a notebook of a newer release opens read-only, and not a byte of it changes', async () => {
  const name = freshName();
  const newer = await open({ name, versions: [...VERSIONS, nextVersion] });
  await saveNote(newer, 't', 'text', 'from the future', 0);
  newer.close();
  const before = await dump(name);

  const notebook = await open({ name });
  expect(notebook.readOnly).toBe(true);
  expect((await getNote(notebook, 't')).text).toBe('from the future');
  await expect(saveNote(notebook, 't', 'text', 'old words', 1)).rejects.toMatchObject({
    kind: 'newer',
  });
  notebook.close();
  expect(await dump(name)).toEqual(before);
});

test('when a newer release upgrades beside it, the old one lets go and becomes read-only', async () => {
  const name = freshName();
  const old = await open({ name });
  await saveNote(old, 't', 'text', 'kept', 0);
  const newer = await open({ name, versions: [...VERSIONS, nextVersion], context: toContext() });
  expect(newer.readOnly).toBe(false);
  await expect(saveNote(old, 't', 'text', 'late', 1)).rejects.toMatchObject({ kind: 'newer' });
  expect(old.readOnly).toBe(true);
  expect((await getNote(old, 't')).text).toBe('kept');
});

test('a lost connection is made again at the next use, and watchers hear on', async () => {
  const notebook = await open();
  await saveNote(notebook, 't', 'text', 'before', 0);
  const texts: string[] = [];
  const stop = watchNote(notebook, 't', ({ text }) => texts.push(text));
  await vi.waitFor(() => expect(texts).toContain('before'));

  forceCloseDatabase((await notebook.connect()).backendDB() as never);
  await saveNote(notebook, 't', 'text', 'after', 1);
  await vi.waitFor(() => expect(texts).toContain('after'));
  stop();
});

test('a closing that nobody announced is overcome too', async () => {
  const notebook = await open();
  await saveNote(notebook, 't', 'text', 'before', 0);
  // As on a full disk: the connection is dead, Dexie has not heard of it.
  (await notebook.connect()).backendDB().close();
  expect((await saveNote(notebook, 't', 'text', 'after', 1)).text).toBe('after');
});

test('a change that hangs on a dying connection is made on the next one', async () => {
  const notebook = await open();
  const db = (await notebook.connect()).backendDB();
  const hanging = vi.spyOn(IDBObjectStore.prototype, 'put').mockReturnValueOnce({} as IDBRequest);
  const saving = saveNote(notebook, 't', 'text', 'words', 0);
  await vi.waitFor(() => expect(hanging).toHaveBeenCalled());
  forceCloseDatabase(db as never);
  expect((await saving).text).toBe('words');
  expect((await getNote(notebook, 't')).text).toBe('words');
  hanging.mockRestore();
});

test('storage emptied under it is told before the emptiness is', async () => {
  const name = freshName();
  const notebook = await open({ name });
  await saveNote(notebook, 't', 'text', 'words', 0);
  const heard: string[] = [];
  notebook.watchHealth(({ kind }) => heard.push(kind));
  const stop = watchNote(notebook, 't', ({ text }) => heard.push(text));
  await vi.waitFor(() => expect(heard).toEqual(['ok', 'words']));

  await Dexie.delete(name);
  await vi.waitFor(() => expect(heard).toEqual(['ok', 'words', 'cleared', '']));
  stop();
});

test('trouble is told once it is there, and once it is over', async () => {
  const notebook = await open();
  const heard: string[] = [];
  notebook.watchHealth((health: Health) =>
    heard.push(health.kind === 'trouble' ? health.failure.kind : health.kind),
  );
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(saveNote(notebook, 't', 'text', 'x', 0)).rejects.toMatchObject({ kind: 'full' });
  full.mockRestore();
  await saveNote(notebook, 't', 'text', 'x', 0);
  expect(heard).toEqual(['ok', 'full', 'ok']);
});

test('a closed notebook says so', async () => {
  const notebook = await open();
  notebook.close();
  await expect(getNote(notebook, 't')).rejects.toMatchObject({ kind: 'closed' });
});

test('without IndexedDB it says so', async () => {
  expect(await openNotebook({ indexedDb: null })).toMatchObject({ refused: 'missing' });
});

test('where storage is forbidden it says so', async () => {
  const forbidding = {
    open: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  } as unknown as IDBFactory;
  expect(await openNotebook({ indexedDb: forbidding })).toMatchObject({ refused: 'private' });
});

test('an old window that does not let go is named after a while', async () => {
  const name = freshName();
  (await open({ name })).close();
  const stubborn = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const atOnce = (_: number, call: () => void) => {
    call();
    return () => {};
  };
  const context = { ...toContext(), later: atOnce };
  const versions = [...VERSIONS, nextVersion];
  expect(await openNotebook({ name, versions, context })).toMatchObject({ refused: 'blocked' });
  stubborn.close();
  await vi.waitFor(async () => {
    const opened = await openNotebook({ name, versions, context: toContext() });
    expect(isRefused(opened)).toBe(false);
    if (!isRefused(opened)) opened.close();
  });
});

test('two names are two notebooks', async () => {
  const [mine, theirs] = [await open(), await open()];
  await saveNote(mine, 't', 'text', 'mine', 0);
  expect((await getNote(theirs, 't')).text).toBe('');
});

test('one look at a time: opening waits for the lock', async () => {
  const name = freshName();
  let release = () => {};
  const held = navigator.locks.request(
    `${name}-open`,
    () =>
      new Promise<void>((resolve) => {
        release = resolve;
      }),
  );
  const opening = nextOf<Notebook>((onValue) => {
    void open({ name }).then(onValue);
    return () => {};
  });
  await vi.waitFor(async () => {
    const { pending } = await navigator.locks.query();
    expect(pending?.map((lock) => lock.name)).toContain(`${name}-open`);
  });
  expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
  release();
  await held;
  expect((await opening).readOnly).toBe(false);
});
