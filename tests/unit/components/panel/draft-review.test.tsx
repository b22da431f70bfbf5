import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import {
  DraftReview,
  type DraftReviewProps,
  type DraftState,
} from '../../../../components/panel/draft-review.tsx';
import type { FindingView } from '../../../../components/panel/finding-item.tsx';
import { draw } from '../draw.tsx';

function toFinding(words: string, more: Partial<FindingView> = {}): FindingView {
  return {
    key: `command ${words}`,
    before: 'Hi, ',
    words,
    after: ' please',
    why: 'It orders them about.',
    replacements: ['I hear you'],
    isMacro: false,
    ...more,
  };
}
const LEAD = { onUseLead: vi.fn(), onIgnoreLead: vi.fn(), onReviewNote: vi.fn() };
function drawReview(more: Partial<DraftReviewProps> = {}) {
  const heard = { onUse: vi.fn(), onIgnore: vi.fn(), onRetry: vi.fn(), ...LEAD };
  const props: DraftReviewProps = {
    state: { kind: 'reviewed', hasText: true },
    findings: [],
    macroFindings: [],
    isBusy: false,
    lead: null,
    ...heard,
    ...more,
  };
  const { redraw } = draw(<DraftReview {...props} />);
  return {
    ...heard,
    redraw: (next: Partial<DraftReviewProps>) => redraw(<DraftReview {...props} {...next} />),
  };
}
const region = () => screen.getByRole('region', { name: 'Draft review' });
const marks = () => [...region().querySelectorAll('mark')].map((mark) => mark.textContent);
const fold = () => region().querySelector('details');

describe('with nothing to look at', () => {
  const STATES: readonly (readonly [DraftState, RegExp])[] = [
    [{ kind: 'noComposer' }, /No reply box is open/],
    [{ kind: 'empty' }, /Start typing/],
    [{ kind: 'loading' }, /One moment/],
    [{ kind: 'unreadable' }, /can’t read this language/],
    [{ kind: 'reviewed', hasText: true }, /Nothing cold in here/],
  ];
  test.each(STATES)('%o says so', (state, text) => {
    drawReview({ state });
    expect(region().textContent).toMatch(text);
    expect(within(region()).queryByRole('button')).toBeNull();
    expect(fold()).toBeNull();
  });
});

describe('a finding', () => {
  test('shows the words in their place, why they are cold, and a kinder way', () => {
    drawReview({ findings: [toFinding('calm down')] });
    expect(region().textContent).toContain('“Hi, calm down please”');
    expect(marks()).toEqual(['calm down']);
    expect(region().textContent).toContain('It orders them about.');
    expect(region().textContent).toContain('1 to look at');
    expect(screen.getByRole('button', { name: 'Use “I hear you”' })).toBeTruthy();
  });

  test('is used or ignored by a click, and says which', () => {
    const calm = toFinding('calm down', { replacements: ['I hear you', 'Let me help'] });
    const { onUse, onIgnore } = drawReview({ findings: [calm] });
    fireEvent.click(screen.getByRole('button', { name: 'Use “Let me help”' }));
    expect(onUse.mock.calls).toEqual([[calm, 1]]);
    fireEvent.click(screen.getByRole('button', { name: 'Ignore' }));
    expect(onIgnore.mock.calls).toEqual([[calm]]);
  });

  test('may best be left out', () => {
    drawReview({ findings: [toFinding('obviously', { replacements: [''] })] });
    expect(screen.getByRole('button', { name: 'Leave it out' })).toBeTruthy();
  });

  test('may have nothing on offer: then it can be ignored', () => {
    drawReview({ findings: [toFinding('calm down', { replacements: [] })] });
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Ignore']);
  });

  test('can’t be used while a choice is being written, but ignored', () => {
    drawReview({ findings: [toFinding('calm down')], isBusy: true });
    const use = screen.getByRole<HTMLButtonElement>('button', { name: /^Use/ });
    const ignore = screen.getByRole<HTMLButtonElement>('button', { name: 'Ignore' });
    expect([use.disabled, ignore.disabled]).toEqual([true, false]);
  });
});

