import { type Signal, signal } from '@preact/signals';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  createDraftMirror,
  type DraftMirror,
  REST_MS,
} from '../../../../entrypoints/on-ticket/draft-mirror.ts';
import type { FromPage } from '../../../../lib/messages/from-page.ts';
import type { Draft } from '../../../../lib/moments/draft.ts';
import { createClock, DANA, type FakeClock, LEO, toDraft } from '../fixture.ts';

let onTop: Signal<string | null>;
let clock: FakeClock;
let asked: number;
let mirror: DraftMirror;

beforeEach(() => {
  onTop = signal<string | null>(DANA);
  clock = createClock();
  asked = 0;
  mirror = createDraftMirror(onTop, () => asked++, clock.later);
});

function tellWhole(text: string, more: Partial<Draft> = {}): void {
  mirror.onMessage({ kind: 'draft', ...toDraft(text, more) });
}

function toEdit(
  rev: number,
  [start, removed, inserted]: readonly [number, number, string],
  more: Partial<Draft> = {},
): FromPage {
  const { text: _, ...head } = toDraft('', more);
  return { kind: 'edit', ...head, rev, start, removed, inserted };
}

describe('the draft', () => {
  test('is there whole, and grows by edits', () => {
    tellWhole('Hi Dan');
    mirror.onMessage(toEdit(1, [6, 0, 'a,']));
    mirror.onMessage(toEdit(2, [0, 2, 'Hello']));
    expect(mirror.draft.value).toMatchObject({ text: 'Hello Dana,', rev: 2 });
    expect(asked).toBe(0);
  });

  test('a caret that moved is no change of the text', () => {
    tellWhole('Hi');
    mirror.onMessage(toEdit(0, [0, 0, ''], { caret: 1 }));
    expect(mirror.draft.value).toMatchObject({ text: 'Hi', caret: 1 });
  });

  test.each([
    ['nothing known yet', null, toEdit(1, [0, 0, 'x'])],
    ['one missed', 'Hi', toEdit(2, [0, 0, 'x'])],
    ['another reply box', 'Hi', toEdit(1, [0, 0, 'x'], { composerId: 'composer-2' })],
    ['beyond the text', 'Hi', toEdit(1, [1, 9, ''])],
  ])('a gap (%s) asks for all, and changes nothing', (_, known, edit) => {
    if (known !== null) tellWhole(known);
    mirror.onMessage(edit);
    expect(asked).toBe(1);
    expect(mirror.draft.value?.text ?? null).toBe(known);
  });

  test('of another ticket is hidden for as long as that is not on top', () => {
    tellWhole('For Leo', { ticketKey: LEO });
    expect(mirror.draft.value).toBeNull();
    onTop.value = LEO;
    expect(mirror.draft.value?.text).toBe('For Leo');
    onTop.value = null;
    expect(mirror.draft.value).toBeNull();
  });

  test.each([
    ['its reply box closes', () => mirror.onMessage({ kind: 'noComposer', ticketKey: DANA })],
    ['the page leaves the ticket', () => mirror.onMessage({ kind: 'noTicket' })],
    ['the port closes', () => mirror.onConnected(false)],
  ])('is gone when %s', (_, happen) => {
    tellWhole('Hi');
    happen();
    expect(mirror.draft.value).toBeNull();
  });

  test('stays when the reply box of another ticket closes', () => {
    tellWhole('Hi');
    mirror.onMessage({ kind: 'noComposer', ticketKey: LEO });
    expect(mirror.draft.value?.text).toBe('Hi');
  });
});

describe('rest', () => {
  test('comes when nothing was typed for a while', () => {
    tellWhole('Hi');
    expect(mirror.isResting.value).toBe(false);
    clock.pass(REST_MS - 1);
    expect(mirror.isResting.value).toBe(false);
    clock.pass(1);
    expect(mirror.isResting.value).toBe(true);
  });

  test('begins anew with each key', () => {
    tellWhole('Hi');
    clock.pass(REST_MS - 1);
    mirror.onMessage(toEdit(1, [2, 0, '!']));
    clock.pass(REST_MS - 1);
    expect(mirror.isResting.value).toBe(false);
  });

  test('ends with the next key', () => {
    tellWhole('Hi');
    clock.pass(REST_MS);
    mirror.onMessage(toEdit(1, [2, 0, '!']));
    expect(mirror.isResting.value).toBe(false);
  });

  test('never comes where there is no draft', () => {
    tellWhole('Hi');
    mirror.onConnected(false);
    clock.pass(REST_MS);
    expect(mirror.isResting.value).toBe(false);
  });
});
