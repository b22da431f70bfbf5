import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { PromiseList, type PromiseView } from '../../../../components/panel/promise-list.tsx';
import { draw } from '../draw.tsx';

function toPromise(id: string, more: Partial<PromiseView> = {}): PromiseView {
  return { id, words: `I will ${id}.`, due: null, isOverdue: false, isDraft: false, ...more };
}
function drawList(promises: readonly PromiseView[]) {
  const heard = { onKept: vi.fn(), onKeepTrack: vi.fn() };
  draw(<PromiseList promises={promises} isReadOnly={false} {...heard} />);
  return heard;
}
const region = () => screen.getByRole('region', { name: 'Promises' });

test('none: it says so', () => {
  drawList([]);
  expect(region().textContent).toContain('No promise on this ticket.');
});

test('each with its words and its time, in the order that is told', () => {
  drawList([toPromise('call', { due: 'Wed, 3:00 PM' }), toPromise('refund')]);
  const items = within(region()).getAllByRole('listitem');
  expect(items[0]?.textContent).toContain('I will call.Wed, 3:00 PM');
  expect(items[1]?.textContent).toContain('I will refund.');
  expect(region().textContent).not.toContain('No promise');
});

test('one that is overdue stands out', () => {
  drawList([toPromise('call', { due: 'yesterday', isOverdue: true })]);
  expect(screen.getByText('yesterday').className).toContain('warn');
});

describe('a click', () => {
  const buttonOf = (words: string, name: string) => {
    const buttons = screen.getAllByRole('button', { name });
    const found = buttons.find((button) => {
      const about = document.getElementById(button.getAttribute('aria-describedby') ?? '');
      return about?.textContent === words;
    });
    if (!found) throw new Error(`No button “${name}” tells that it is for “${words}”.`);
    return found;
  };

  test('says that a promise is kept', () => {
    const { onKept, onKeepTrack } = drawList([toPromise('call'), toPromise('refund')]);
    fireEvent.click(buttonOf('I will refund.', 'Kept'));
    expect(onKept.mock.calls).toEqual([['refund']]);
    expect(onKeepTrack).not.toHaveBeenCalled();
  });

  test('keeps track of one that stands only in the draft', () => {
    const { onKept, onKeepTrack } = drawList([toPromise('call', { isDraft: true })]);
    expect(region().textContent).toContain('(in the draft)');
    fireEvent.click(buttonOf('I will call.', 'Keep track'));
    expect(onKeepTrack.mock.calls).toEqual([['call']]);
    expect(onKept).not.toHaveBeenCalled();
  });
});

test('in a notebook that can only be read, nothing can be kept', () => {
  const heard = { onKept: vi.fn(), onKeepTrack: vi.fn() };
  draw(<PromiseList promises={[toPromise('call')]} isReadOnly {...heard} />);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Kept' }).disabled).toBe(true);
});
