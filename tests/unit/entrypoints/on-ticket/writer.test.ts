import { type Signal, signal } from '@preact/signals';
import { beforeEach, describe, expect, test } from 'vitest';
import { createWriter, type Writer } from '../../../../entrypoints/on-ticket/writer.ts';
import type { Refusal } from '../../../../lib/messages/from-page.ts';
import type { ToPage } from '../../../../lib/messages/to-page.ts';
import type { Draft } from '../../../../lib/moments/draft.ts';
import { createClock, type FakeClock, LEO, toDraft } from '../fixture.ts';

let draft: Signal<Draft | null>;
let clock: FakeClock;
let sent: ToPage[];
let clipboard: string[];
let isThere: boolean;
let mayCopy: boolean;
let writer: Writer;

beforeEach(() => {
  draft = signal<Draft | null>(toDraft('Hi Dana, calm down.', { rev: 5 }));
  clock = createClock();
  sent = [];
  clipboard = [];
  isThere = true;
  mayCopy = true;
  let ids = 0;
  writer = createWriter({
    draft,
    send(message) {
      if (isThere) sent.push(message);
      return isThere;
    },
    async toClipboard(text) {
      if (!mayCopy) throw new Error('Write permission denied.');
      clipboard.push(text);
    },
    newId: () => `wish-${++ids}`,
    later: clock.later,
  });
});

const AT_CARET = { at: null, text: 'Thank you.', caret: null };
const CALM_DOWN = { at: { start: 9, end: 18 }, text: 'I hear you', caret: null };

function lastId(): string {
  const last = sent.at(-1);
  return last && 'id' in last ? last.id : '';
}
function accept(id = lastId()): void {
  writer.onMessage({ kind: 'written', id, ok: true, layer: 'exec', at: { start: 0, end: 1 } });
}
function refuse(why: Refusal, id = lastId()): void {
  writer.onMessage({ kind: 'written', id, ok: false, why });
}

describe('a wish', () => {
  test('names ticket, reply box, mode and revision as they stand at that moment', () => {
    void writer.write(AT_CARET);
    expect(sent).toEqual([
      {
        kind: 'write',
        id: 'wish-1',
        ticketKey: 'acme.zendesk.com/20418',
        composerId: 'composer-1',
        mode: 'public',
        rev: 5,
        at: null,
        text: 'Thank you.',
        caret: null,
      },
    ]);
  });

  test('brings along the words that it means to replace', () => {
    void writer.write(CALM_DOWN);
    expect(sent[0]).toMatchObject({ at: { start: 9, end: 18, words: 'calm down' } });
  });

  test.each([
    [AT_CARET, 'inserted'],
    [CALM_DOWN, 'replaced'],
  ] as const)('that was carried out names its ticket', async (wish, kind) => {
    const done = writer.write(wish);
    accept();
    expect(await done).toBe(true);
    expect(writer.outcome.value).toEqual({ kind, ticket: '20418' });
  });

  test('names the ticket that it was for, although another is on top by then', async () => {
    const done = writer.write(AT_CARET);
    draft.value = toDraft('', { ticketKey: LEO, composerId: 'composer-2' });
    accept();
    await done;
    expect(writer.outcome.value).toEqual({ kind: 'inserted', ticket: '20418' });
  });

  test('needs a reply box', async () => {
    draft.value = null;
    expect(await writer.write(AT_CARET)).toBe(false);
    expect(writer.outcome.value).toEqual({ kind: 'noComposer' });
    expect(sent).toEqual([]);
  });

  test('waits for no other: while one is under way, a second is not even sent', async () => {
    const first = writer.write(AT_CARET);
    expect(writer.isBusy.value).toBe(true);
    expect(await writer.write(CALM_DOWN)).toBe(false);
    await writer.undo();
    expect(sent).toHaveLength(1);
    accept();
    expect(await first).toBe(true);
    expect(writer.isBusy.value).toBe(false);
  });

  test('is answered only by its own answer', () => {
    void writer.write(AT_CARET);
    accept('wish-0');
    expect(writer.isBusy.value).toBe(true);
  });
});

