import { expect, test } from 'vitest';
import { VIEWS } from '../../../../entrypoints/dashboard/views.ts';
import { dashboard } from '../../../../lib/words/english.ts';

/** The navigation's order, whether or not each of them is there yet. */
const ORDER = [
  'moments',
  'promises',
  'notes',
  'team',
  'export',
  'playbook',
  'phrases',
  'helpdesks',
  'privacy',
  'settings',
];

test('every view stands once, in the order of the navigation', () => {
  const ids = VIEWS.map(({ id }) => id);
  expect(ids).toEqual(ORDER.filter((id) => ids.includes(id)));
  expect(ids.length).toBeGreaterThan(0);
});

test.each(VIEWS.map((view) => [view.id, view] as const))(
  '%s can be loaded and has a name',
  async (id, view) => {
    expect(dashboard).toHaveProperty([`view.${id}`]);
    expect(view.name).toBe(`dashboard.view.${id}`);
    expect((await view.load()).View).toBeTypeOf('function');
  },
);
