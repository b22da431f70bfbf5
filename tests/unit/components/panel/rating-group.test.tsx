import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { RatingGroup, type RatingGroupProps } from '../../../../components/panel/rating-group.tsx';
import { draw } from '../draw.tsx';

const ANCHORS = {
  '-1': 'They leave hurt.',
  '0': 'They get what was promised.',
  '1': 'They smile.',
  '2': 'They tell others.',
};
const NAMES = ['−1 feeble', '0 average', '+1 wow', '+2 magic'];

function drawGroup(more: Partial<RatingGroupProps> = {}) {
  const onRate = vi.fn();
  draw(
    <RatingGroup
      moment="greeting"
      anchors={ANCHORS}
      value={undefined}
      suggested={null}
      reason={null}
      isReadOnly={false}
      onRate={onRate}
      {...more}
    />,
  );
  return { onRate };
}
const group = () => screen.getByRole('radiogroup', { name: 'Rate this moment' });
const radios = () => within(group()).getAllByRole<HTMLInputElement>('radio');
const radio = (name: string) => within(group()).getByRole<HTMLInputElement>('radio', { name });
const anchorOf = (name: string) => {
  const id = radio(name).getAttribute('aria-describedby') ?? '';
  return document.getElementById(id)?.textContent;
};

test('four radios under one name, each with its anchor sentence', () => {
  drawGroup();
  expect(radios().map(({ labels }) => labels?.[0]?.textContent)).toEqual(NAMES);
  expect(NAMES.map(anchorOf)).toEqual(([-1, 0, 1, 2] as const).map((one) => ANCHORS[`${one}`]));
  expect(new Set(radios().map(({ name }) => name)).size).toBe(1);
});
describe('a suggestion', () => {
  test('is marked, with its reason, and checked nowhere', () => {
    drawGroup({ suggested: 0, reason: '“calm down” holds it at 0.' });
    expect(radios().some(({ checked }) => checked)).toBe(false);
    expect(anchorOf('0 average')).toBe(`suggested. ${ANCHORS['0']}`);
    expect(anchorOf('+1 wow')).toBe(ANCHORS['1']);
    expect(group().textContent).toContain('“calm down” holds it at 0.');
  });

  test('is silent once the agent has rated', () => {
    drawGroup({ suggested: 0, reason: '“calm down” holds it at 0.', value: 1 });
    expect(radio('+1 wow').checked).toBe(true);
    expect(group().textContent).not.toContain('holds it at 0');
    expect(group().textContent).not.toContain('suggested');
  });
});

describe('the sentence below', () => {
  const sentence = () => document.querySelector('.rating-anchor')?.textContent;
  test.each([
    ['nothing yet', { value: undefined, suggested: null }, /Not rated yet/],
    ['suggested', { value: undefined, suggested: 1 }, ANCHORS['1']],
    ['rated', { value: 2, suggested: 0 }, ANCHORS['2']],
    ['said not to apply', { value: null, suggested: 0 }, /Not rated yet/],
  ] as const)('%s', (_, more, text) => {
    drawGroup(more);
    expect(sentence()).toMatch(text);
  });
});

describe('rating', () => {
  test.each([
    ['−1 feeble', -1],
    ['0 average', 0],
    ['+1 wow', 1],
    ['+2 magic', 2],
  ])('%s', (name, rating) => {
    const { onRate } = drawGroup();
    fireEvent.click(radio(name));
    expect(onRate.mock.calls).toEqual([[rating]]);
  });

  test('can be taken back, once there is one', () => {
    const { onRate } = drawGroup({ value: 0 });
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(onRate.mock.calls).toEqual([[null]]);
  });

  test('nothing to take back, no button', () => {
    drawGroup({ suggested: 1 });
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('is not possible where the notebook is only to be read', () => {
    const { onRate } = drawGroup({ value: 0, isReadOnly: true });
    expect(radios().every(({ disabled }) => disabled)).toBe(true);
    expect(screen.queryByRole('button')).toBeNull();
    expect(onRate).not.toHaveBeenCalled();
  });
});
