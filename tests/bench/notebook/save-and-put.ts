// Runs in a page: saves by the notebook, and puts the like by IndexedDB alone, by turns.

export interface SaveTimes {
  /** ms until it is on the disk, by round. */
  readonly save: readonly number[];
  readonly put: readonly number[];
}

export interface SaveWishes {
  /** Address of the bundled notebook. */
  readonly module: string;
  readonly rounds: number;
  /** Notes that are there already, in both databases. */
  readonly before: number;
}

/** Serialised and run in the page, so it must stand alone. */
export async function saveAndPut({ module, rounds, before }: SaveWishes): Promise<SaveTimes> {
  const { ensureTicket, isRefused, openNotebook, saveNote }: typeof import('./entry.ts') =
    await import(module);
  const notebook = await openNotebook();
  if (isRefused(notebook)) throw new Error(`The notebook was not opened: ${notebook.message}`);

  const raw = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('bench-raw', 1);
    opening.onupgradeneeded = () => {
      const notes = opening.result.createObjectStore('notes', { keyPath: 'ticketUid' });
      notes.createIndex('at', 'at');
      notes.createIndex('day', 'day');
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const put = (ticketUid: string, text: string, rev: number) =>
    new Promise<void>((resolve, reject) => {
      const tx = raw.transaction('notes', 'readwrite', { durability: 'strict' });
      const revs = { text: rev, heard: 0, plan: 0, wish: 0, learned: 0 };
      const day = '2026-11-21';
      const stamp = { at: Date.now(), tz: 'Europe/Vienna', day };
      const words = { text, heard: '', plan: '', wish: '', learned: '' };
      tx.objectStore('notes').put({ ticketUid, ...stamp, ...words, rev, revs });
      tx.oncomplete = () => resolve();
      tx.onerror = () => reject(tx.error);
    });
  const meet = (number: number) =>
    ensureTicket(notebook, {
      host: 'acme.zendesk.com',
      number: String(number),
      helpdesk: 'zendesk',
    });
  const textOf = (round: number) => `${'They would rather keep the old one. '.repeat(14)}${round}`;

  for (let at = 0; at < before; at += 1) {
    const uid = await meet(at + 1);
    await saveNote(notebook, uid, 'text', textOf(at), 0);
    await put(uid, textOf(at), 1);
  }

  const uid = await meet(before + 1);
  const save: number[] = [];
  const puts: number[] = [];
  let rev = 0;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    rev = (await saveNote(notebook, uid, 'text', textOf(round), rev)).rev;
    const middle = performance.now();
    await put(uid, textOf(round), rev);
    save.push(middle - start);
    puts.push(performance.now() - middle);
  }
  notebook.close();
  raw.close();
  return { save, put: puts };
}
