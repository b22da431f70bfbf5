import { expect, test } from 'vitest';
import type { Adapter } from '../../../lib/helpdesk/adapter/schema.ts';
import { ZENDESK } from '../../../lib/helpdesk/adapter/zendesk.ts';
import { keepAdapter, removeAdapter, watchAdapters } from '../../../lib/store/adapters.ts';
import { change, type Notebook } from '../../../lib/store/notebook.ts';
import { nextOf, open } from './fixture.ts';

const adaptersOf = (notebook: Notebook) =>
  nextOf<readonly Adapter[]>((onValue) => watchAdapters(notebook, onValue));

test('an adapter stands in for the bundled one until it is removed', async () => {
  const notebook = await open();
  expect(await adaptersOf(notebook)).toEqual([]);
  await keepAdapter(notebook, { ...ZENDESK, label: 'Ours' });
  await keepAdapter(notebook, { ...ZENDESK, label: 'Ours, mended' });
  expect(await adaptersOf(notebook)).toEqual([{ ...ZENDESK, label: 'Ours, mended' }]);
  await removeAdapter(notebook, ZENDESK.id);
  expect(await adaptersOf(notebook)).toEqual([]);
});

test('an adapter that this release cannot read is left out, and stays', async () => {
  const notebook = await open();
  const row = { adapterId: 'odd', adapter: { schema: 99 }, at: 0 };
  await change(notebook, ['adapters'], (pages) => pages.table('adapters').put(row));
  expect(await adaptersOf(notebook)).toEqual([]);
  expect(await change(notebook, ['adapters'], (pages) => pages.table('adapters').count())).toBe(1);
});
