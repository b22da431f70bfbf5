import * as z from 'zod/mini';
import { secretIn } from './meta.ts';
import { change, type Notebook, read } from './notebook.ts';
import type { Pages } from './pages.ts';
import { toRow } from './promises.ts';
import { recountAll } from './repair.ts';
import { ROWS, type Row } from './tables.ts';
import { VERSIONS } from './versions/index.ts';

/**
 * What a backup holds: all that a person wrote or chose. Counters are counted afresh, strays can't
 * be checked, own lines of the exercise must leave no trace, and the notebook that it is restored to
 * keeps its own identity.
 */
const SAVED = [
  'hosts',
  'tickets',
  'notes',
  'contacts',
  'promises',
  'phrases',
  'phraseUses',
  'selfChecks',
  'stories',
  'practice',
  'playbooks',
  'adapters',
  'settings',
] as const;
type Saved = (typeof SAVED)[number];

/** The whole notebook as one JSON value. */
export interface Backup {
  readonly kind: typeof KIND;
  readonly schema: number;
  /** Epoch ms. */
  readonly at: number;
  /** Without it no customer would be known again. */
  readonly secret: string;
  readonly tables: { readonly [T in Saved]: readonly Row<T>[] };
}

const KIND = 'five-moments-backup';

/** Everything that can be read; `unreadable` says how many rows could not. */
export async function toBackup(
  notebook: Notebook,
): Promise<{ readonly backup: Backup; readonly unreadable: number }> {
  const at = notebook.context.now();
  const schema = VERSIONS.length;
  return read(notebook, [...SAVED, 'meta'], async (pages) => {
    let unreadable = 0;
    const secret = await secretIn(pages);
    const rowsOf = async <T extends Saved>(name: T): Promise<Row<T>[]> => {
      const raw: unknown[] = await pages.table(name).toArray();
      const rows = pages.rows(name, raw);
      unreadable += raw.length - rows.length;
      return rows;
    };
    const tables: Backup['tables'] = {
      hosts: await rowsOf('hosts'),
      tickets: await rowsOf('tickets'),
      notes: await rowsOf('notes'),
      contacts: await rowsOf('contacts'),
      promises: await rowsOf('promises'),
      phrases: await rowsOf('phrases'),
      phraseUses: await rowsOf('phraseUses'),
      selfChecks: await rowsOf('selfChecks'),
      stories: await rowsOf('stories'),
      practice: await rowsOf('practice'),
      playbooks: await rowsOf('playbooks'),
      adapters: await rowsOf('adapters'),
      settings: await rowsOf('settings'),
    };
    return { backup: { kind: KIND, schema, at, secret, tables }, unreadable };
  });
}

/** More rows than this of one table are no notebook of one person. */
const MOST_ROWS = 500_000;

const many = <T extends z.core.$ZodType>(row: T) => z.array(row).check(z.maxLength(MOST_ROWS));

/** The shape of a backup of the schema of this release. */
export const backupShape: z.ZodMiniType<Backup> = z.strictObject({
  kind: z.literal(KIND),
  schema: z.literal(VERSIONS.length),
  at: z.number(),
  secret: z.string().check(z.minLength(16), z.maxLength(200)),
  tables: z.strictObject({
    hosts: many(ROWS.hosts),
    tickets: many(ROWS.tickets),
    notes: many(ROWS.notes),
    contacts: many(ROWS.contacts),
    promises: many(ROWS.promises),
    phrases: many(ROWS.phrases),
    phraseUses: many(ROWS.phraseUses),
    selfChecks: many(ROWS.selfChecks),
    stories: many(ROWS.stories),
    practice: many(ROWS.practice),
    playbooks: many(ROWS.playbooks),
    adapters: many(ROWS.adapters),
    settings: many(ROWS.settings),
  }),
});

/** `notEmpty`: there is something here, and replacing it was not asked for. `twice`: a key is. */
export type Restored = 'restored' | 'notEmpty' | 'twice';

/**
 * Puts a decoded backup in place of what the notebook holds: all of it or nothing. Without
 * `replace` only an empty notebook is filled.
 */
export function restoreBackup(
  notebook: Notebook,
  backup: Backup,
  { replace = false }: { readonly replace?: boolean } = {},
): Promise<Restored> {
  if (hasTwice(backup)) return Promise.resolve('twice');
  return change(notebook, [...SAVED, 'counters', 'meta'], async (pages) => {
    if (!replace && !(await isEmpty(pages))) return 'notEmpty';
    for (const name of SAVED) await pages.table(name).clear();
    const add = async <T extends Saved>(name: T, rows: readonly Row<T>[]) => {
      await pages.table(name).bulkAdd(rows);
    };
    for (const name of SAVED) await add(name, backup.tables[name]);
    const promises = backup.tables.promises.map((row) => toRow(row, row.settledDay));
    await pages.table('promises').bulkPut(promises);
    await pages.table('meta').put({ key: 'secret', value: backup.secret });
    await recountAll(pages);
    return 'restored' as const;
  });
}

/** Whether nothing that a person wrote is there yet: the moment to offer a restore. */
export function isEmptyNotebook(notebook: Notebook): Promise<boolean> {
  return read(notebook, WRITTEN, isEmpty);
}

const WRITTEN = ['notes', 'contacts', 'promises', 'phrases', 'selfChecks', 'stories'] as const;

async function isEmpty(pages: Pages): Promise<boolean> {
  for (const name of WRITTEN) {
    if ((await pages.table(name).count()) > 0) return false;
  }
  return true;
}

/** Keys that may stand only once: a file with a second one would fail half-way. */
function hasTwice({ tables }: Backup): boolean {
  const keys: readonly (readonly (string | null)[])[] = [
    tables.hosts.map(({ hostUid }) => hostUid),
    tables.hosts.map(({ host }) => host),
    tables.tickets.map(({ ticketUid }) => ticketUid),
    tables.tickets.map(({ hostNumber }) => hostNumber),
    tables.notes.map(({ ticketUid }) => ticketUid),
    tables.contacts.map(({ contactId }) => contactId),
    tables.contacts.map(({ ticketUid, messageId }) =>
      ticketUid === null || messageId === null ? null : JSON.stringify([ticketUid, messageId]),
    ),
    tables.promises.map(({ promiseId }) => promiseId),
    tables.phrases.map(({ phraseId }) => phraseId),
    tables.phraseUses.map(({ phraseId }) => phraseId),
    tables.selfChecks.map(({ checkId }) => checkId),
    tables.stories.map(({ storyId }) => storyId),
    tables.practice.map(({ itemId }) => itemId),
    tables.playbooks.map(({ hash }) => hash),
    tables.adapters.map(({ adapterId }) => adapterId),
    tables.settings.map(({ key }) => key),
  ];
  return keys.some((some) => {
    const known = some.filter((key) => key !== null);
    return new Set(known).size !== known.length;
  });
}
