import type { ComponentChildren } from 'preact';
import { describe, expect, test } from 'vitest';
import { DraftReview } from '../../../components/panel/draft-review.tsx';
import { EMPTY_KINDS, EmptyState } from '../../../components/panel/empty-state.tsx';
import { Moments } from '../../../components/panel/moments.tsx';
import { NoteLine } from '../../../components/panel/note-line.tsx';
import { PanelFoot } from '../../../components/panel/panel-foot.tsx';
import { PromiseList } from '../../../components/panel/promise-list.tsx';
import { SentLine } from '../../../components/panel/sent-line.tsx';
import { TicketHeader } from '../../../components/panel/ticket-header.tsx';
import { PhraseSearch } from '../../../components/phrase-search.tsx';
import { MOMENTS, RATED_MOMENTS } from '../../../lib/moments/vocabulary.ts';
import * as english from '../../../lib/words/english.ts';
import { toPseudoTable } from '../../../lib/words/pseudo.ts';
import type { SurfaceWords } from '../../../lib/words/surface.ts';
import type { Table } from '../../../lib/words/table.ts';
import { createWords } from '../../../lib/words/words.ts';
import { draw } from './draw.tsx';

const nothing = () => {};
const ANCHORS = { '-1': '…', '0': '…', '1': '…', '2': '…' };
const STEP = {
  id: 's',
  text: '…',
  hint: '…',
  isDone: false,
  isFixed: false,
  evidence: '…',
  brokenBy: '…',
};
const FINDING = {
  key: 'f',
  before: '',
  words: '…',
  after: '',
  why: '…',
  replacements: ['…', ''],
  isMacro: false,
};

/** All that the panel can say at once; words of data are dots. */
const EVERYTHING: readonly (readonly [string, ComponentChildren])[] = [
  [
    'header',
    <TicketHeader
      key="1"
      number={null}
      subject={null}
      requester={null}
      channel="email"
      connection="partly"
      missing={['…']}
      mood="angry"
      waiting="…"
      lastVisit="…"
      order="problem_first"
      vipTag="…"
      isBusy={false}
      onBusy={nothing}
    />,
  ],
  [
    'draft review',
    <DraftReview
      key="2"
      state={{ kind: 'reviewed', hasText: true }}
      findings={[FINDING, { ...FINDING, key: 'g' }]}
      macroFindings={[{ ...FINDING, key: 'h', isMacro: true }]}
      isBusy={false}
      onUse={nothing}
      onIgnore={nothing}
      onRetry={nothing}
      lead={null}
      onUseLead={nothing}
      onIgnoreLead={nothing}
      onReviewNote={nothing}
    />,
  ],
  [
    'moments',
    <Moments
      key="3"
      moments={MOMENTS.map((id) => ({
        id,
        core: [STEP],
        extra: [STEP],
        restsBecause: null,
        rating: id === 'psyche' ? null : { anchors: ANCHORS, value: 1, suggested: 0, reason: '…' },
      }))}
      open="greeting"
      isReadOnly={false}
      hasFailed={false}
      onOpen={nothing}
      onTick={nothing}
      onRate={nothing}
      onWish={nothing}
    />,
  ],
  [
    'note',
    <NoteLine
      key="4"
      values={{ text: '', heard: '…', plan: '', wish: '', learned: '' }}
      status="notSaved"
      problem="…"
      isReadOnly={false}
      canTakeFromDraft
      onInput={nothing}
      onLeave={nothing}
      onTakeFromDraft={nothing}
      onToInternalNote={nothing}
    />,
  ],
  [
    'phrases',
    <PhraseSearch
      key="5"
      find={() => [{ id: 'x', text: '…', caret: 1, shown: '…', about: '…' }]}
      canInsert
      cannotInsertBecause={null}
      isBusy={false}
      canUndo
      outcome="…"
      onInsert={nothing}
      onCopy={nothing}
      onUndo={nothing}
      isPalette
    />,
  ],
  [
    'promises',
    <PromiseList
      key="6"
      promises={[false, true].map((isDraft) => ({
        id: `${isDraft}`,
        words: '…',
        due: null,
        isOverdue: false,
        stands: isDraft ? ('draft' as const) : ('kept' as const),
        safer: null,
      }))}
      isReadOnly={false}
      readDue={() => null}
      onAct={nothing}
      onAdd={nothing}
    />,
  ],
  ...[false, true].map(
    (isConfirmed) =>
      [
        `after sending, confirmed: ${isConfirmed}`,
        <SentLine
          key={`7${isConfirmed}`}
          contactId="c"
          ticket="…"
          when="…"
          isReadOnly={false}
          isAsking
          theirWord={null}
          onStandBy={nothing}
          onWish={nothing}
          moments={RATED_MOMENTS.map((id) => ({
            id,
            anchors: ANCHORS,
            value: undefined,
            suggested: 0,
            reason: null,
          }))}
          isConfirmed={isConfirmed}
          onRate={nothing}
          onConfirm={nothing}
          onUndo={nothing}
          onDismiss={nothing}
        />,
      ] as const,
  ),
  ...EMPTY_KINDS.map((kind) => [`empty: ${kind}`, <EmptyState key={kind} kind={kind} />] as const),
  ['foot', <PanelFoot key="8" areKeysShown onKeys={nothing} onDashboard={nothing} />],
];

function speak(kind: 'long' | 'rtl'): SurfaceWords {
  const tables = Object.entries<Table>(english).map(
    ([file, table]) => [file, toPseudoTable(table, kind)] as const,
  );
  return createWords(Object.fromEntries(tables) as typeof english);
}

/** Every text and every attribute that a person is shown or told. */
function saidIn(container: Element): string[] {
  const told = ['aria-label', 'title', 'placeholder', 'alt'];
  const said = [...container.querySelectorAll('*')].flatMap((element) => [
    ...told.map((name) => element.getAttribute(name) ?? ''),
    ...[...element.childNodes]
      .filter(({ nodeType }) => nodeType === 3)
      .map((node) => node.textContent ?? ''),
  ]);
  return said.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text));
}

/** Keys are called so in every language. */
const KEY = /Alt\+Shift\+[A-Z]|Ctrl\+[A-Z]|^c$/g;

describe.each(['long', 'rtl'] as const)('in a language that nobody speaks (%s)', (kind) => {
  test.each(EVERYTHING)('%s: no key stands for its words, and none are in English', (_, drawn) => {
    const { container } = draw(drawn, speak(kind));
    const said = saidIn(container);
    expect(said.length).toBeGreaterThan(0);
    for (const text of said) {
      expect(text).not.toMatch(/\b(panel|page|popup|reasons)\.[a-z]/);
      const words = text.replace(KEY, '');
      // No English word is left without an accent, and none at all where the letters are Hebrew.
      expect(words, text).not.toMatch(
        kind === 'rtl' ? /[a-z]/i : /\b[b-df-hj-np-tv-xz]*[aeiou][a-z]*\b/i,
      );
    }
  });
});