describe('a wish that was not carried out', () => {
  test.each(['stale', 'otherTicket', 'noComposer', 'readOnly', 'composing', 'isNote'] as const)(
    '%s: is said as it is, nothing is copied, nothing can be undone',
    async (why) => {
      const done = writer.write(AT_CARET);
      refuse(why);
      expect(await done).toBe(false);
      expect(writer.outcome.value).toEqual({ kind: why });
      expect(clipboard).toEqual([]);
      expect(writer.canUndo.value).toBe(false);
    },
  );

  test('failed: the words go to the clipboard instead', async () => {
    const done = writer.write(AT_CARET);
    refuse('failed');
    expect(await done).toBe(false);
    expect(writer.outcome.value).toEqual({ kind: 'copiedInstead' });
    expect(clipboard).toEqual(['Thank you.']);
  });

  test('failed, and no clipboard either: the words are shown to be copied by hand', async () => {
    mayCopy = false;
    const done = writer.write(AT_CARET);
    refuse('failed');
    await done;
    expect(writer.outcome.value).toEqual({ kind: 'notCopied', text: 'Thank you.' });
  });

  test('asleep: no page, no waiting', async () => {
    isThere = false;
    expect(await writer.write(AT_CARET)).toBe(false);
    expect(writer.outcome.value).toEqual({ kind: 'asleep' });
    expect(writer.isBusy.value).toBe(false);
  });

  test('asleep: a page that does not answer in time; a late answer changes nothing', async () => {
    const done = writer.write(AT_CARET);
    const id = lastId();
    clock.pass(3_999);
    expect(writer.isBusy.value).toBe(true);
    clock.pass(1);
    expect(await done).toBe(false);
    expect(writer.outcome.value).toEqual({ kind: 'asleep' });
    accept(id);
    expect(writer.outcome.value).toEqual({ kind: 'asleep' });
    expect(writer.canUndo.value).toBe(false);
  });
});

describe('undo', () => {
  beforeEach(async () => {
    const done = writer.write(AT_CARET);
    accept();
    await done;
  });

  test('takes back the last write, once', async () => {
    expect(writer.canUndo.value).toBe(true);
    const undone = writer.undo();
    expect(sent.at(-1)).toEqual({ kind: 'undo', id: 'wish-2', of: 'wish-1' });
    accept();
    await undone;
    expect(writer.outcome.value).toEqual({ kind: 'undone' });
    expect(writer.canUndo.value).toBe(false);
    await writer.undo();
    expect(sent).toHaveLength(2);
  });

  test.each([
    ['the next ticket', toDraft('', { ticketKey: LEO, composerId: 'composer-2' })],
    ['another reply box of the same ticket', toDraft('', { composerId: 'composer-2' })],
    ['no reply box', null],
  ])('is neither offered nor sent on %s', async (_, next) => {
    draft.value = next;
    expect(writer.canUndo.value).toBe(false);
    await writer.undo();
    expect(sent).toHaveLength(1);
  });

  test('says why where the words no longer stand', async () => {
    const undone = writer.undo();
    refuse('stale');
    await undone;
    expect(writer.outcome.value).toEqual({ kind: 'stale' });
  });
});

test('on another ticket nothing is said of the last wish', async () => {
  await writer.copy('Thank you.');
  writer.forget();
  expect(writer.outcome.value).toBeNull();
});

describe('copying', () => {
  test('says that it is copied', async () => {
    await writer.copy('Thank you.');
    expect(clipboard).toEqual(['Thank you.']);
    expect(writer.outcome.value).toEqual({ kind: 'copied' });
  });

  test('hands the words over by hand where the clipboard is closed', async () => {
    mayCopy = false;
    await writer.copy('Thank you.');
    expect(writer.outcome.value).toEqual({ kind: 'notCopied', text: 'Thank you.' });
  });
});
