import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { MomentView } from '../../../../components/panel/moment-region.tsx';
import { Moments, type MomentsProps } from '../../../../components/panel/moments.tsx';
import type { StepView } from '../../../../components/panel/step-item.tsx';
import { MOMENTS, type Moment } from '../../../../lib/moments/vocabulary.ts';
import { draw } from '../draw.tsx';

const NAMES = [
  'Mental psyche',
  'Greeting',
  'Meeting the need',
  'Follow-through',
  'Handling problems',
];
const ANCHORS = { '-1': 'hurt', '0': 'served', '1': 'glad', '2': 'moved' };

function toStep(id: string, more: Partial<StepView> = {}): StepView {
  return {
    id,
    text: `Step ${id}`,
    hint: `Hint of ${id}`,
    isDone: false,
    isFixed: false,
    evidence: null,
    brokenBy: null,
    ...more,
  };
}
function toView(id: Moment, more: Partial<MomentView> = {}): MomentView {
  return {
    id,
    core: [toStep(`${id}.a`, { isDone: true, hint: null }), toStep(`${id}.b`), toStep(`${id}.c`)],
    extra: [toStep(`${id}.x`)],
    restsBecause: null,
    rating:
      id === 'psyche'
        ? null
        : { anchors: ANCHORS, value: undefined, suggested: null, reason: null },
    ...more,
  };
}
function drawMoments(more: Partial<MomentsProps> = {}) {
  const heard = { onOpen: vi.fn(), onTick: vi.fn(), onRate: vi.fn(), onWish: vi.fn() };
  const props: MomentsProps = {
    moments: MOMENTS.map((id) => toView(id)),
    open: 'greeting',
    isReadOnly: false,
    hasFailed: false,
    ...heard,
    ...more,
  };
  const { redraw } = draw(<Moments {...props} />);
  return {
    ...heard,
    redraw: (next: Partial<MomentsProps>) => redraw(<Moments {...props} {...next} />),
  };
}
const region = (name: string) => screen.getByRole('region', { name });
const ring = (name: string) =>
  within(region(name)).getByRole('button', { name: new RegExp(`^${name}:`) });

test('one region a moment, in their order, within one named group', () => {
  drawMoments();
  const group = screen.getByRole('group', { name: 'The five moments' });
  const regions = within(group).getAllByRole('region');
  expect(regions.map((one) => one.getAttribute('aria-label'))).toEqual(NAMES);
});

describe('a ring', () => {
  test.each(NAMES)('of %s says how far it is, and whether it is open', (name) => {
    drawMoments({ open: 'need' });
    expect(ring(name).getAttribute('aria-label')).toBe(`${name}: 1 of 3 steps`);
    expect(ring(name).getAttribute('aria-expanded')).toBe(String(name === 'Meeting the need'));
  });

  test('names the body that it opens', () => {
    drawMoments();
    const body = document.getElementById(ring('Greeting').getAttribute('aria-controls') ?? '');
    expect(body?.hidden).toBe(false);
    expect(within(body as HTMLElement).getAllByRole('checkbox')).toHaveLength(4);
  });

  test('opens another moment, and closes its own', () => {
    const { onOpen } = drawMoments();
    fireEvent.click(ring('Follow-through'));
    fireEvent.click(ring('Greeting'));
    expect(onOpen.mock.calls).toEqual([['followThrough'], [null]]);
  });

  test('shows a moment that is full, and one that is broken', () => {
    const done = toStep('a', { isDone: true });
    drawMoments({
      moments: [
        toView('greeting', { core: [done] }),
        toView('need', { core: [toStep('b', { brokenBy: 'calm down' })] }),
        toView('problems', { core: [] }),
      ],
    });
    expect(ring('Greeting').querySelector('.ring-mark')).not.toBeNull();
    expect(ring('Meeting the need').querySelector('.ring-part.broken')).not.toBeNull();
    expect(ring('Handling problems').getAttribute('aria-label')).toContain('0 of 0');
    expect(ring('Handling problems').querySelector('.ring-mark')).toBeNull();
  });
});

describe('the open moment', () => {
  test('has its steps and, beneath them, the extra ones; the others are closed', () => {
    drawMoments();
    expect(
      screen
        .getAllByRole('checkbox')
        .map((box) => (box as HTMLInputElement).labels?.[0]?.textContent),
    ).toEqual(['a', 'b', 'c', 'x'].map((step) => `Step greeting.${step}`));
    expect(within(region('Greeting')).getByText('One more for magic')).toBeTruthy();
  });

  test('none may be open', () => {
    drawMoments({ open: null });
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
    expect(screen.queryByRole('radiogroup')).toBeNull();
  });

  test('shows the hint of the next step alone', () => {
    drawMoments();
    const inSight = screen.getAllByText(/^Hint of/).filter(({ className }) => className === '');
    expect(inSight.map(({ textContent }) => textContent)).toEqual(['Hint of greeting.b']);
  });

  test('takes a step that is broken for no next one: the words come first', () => {
    const core = [toStep('a', { brokenBy: 'calm down' }), toStep('b')];
    drawMoments({ moments: [toView('greeting', { core, extra: [] })] });
    expect(screen.getByText('Hint of b').className).toBe('');
  });

  test('says a tick and a rating with their names', () => {
    const { onTick, onRate } = drawMoments();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Step greeting.b' }));
    expect(onTick.mock.calls).toEqual([['greeting.b', true]]);
    fireEvent.click(screen.getByRole('radio', { name: '+1 wow' }));
    expect(onRate.mock.calls).toEqual([['greeting', 1]]);
  });

  test('psyche is never rated', () => {
    drawMoments({ open: 'psyche' });
    expect(screen.getAllByRole('checkbox')).toHaveLength(4);
    expect(screen.queryByRole('radiogroup')).toBeNull();
  });

  test('says why it rests', () => {
    drawMoments({
      moments: [toView('problems', { restsBecause: 'Rests for now.' })],
      open: 'problems',
    });
    expect(within(region('Handling problems')).getByText('Rests for now.')).toBeTruthy();
  });

  test('changes nothing where the notebook is only to be read', () => {
    drawMoments({ isReadOnly: true });
    const fields = [...screen.getAllByRole('checkbox'), ...screen.getAllByRole('radio')];
    expect(fields.every((field) => (field as HTMLInputElement).disabled)).toBe(true);
  });
});

test('a tick that was not kept is taken back in sight', () => {
  const { redraw } = drawMoments();
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Step greeting.b' });
  fireEvent.click(box);
  expect(box.checked).toBe(true);
  redraw({ hasFailed: true });
  expect(box.checked).toBe(false);
});
