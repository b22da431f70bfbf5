import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type SaveStatus, type Stored, startAutosave } from '../../../lib/store/autosave.ts';
import { NotebookFailure } from '../../../lib/store/failure.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

const context = {
  now: () => Date.now(),
  later: (ms: number, call: () => void) => {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};

/** A field that saves to a disk which takes `delayMs`, and breaks while `broken`. */
function toField({ delayMs = 0 } = {}) {
  const disk = {
    rev: 1,
    text: 'start',
    broken: false,
    saves: [] as { readonly text: string; readonly at: number }[],
  };
  const statuses: SaveStatus[] = [];
  const shown: string[] = [];
  const field = startAutosave(
    { rev: 1, text: 'start' },
    {
      context,
      onStatus: (status) => statuses.push(status),
      onText: (text) => shown.push(text),
      save: async (text, from): Promise<Stored> => {
        if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
        if (disk.broken) throw new NotebookFailure('full', 'no room');
        disk.saves.push({ text, at: Date.now() });
        disk.text = from.rev === disk.rev ? text : `${disk.text}|${text}`;
        disk.rev += 1;
        return { rev: disk.rev, text: disk.text };
      },
    },
  );
  return { field, disk, statuses, shown, kinds: () => statuses.map(({ kind }) => kind) };
}

test('a text is saved 300 ms after the last key', async () => {
  const { field, disk, kinds } = toField();
  field.edit('starts');
  expect(kinds()).toEqual(['saving']);
  await vi.advanceTimersByTimeAsync(200);
  field.edit('starts w');
  await vi.advanceTimersByTimeAsync(299);
  expect(disk.saves).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(disk.saves).toEqual([{ text: 'starts w', at: 500 }]);
  expect(kinds().at(-1)).toBe('saved');
});

test('and at least every second while keys go on', async () => {
  const { field, disk } = toField();
  for (let key = 1; key <= 50; key++) {
    field.edit(`start ${key}`);
    await vi.advanceTimersByTimeAsync(100);
  }
  const gaps = disk.saves.map(({ at }, index) => at - (disk.saves[index - 1]?.at ?? 0));
  expect(disk.saves.length).toBeGreaterThanOrEqual(4);
  expect(Math.max(...gaps)).toBeLessThanOrEqual(1_100);
});

test('words typed while a save runs are saved after it, one save at a time', async () => {
  const { field, disk, kinds } = toField({ delayMs: 400 });
  field.edit('one');
  await vi.advanceTimersByTimeAsync(350);
  field.edit('one two');
  await vi.advanceTimersByTimeAsync(400);
  expect(disk.saves.map(({ text }) => text)).toEqual(['one']);
  expect(kinds()).not.toContain('saved');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(disk.text).toBe('one two');
  expect(kinds().at(-1)).toBe('saved');
});

test('what cannot be saved is tried again, ever less often, and never lost', async () => {
  const { field, disk, statuses, shown } = toField();
  disk.broken = true;
  const tried = vi.spyOn(disk, 'broken', 'get');
  const times: number[] = [];
  tried.mockImplementation(() => {
    times.push(Date.now());
    return true;
  });
  field.edit('words');
  await vi.advanceTimersByTimeAsync(40_000);
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
  expect(gaps).toEqual([500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
  expect(statuses.at(-1)).toEqual({ kind: 'notSaved', why: 'full' });
  expect(shown).toEqual([]);

  tried.mockImplementation(() => false);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(disk.text).toBe('words');
  expect(statuses.at(-1)).toEqual({ kind: 'saved' });
});

test('typing on does not put off the next try', async () => {
  const { field, disk } = toField();
  disk.broken = true;
  field.edit('w');
  await vi.advanceTimersByTimeAsync(300);
  disk.broken = false;
  for (let key = 0; key < 10; key++) {
    field.edit(`words ${key}`);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(disk.saves.length).toBeGreaterThan(0);
});

test('flush saves at once', async () => {
  const { field, disk } = toField();
  field.edit('words');
  await field.flush();
  expect(disk.saves).toEqual([{ text: 'words', at: 0 }]);
});

test('flush saves what was typed during a save, too', async () => {
  const { field, disk } = toField({ delayMs: 100 });
  field.edit('one');
  const flushed = field.flush();
  field.edit('one two');
  const again = field.flush();
  await vi.advanceTimersByTimeAsync(200);
  await Promise.all([flushed, again]);
  expect(disk.text).toBe('one two');
});

test('after stop nothing more is saved by itself', async () => {
  const { field, disk } = toField();
  field.edit('words');
  field.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(disk.saves).toEqual([]);
});

test('a change from elsewhere is shown, and is no edit', async () => {
  const { field, disk, shown } = toField();
  field.adopt({ rev: 2, text: 'theirs' });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(shown).toEqual(['theirs']);
  expect(disk.saves).toEqual([]);
});

test('a change from elsewhere never takes typed words off the screen', async () => {
  const { field, disk, shown } = toField();
  field.edit('start mine');
  disk.rev = 2;
  disk.text = 'their start';
  field.adopt({ rev: 2, text: 'their start' });
  expect(shown).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(shown).toEqual(['their start|start mine']);
});

test('a merge keeps what was typed while it was made', async () => {
  const { field, disk, shown } = toField({ delayMs: 100 });
  disk.rev = 2;
  disk.text = 'theirs';
  field.edit('mine');
  await vi.advanceTimersByTimeAsync(350);
  field.edit('mine!');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(shown).toEqual(['theirs|mine!']);
  expect(disk.text).toBe('theirs|mine!');
});

test('what was told while a save ran is taken over after it', async () => {
  const { field, shown } = toField({ delayMs: 100 });
  field.edit('mine');
  await vi.advanceTimersByTimeAsync(350);
  field.adopt({ rev: 9, text: 'mine and theirs' });
  await vi.advanceTimersByTimeAsync(100);
  expect(shown).toEqual(['mine and theirs']);
});

test('an answer that comes too late does not bring old words back', async () => {
  const { field, shown } = toField();
  field.edit('new');
  await vi.advanceTimersByTimeAsync(300);
  field.adopt({ rev: 1, text: 'start' });
  expect(shown).toEqual([]);
});

test('a forgotten note leaves the screen; emptied storage does not take it', async () => {
  const forgotten = toField();
  forgotten.field.adopt({ rev: 0, text: '' });
  expect(forgotten.shown).toEqual(['']);

  const cleared = toField();
  Object.assign(cleared.disk, { rev: 0, text: '' });
  cleared.field.rescue();
  cleared.field.adopt({ rev: 0, text: '' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(cleared.shown).toEqual([]);
  expect(cleared.disk.text).toBe('start');
});

test('of two flushes during a save neither is done before the words typed last are saved', async () => {
  const { field, disk } = toField({ delayMs: 100 });
  field.edit('one');
  const first = field.flush();
  field.edit('one two');
  const saved: string[] = [];
  const flushes = [1, 2].map(() => field.flush().then(() => saved.push(disk.text)));
  await vi.advanceTimersByTimeAsync(400);
  await Promise.all([first, ...flushes]);
  expect(saved).toEqual(['one two', 'one two']);
});
