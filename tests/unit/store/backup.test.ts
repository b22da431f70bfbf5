import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Backup,
  isEmptyNotebook,
  restoreBackup,
  toBackup,
} from '../../../lib/store/backup.ts';
import { toCounterRows } from '../../../lib/store/counters.ts';
import { countsOfContact, countsOfPromise } from '../../../lib/store/counting.ts';
import { change, type Notebook, read } from '../../../lib/store/notebook.ts';
import { getNote, saveNote } from '../../../lib/store/notes.ts';
import { parseBackup } from '../../../lib/store/parse-backup.ts';
import { repairCounters } from '../../../lib/store/repair.ts';
import { describeTicket, ensureTicket } from '../../../lib/store/tickets.ts';
import { anyTables } from './arbitraries.ts';
import { open } from './fixture.ts';

const backupOf = async (notebook: Notebook) => (await toBackup(notebook)).backup;

function parsed(text: string): Backup {
  const result = parseBackup(text);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.backup;
}

/** Tables whose rows come in the order of their keys. */
const sorted = ({ tables }: Backup) =>
  Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    ]),
  );

test('what is backed up, wiped and restored is the same notebook, however often', async () => {
  const notebook = await open();
  const empty = await backupOf(notebook);
  await fc.assert(
    fc.asyncProperty(anyTables, async (tables) => {
      const first = { ...empty, tables };
      expect(await restoreBackup(notebook, first, { replace: true })).toBe('restored');
      const file = JSON.stringify(await backupOf(notebook));
      expect(sorted(parsed(file))).toEqual(sorted(first));

      await restoreBackup(notebook, empty, { replace: true });
      expect(await backupOf(notebook)).toEqual(empty);
      for (let again = 0; again < 2; again++) {
        await restoreBackup(notebook, parsed(file), { replace: true });
        expect(JSON.stringify(await backupOf(notebook))).toBe(file);
      }
      const scanned = toCounterRows([
        ...tables.contacts.flatMap(countsOfContact),
        ...tables.promises.flatMap(countsOfPromise),
      ]);
      const counters = await read(notebook, ['counters'], (pages) =>
        pages.table('counters').count(),
      );
      expect(counters).toBe(scanned.length);
      expect(await repairCounters(notebook)).toBe(0);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('a notebook with words in it is replaced only when that was asked for', async () => {
  const notebook = await open();
  const empty = await backupOf(notebook);
  expect(await isEmptyNotebook(notebook)).toBe(true);
  await saveNote(notebook, 't', 'text', 'words', 0);
  expect(await isEmptyNotebook(notebook)).toBe(false);
  expect(await restoreBackup(notebook, empty)).toBe('notEmpty');
  expect((await getNote(notebook, 't')).text).toBe('words');
});

test('customers are known again in another notebook, after a restore', async () => {
  const words = { subject: null, customerName: null, requesterId: '7' };
  const ref = { host: 'a.zendesk.com', helpdesk: 'zendesk' };
  const keyOf = async (notebook: Notebook, number: string) => {
    const uid = await ensureTicket(notebook, { ...ref, number });
    await describeTicket(notebook, uid, words);
    return (await read(notebook, ['tickets'], (pages) => pages.find('tickets', uid)))?.customerKey;
  };
  const old = await open();
  const key = await keyOf(old, '1');
  const fresh = await open();
  await restoreBackup(fresh, await backupOf(old));
  expect(await keyOf(fresh, '2')).toBe(key);
});

test('rows that cannot be read are counted, not backed up', async () => {
  const notebook = await open();
  const broken = { ticketUid: 'b', text: 7 };
  await change(notebook, ['notes'], (pages) => pages.table('notes').put(broken as never));
  const { backup, unreadable } = await toBackup(notebook);
  expect(unreadable).toBe(1);
  expect(backup.tables.notes).toEqual([]);
});

test('a backup with two rows of one key changes nothing', async () => {
  const notebook = await open();
  await saveNote(notebook, 't', 'text', 'words', 0);
  const backup = await backupOf(notebook);
  const twice = {
    ...backup,
    tables: { ...backup.tables, notes: [...backup.tables.notes, ...backup.tables.notes] },
  };
  expect(await restoreBackup(notebook, twice, { replace: true })).toBe('twice');
  expect(await backupOf(notebook)).toEqual(backup);
});

test('a restore that fails half-way changes nothing', async () => {
  const notebook = await open();
  await saveNote(notebook, 't', 'text', 'words', 0);
  const backup = await backupOf(notebook);
  const unstorable = { key: 'k', value: (() => {}) as never };
  const bad = { ...backup, tables: { ...backup.tables, notes: [], settings: [unstorable] } };
  await expect(restoreBackup(notebook, bad, { replace: true })).rejects.toMatchObject({
    kind: 'unknown',
  });
  expect(await backupOf(notebook)).toEqual(backup);
});
