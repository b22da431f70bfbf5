import { expect, test } from 'vitest';
import { keepOwnLines, savePractice, setOwnLinesKept } from '../../../lib/store/practice.ts';
import { forgetPrivate, readPrivate } from '../../../lib/store/private-data.ts';
import { saveSelfCheck } from '../../../lib/store/self-checks.ts';
import { affirmations } from '../../../lib/store/setting-list.ts';
import { setSetting } from '../../../lib/store/settings.ts';
import { saveStory } from '../../../lib/store/stories.ts';
import { open } from './fixture.ts';

test('what is the agent’s alone is read whole, and forgotten whole', async () => {
  const notebook = await open();
  await saveSelfCheck(notebook, { kind: 'preShift', arrival: 'low' });
  await saveStory(notebook, 'She laughed.', null);
  await setOwnLinesKept(notebook, true);
  await keepOwnLines(notebook, null, [{ text: 'You should have.', flag: 'blame' }]);
  await savePractice(notebook, { itemId: 'help.bored', box: 1, due: '2026-11-24' });
  await setSetting(notebook, affirmations, ['I listen first.']);
  const before = await readPrivate(notebook);
  expect(Object.values(before).map((rows) => rows.length)).toEqual([1, 1, 1, 1, 1]);
  await forgetPrivate(notebook);
  const after = await readPrivate(notebook);
  expect(Object.values(after).map((rows) => rows.length)).toEqual([0, 0, 0, 0, 0]);
});
