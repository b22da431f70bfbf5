import { screen } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { describe, expect, test } from 'vitest';
import { FindingItem } from '../../../components/panel/finding-item.tsx';
import { NoteLine } from '../../../components/panel/note-line.tsx';
import { Notice } from '../../../components/panel/notice.tsx';
import { PromiseList } from '../../../components/panel/promise-list.tsx';
import { RatingGroup } from '../../../components/panel/rating-group.tsx';
import { StepItem } from '../../../components/panel/step-item.tsx';
import { TicketHeader } from '../../../components/panel/ticket-header.tsx';
import { PhraseSearch } from '../../../components/phrase-search.tsx';
import { draw } from './draw.tsx';

/** What a customer may call themselves, write, or put into a subject. */
const PAYLOADS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  '</textarea><iframe src="javascript:alert(1)">',
  '<a href="javascript:alert(1)">click</a>',
  '{{customer.firstName}} $(alert) {ticket}',
  '&lt;b&gt;&#x41;&nbsp;',
  '__proto__',
  'null',
  '\u202Egpj.exe\u202C',
  'مرحبا بالعالم',
  '👩‍👩‍👧‍👦 Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮',
  'ﷺ'.repeat(50),
  '\u0000\u0007\u001b[31m',
];
const nothing = () => {};

/** Each place in which words of others stand. */
const PLACES: readonly (readonly [string, (words: string) => ComponentChildren])[] = [
  [
    'the ticket’s header',
    (words) => (
      <TicketHeader
        number={words}
        subject={words}
        requester={words}
        channel={null}
        connection="partly"
        missing={[words]}
        mood={null}
        waiting={words}
        lastVisit={words}
        order="n/a"
        vipTag={words}
        isBusy={false}
        onBusy={nothing}
      />
    ),
  ],
  [
    'a finding',
    (words) => (
      <FindingItem
        finding={{
          key: words,
          before: words,
          words,
          after: words,
          why: words,
          replacements: [words],
          isMacro: false,
        }}
        isInSight
        isBusy={false}
        onUse={nothing}
        onIgnore={nothing}
      />
    ),
  ],
  [
    'a step',
    (words) => (
      <StepItem
        step={{
          id: 'x',
          text: words,
          hint: words,
          isDone: true,
          isFixed: false,
          evidence: words,
          brokenBy: words,
        }}
        isNext
        isReadOnly={false}
        onTick={nothing}
      />
    ),
  ],
  [
    'a rating',
    (words) => (
      <RatingGroup
        moment="need"
        anchors={{ '-1': words, '0': words, '1': words, '2': words }}
        value={undefined}
        suggested={0}
        reason={words}
        isReadOnly={false}
        onRate={nothing}
      />
    ),
  ],
  [
    'a promise',
    (words) => (
      <PromiseList
        promises={[
          { id: words, words, due: words, isOverdue: true, stands: 'draft', safer: words },
        ]}
        isReadOnly={false}
        readDue={() => null}
        onAct={nothing}
        onAdd={nothing}
      />
    ),
  ],
  [
    'a phrase',
    (words) => (
      <PhraseSearch
        find={() => [{ id: 'x', text: words, caret: 0, shown: words, about: words }]}
        canInsert={false}
        cannotInsertBecause={words}
        isBusy={false}
        canUndo={false}
        outcome={words}
        onInsert={nothing}
        onCopy={nothing}
        onUndo={nothing}
        isPalette
      />
    ),
  ],
  ['a notice', (words) => <Notice text={words} action={null} onClose={null} />],
  [
    'a note',
    (words) => (
      <NoteLine
        values={{ text: words, heard: words, plan: words, wish: words, learned: words }}
        status="saved"
        problem={words}
        isReadOnly={false}
        canTakeFromDraft
        onInput={nothing}
        onLeave={nothing}
        onTakeFromDraft={nothing}
        onToInternalNote={nothing}
      />
    ),
  ],
];

/** The elements as they stand, without any words. */
function shapeOf(container: Element): string {
  return [...container.querySelectorAll('*')]
    .map((element) => `${element.localName}[${element.getAttributeNames().sort().join(' ')}]`)
    .join('\n');
}

describe.each(PLACES)('%s', (_, place) => {
  test.each(PAYLOADS)('%o stays text: the elements are those of harmless words', (payload) => {
    const { container, redraw } = draw(place('harmless'));
    const shape = shapeOf(container);
    redraw(place(payload));
    expect(shapeOf(container)).toBe(shape);
  });

  test('shows the words as they are', () => {
    const { container } = draw(place('<b>bold</b> & “quoted”'));
    const fields = [...container.querySelectorAll('textarea')].map(({ value }) => value);
    expect([container.textContent, ...fields].join()).toContain('<b>bold</b> & “quoted”');
  });
});

test('words that run the other way are fenced off from those around them', () => {
  draw(PLACES[0]?.[1]('مرحبا'));
  expect(screen.getByRole('heading', { level: 1 }).querySelector('bdi')?.textContent).toBe('مرحبا');
});
