import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeAgentFiles } from '../../../entrypoints/dashboard/numbers/agent-files.ts';
import { addDays, daysBetween } from '../../../lib/moments/day.ts';
import { toIsoWeek } from '../../../lib/stats/iso-week.ts';
import { type Backup, restoreBackup, toBackup } from '../../../lib/store/backup.ts';
import { change, type Notebook } from '../../../lib/store/notebook.ts';
import { affirmations, afterShiftShown, shiftTimes } from '../../../lib/store/setting-list.ts';
import { setSetting } from '../../../lib/store/settings.ts';
import { anyTables } from '../store/arbitraries.ts';
import { open } from '../store/fixture.ts';

/** Everything that is the agent's alone. */
const PRIVATE = ['selfChecks', 'stories', 'practice'] as const;
type Private = Pick<Backup['tables'], (typeof PRIVATE)[number]>;

const anyPrivate: fc.Arbitrary<Private> = anyTables.map(({ selfChecks, stories, practice }) => ({
  selfChecks,
  stories,
  practice,
}));

const FROM = '2026-09-28';
const TO = '2026-11-22';
const SPAN = daysBetween(FROM, TO) + 1;
/** Brings the days of the figures into the weeks of the file, so that there is something in it. */
const within = (day: string) => addDays(FROM, Math.abs(daysBetween(FROM, day)) % SPAN);

async function put(notebook: Notebook, rows: Private, sentence: string): Promise<void> {
  await change(notebook, [...PRIVATE, 'ownLines'], async (pages) => {
    for (const name of PRIVATE) await pages.table(name).clear();
    await pages.table('selfChecks').bulkPut([...rows.selfChecks]);
    await pages.table('stories').bulkPut([...rows.stories]);
    await pages.table('practice').bulkPut([...rows.practice]);
    await pages.table('ownLines').clear();
    for (const { storyId, at, tz, day } of rows.stories) {
      const line = { lineId: storyId, ticketUid: 't1', text: sentence, flag: 'blame' as const };
      await pages.table('ownLines').put({ ...line, at, tz, day });
    }
  });
  await setSetting(notebook, affirmations, [sentence]);
  await setSetting(notebook, afterShiftShown, rows.stories.length > 0);
  await setSetting(notebook, shiftTimes, {
    days: rows.practice.length > 0 ? [1] : [],
    start: '09:00',
    end: '17:00',
  });
}

const filesOf = async (notebook: Notebook) => {
  const wish = { from: toIsoWeek(FROM), to: toIsoWeek(TO), rows: true, app: '1.0.0' };
  const { files, zip } = await makeAgentFiles(notebook, wish, () => {});
  return [...files, zip].map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')]);
};

/** 250 × 4 notebooks: each four differ only in what is the agent's alone. */
const RUNS = 250;
const someOf = fc.array(anyPrivate, { minLength: 4, maxLength: 4 });

test('notebooks that differ only in what is the agent’s alone make byte-identical team files', async () => {
  const notebook = await open();
  const empty = (await toBackup(notebook)).backup;
  let told = 0;
  await fc.assert(
    fc.asyncProperty(anyTables, someOf, async (tables, variants) => {
      const contacts = tables.contacts.map((row) => ({ ...row, day: within(row.day) }));
      const base = { ...empty, tables: { ...tables, contacts } };
      expect(await restoreBackup(notebook, base, { replace: true })).toBe('restored');
      const made: unknown[] = [];
      for (const [index, rows] of variants.entries()) {
        await put(notebook, rows, `I listen first, ${index}.`);
        made.push(await filesOf(notebook));
      }
      for (const files of made) expect(files).toEqual(made[0]);
      if (contacts.some(({ state }) => state === 'sent')) told++;
    }),
    { numRuns: RUNS },
  );
  expect(told, 'most of the files have something in them').toBeGreaterThan(RUNS / 2);
}, 240_000);
