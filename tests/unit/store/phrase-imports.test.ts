import { expect, test } from 'vitest';
import { getBundledPlaybook } from '../../../lib/moments/bundled-playbook.ts';
import { withNewStep } from '../../../lib/moments/edit-playbook.ts';
import type { Playbook } from '../../../lib/moments/playbook.ts';
import { hashPlaybook } from '../../../lib/moments/playbook-hash.ts';
import { takePhrases, untakePhrases } from '../../../lib/store/phrase-imports.ts';
import {
  addPhrase,
  changePhrase,
  MOST_PHRASES,
  type NewPhrase,
  removePhrase,
  restorePhrase,
  usePhrase,
  watchPhrases,
  watchUseOfPhrases,
} from '../../../lib/store/phrases.ts';
import { choosePlaybook, findPlaybook, watchChosenPlaybook } from '../../../lib/store/playbooks.ts';
import type { PhraseRow, PhraseUseRow } from '../../../lib/store/rows/phrase.ts';
import { nextOf, open } from './fixture.ts';

const PHRASE: NewPhrase = {
  text: 'Thank you for waiting.',
  moment: 'greeting',
  situation: 'any',
  channel: 'any',
  register: 'any',
  language: 'en',
  liability: 'normal',
  tags: [],
};
type Opened = Awaited<ReturnType<typeof open>>;
const phrasesOf = (notebook: Opened) =>
  nextOf<readonly PhraseRow[]>((onValue) => watchPhrases(notebook, onValue));

test('an import is taken as a whole, under its own ids, and taken back but for later edits', async () => {
  const notebook = await open();
  await takePhrases(notebook, [{ ...PHRASE, phraseId: 'team.a' }]);
  const [before] = await phrasesOf(notebook);
  const taken = await takePhrases(notebook, [
    { ...PHRASE, phraseId: 'team.a', text: 'Changed' },
    { ...PHRASE, phraseId: 'team.b', text: 'New' },
    { ...PHRASE, phraseId: null, text: 'Edited since' },
  ]);
  const edited = taken.written[2]?.phraseId ?? '';
  await changePhrase(notebook, edited, { ...PHRASE, text: 'Mine' }, 1);
  expect(await phrasesOf(notebook)).toHaveLength(3);
  await untakePhrases(notebook, taken);
  const left = await phrasesOf(notebook);
  expect(left.find(({ phraseId }) => phraseId === 'team.a')).toEqual(before);
  expect(left.map(({ text }) => text).sort()).toEqual(['Mine', PHRASE.text].sort());
});

test('too many are refused, and none of them is written', async () => {
  const notebook = await open();
  const many = Array.from({ length: MOST_PHRASES }, () => ({ ...PHRASE, phraseId: null }));
  await addPhrase(notebook, PHRASE);
  await expect(takePhrases(notebook, many)).rejects.toMatchObject({ kind: 'tooMany' });
  expect(await phrasesOf(notebook)).toHaveLength(1);
  await takePhrases(notebook, many.slice(1));
  await expect(addPhrase(notebook, PHRASE)).rejects.toMatchObject({ kind: 'tooMany' });
});

test('a removed phrase comes back as it was, with its uses', async () => {
  const notebook = await open();
  const id = await addPhrase(notebook, PHRASE);
  await usePhrase(notebook, id);
  const before = await phrasesOf(notebook);
  const removed = await removePhrase(notebook, id);
  expect(await phrasesOf(notebook)).toEqual([]);
  await restorePhrase(notebook, removed);
  expect(await phrasesOf(notebook)).toEqual(before);
  const uses = await nextOf<readonly PhraseUseRow[]>((onValue) =>
    watchUseOfPhrases(notebook, onValue),
  );
  expect(uses).toMatchObject([{ phraseId: id, used: 1 }]);
});

test('a chosen playbook holds until the bundled one is chosen again, and is kept', async () => {
  const notebook = await open();
  const chosen = () => nextOf<Playbook | null>((onValue) => watchChosenPlaybook(notebook, onValue));
  expect(await chosen()).toBeNull();
  const own = withNewStep(getBundledPlaybook(), 'need', '0123abcd', 'Ask once more');
  await choosePlaybook(notebook, own);
  expect(await chosen()).toEqual(own);
  await choosePlaybook(notebook, null);
  expect(await chosen()).toBeNull();
  expect(await findPlaybook(notebook, await hashPlaybook(own))).toEqual(own);
});
