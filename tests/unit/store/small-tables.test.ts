import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { getBundledPlaybook } from '../../../lib/moments/bundled-playbook.ts';
import type { SelfCheck } from '../../../lib/moments/self-check.ts';
import { change, type Notebook, read } from '../../../lib/store/notebook.ts';
import {
  addPhrase,
  changePhrase,
  type NewPhrase,
  removePhrase,
  unusePhrase,
  usePhrase,
  watchPhrases,
  watchUseOfPhrases,
} from '../../../lib/store/phrases.ts';
import { findPlaybook, keepPlaybook } from '../../../lib/store/playbooks.ts';
import type { PhraseRow, PhraseUseRow } from '../../../lib/store/rows/phrase.ts';
import { saveSelfCheck, todayOf, watchSelfChecks } from '../../../lib/store/self-checks.ts';
import { busyMode, noteDays } from '../../../lib/store/setting-list.ts';
import { getSetting, setSetting, watchSetting } from '../../../lib/store/settings.ts';
import { DAY, freshName, HOUR, nextOf, open, toContext } from './fixture.ts';

test('a setting holds its fallback until it is set, and nothing is written for that', async () => {
  const notebook = await open();
  expect(await getSetting(notebook, busyMode)).toBe(false);
  expect(await read(notebook, ['settings'], (pages) => pages.table('settings').count())).toBe(0);
  await setSetting(notebook, busyMode, true);
  expect(await getSetting(notebook, busyMode)).toBe(true);
});

test('a setting is heard by other windows', async () => {
  const name = freshName();
  const [mine, theirs] = [await open({ name }), await open({ name, context: toContext() })];
  const heard = nextOf<number>(
    (onValue) => watchSetting(mine, noteDays, onValue),
    (days) => days !== noteDays.fallback,
  );
  await setSetting(theirs, noteDays, 30);
  expect(await heard).toBe(30);
});

test('a setting of a wrong shape reads as its fallback, stays, and is never written', async () => {
  const notebook = await open();
  const wrong = { key: noteDays.key, value: 'many' };
  await change(notebook, ['settings'], (pages) => pages.table('settings').put(wrong));
  expect(await getSetting(notebook, noteDays)).toBe(90);
  const raw = await read(notebook, ['settings'], (pages) => pages.table('settings').toArray());
  expect(raw).toEqual([wrong]);
  expect(() => setSetting(notebook, noteDays, 0)).toThrow(z.core.$ZodError);
});

const PHRASE: NewPhrase = {
  text: 'Thank you for waiting, {{customer.firstName}}.',
  moment: 'greeting',
  act: 'thanks',
  situation: 'any',
  channel: 'any',
  register: 'any',
  language: 'en',
  liability: 'normal',
  tags: ['wait'],
};
const phrasesOf = (notebook: Notebook) =>
  nextOf<readonly PhraseRow[]>((onValue) => watchPhrases(notebook, onValue));

test('own phrases are added, changed and removed', async () => {
  const notebook = await open();
  const id = await addPhrase(notebook, PHRASE);
  expect(await phrasesOf(notebook)).toMatchObject([{ phraseId: id, ...PHRASE, rev: 1 }]);
  expect(await changePhrase(notebook, id, { ...PHRASE, text: 'Thanks.' }, 1)).toBe(id);
  expect(await phrasesOf(notebook)).toMatchObject([{ text: 'Thanks.', rev: 2 }]);
  await removePhrase(notebook, id);
  expect(await phrasesOf(notebook)).toEqual([]);
  await expect(changePhrase(notebook, id, PHRASE, 2)).rejects.toMatchObject({ kind: 'gone' });
});

test('two edits of one phrase become two phrases', async () => {
  const notebook = await open();
  const id = await addPhrase(notebook, PHRASE);
  await changePhrase(notebook, id, { ...PHRASE, text: 'one' }, 1);
  expect(await changePhrase(notebook, id, { ...PHRASE, text: 'two' }, 1)).not.toBe(id);
  expect((await phrasesOf(notebook)).map(({ text }) => text).sort()).toEqual(['one', 'two']);
});

test('use is counted by id alone, the most recent first', async () => {
  const context = toContext();
  const notebook = await open({ context });
  await usePhrase(notebook, 'bundled.thanks');
  context.at += HOUR;
  await usePhrase(notebook, 'own');
  context.at += HOUR;
  await usePhrase(notebook, 'bundled.thanks');
  await unusePhrase(notebook, 'own');
  const uses = await nextOf<readonly PhraseUseRow[]>((onValue) =>
    watchUseOfPhrases(notebook, onValue),
  );
  expect(uses).toEqual([
    { phraseId: 'bundled.thanks', used: 2, undone: 0, lastAt: context.at },
    { phraseId: 'own', used: 1, undone: 1, lastAt: context.at - HOUR },
  ]);
});

test('one self-check before the shift a day, as last told, and any number of resets', async () => {
  const context = toContext();
  const notebook = await open({ context });
  const check = { kind: 'preShift', arrival: 'low', done: [], skipped: false } as const;
  await saveSelfCheck(notebook, check);
  await saveSelfCheck(notebook, { ...check, arrival: 'good', done: ['vitalise'] });
  context.at += HOUR;
  await saveSelfCheck(notebook, { ...check, kind: 'reset', arrival: null });
  await saveSelfCheck(notebook, { ...check, kind: 'reset', arrival: null });
  const today = todayOf(notebook);
  const checks = () =>
    nextOf<readonly SelfCheck[]>((onValue) => watchSelfChecks(notebook, today, onValue));
  expect((await checks()).map(({ kind }) => kind)).toEqual(['preShift', 'reset', 'reset']);
  expect((await checks())[0]).toMatchObject({ arrival: 'good', done: ['vitalise'] });
  context.at += DAY;
  await saveSelfCheck(notebook, check);
  expect(await checks()).toHaveLength(3);
});

test('a playbook is kept by its content hash', async () => {
  const notebook = await open();
  const hash = await keepPlaybook(notebook, getBundledPlaybook());
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(await keepPlaybook(notebook, getBundledPlaybook())).toBe(hash);
  expect(await findPlaybook(notebook, hash)).toEqual(getBundledPlaybook());
  expect(await findPlaybook(notebook, 'none')).toBeNull();
});
