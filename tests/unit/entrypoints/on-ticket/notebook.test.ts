import { beforeEach, expect, test, vi } from 'vitest';
import { openNotebookSoon } from '../../../../entrypoints/on-ticket/notebook.ts';
import type * as Store from '../../../../entrypoints/on-ticket/store.ts';
import { NotebookFailure } from '../../../../lib/store/failure.ts';
import type { Health, Notebook } from '../../../../lib/store/notebook.ts';
import type { Refused } from '../../../../lib/store/open.ts';
import { until } from '../fixture.ts';

const door = vi.hoisted(() => ({ opened: null as unknown }));
vi.mock('../../../../entrypoints/on-ticket/store.ts', async (original) => ({
  ...(await original<typeof Store>()),
  openNotebook: async () => door.opened,
}));

/** A notebook whose health the test decides on. */
function createNotebook(readOnly = false) {
  const watchers: ((health: Health) => void)[] = [];
  const part: Partial<Notebook> = {
    readOnly,
    watchHealth(call) {
      watchers.push(call);
      call({ kind: 'ok' });
      return () => {};
    },
  };
  door.opened = part;
  return {
    say: (health: Health) => {
      for (const call of watchers) call(health);
    },
  };
}

beforeEach(() => {
  door.opened = null;
});

test('opens by itself, without being waited for', async () => {
  createNotebook();
  const access = openNotebookSoon();
  expect(access.open.value).toBeNull();
  const { notebook } = await access.whenOpen;
  expect(notebook).toBe(door.opened);
  expect(access.open.value?.notebook).toBe(notebook);
  expect(access.problem.value).toBeNull();
});

test('one that can’t be opened says why, and never counts as open', async () => {
  door.opened = { refused: 'private', message: 'A private window.' } satisfies Refused;
  const access = openNotebookSoon();
  let isOpen = false;
  void access.whenOpen.then(() => {
    isOpen = true;
  });
  await until(() => expect(access.problem.value).toBe('private'));
  expect(isOpen).toBe(false);
  expect(access.open.value).toBeNull();
});

test('one of a newer release is open, and says that it is only to be read', async () => {
  createNotebook(true);
  const access = openNotebookSoon();
  await access.whenOpen;
  expect(access.problem.value).toBe('newer');
});

test('trouble is said, and taken back when it is over', async () => {
  const { say } = createNotebook();
  const access = openNotebookSoon();
  await access.whenOpen;
  say({ kind: 'trouble', failure: new NotebookFailure('full', 'No room.') });
  expect(access.problem.value).toBe('full');
  say({ kind: 'ok' });
  expect(access.problem.value).toBeNull();
  say({ kind: 'cleared' });
  expect(access.problem.value).toBe('cleared');
});

test('one that is only to be read stays so, whatever else goes wrong', async () => {
  const { say } = createNotebook(true);
  const access = openNotebookSoon();
  await access.whenOpen;
  say({ kind: 'trouble', failure: new NotebookFailure('closed', 'Lost.') });
  say({ kind: 'ok' });
  expect(access.problem.value).toBe('newer');
});