describe('several findings', () => {
  const THREE = ['calm down', 'obviously', 'as per policy'].map((words) => toFinding(words));

  test('the first is in sight, the others on request', () => {
    drawReview({ findings: THREE });
    expect(region().textContent).toContain('3 to look at');
    expect(fold()?.open).toBe(false);
    expect(fold()?.querySelector('summary')?.textContent).toContain('2 more');
    expect(marks()).toHaveLength(3);
    expect(fold()?.querySelectorAll('mark')).toHaveLength(2);
  });

  test('stay unfolded while one of them goes', () => {
    const { redraw } = drawReview({ findings: THREE });
    const unfolded = fold();
    if (unfolded) unfolded.open = true;
    redraw({ findings: THREE.slice(1) });
    expect(fold()?.open).toBe(true);
    expect(marks()).toEqual(['obviously', 'as per policy']);
  });
});

describe('what is folded away', () => {
  const FIRST = toFinding('calm down');
  /** Rewordings cost time: nobody asks for those that nobody sees. */
  const toCostly = () => {
    const asked = vi.fn(() => ['of course']);
    const costly = { ...toFinding('obviously'), replacements: [] };
    Object.defineProperty(costly, 'replacements', { get: asked });
    return { asked, costly };
  };

  test('is not asked for a kinder way until it is unfolded', async () => {
    const { asked, costly } = toCostly();
    drawReview({ findings: [FIRST, costly] });
    expect(asked).not.toHaveBeenCalled();
    (fold() as HTMLDetailsElement).open = true;
    expect(await screen.findByRole('button', { name: 'Use “of course”' })).toBeTruthy();
  });

  test('is asked when it comes to the front', () => {
    const { asked, costly } = toCostly();
    const { redraw } = drawReview({ findings: [FIRST, costly] });
    redraw({ findings: [costly] });
    expect(asked).toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Use “of course”' })).toBeTruthy();
  });
});

describe('what a macro carries', () => {
  const MACRO = [toFinding('as per policy', { isMacro: true })];

  test('is one line, apart from the agent’s own words', () => {
    drawReview({ macroFindings: MACRO });
    expect(region().textContent).toContain('Nothing cold in your own words.');
    expect(fold()?.querySelector('summary')?.textContent).toContain('1 in the macro');
    expect(region().textContent).not.toContain('to look at');
  });

  test('is counted beside them', () => {
    drawReview({ findings: [toFinding('one'), toFinding('two')], macroFindings: MACRO });
    expect(fold()?.querySelector('summary')?.textContent).toContain('1 more · 1 in the macro');
  });
});

test('what could not be loaded is said, and tried again', () => {
  const { onRetry } = drawReview({ state: { kind: 'notLoaded' } });
  expect(region().textContent).toContain('could not be loaded');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
});

describe('what is missing most', () => {
  const LEAD_VIEW = { key: 'empathy', why: 'Nothing names how they feel yet.', text: 'I can see.' };

  test('comes first, with words for it; the findings fold below', () => {
    const heard = drawReview({ lead: LEAD_VIEW, findings: [toFinding('calm down')] });
    expect(region().textContent).toContain('Nothing names how they feel yet.');
    expect(region().textContent).toContain('1 more');
    fireEvent.click(screen.getByRole('button', { name: 'Use “I can see.”' }));
    expect(heard.onUseLead).toHaveBeenCalledOnce();
    fireEvent.click(within(region()).getAllByRole('button', { name: 'Ignore' })[0] as HTMLElement);
    expect(heard.onIgnoreLead).toHaveBeenCalledOnce();
  });

  test('the order only the agent can mend: it is said, with no button to take', () => {
    drawReview({ lead: { key: 'order', why: 'The problem comes first.', text: null } });
    expect(screen.queryByRole('button', { name: /^Use/ })).toBeNull();
  });
});

test('an internal note is read only if somebody asks', () => {
  const { onReviewNote } = drawReview({ state: { kind: 'note' } });
  expect(region().textContent).toMatch(/not rated, and read only if you ask/);
  fireEvent.click(screen.getByRole('button', { name: 'Read this note too' }));
  expect(onReviewNote).toHaveBeenCalledOnce();
});
