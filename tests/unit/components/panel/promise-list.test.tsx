import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { PromiseView } from '../../../../components/panel/promise-item.tsx';
import { PromiseList } from '../../../../components/panel/promise-list.tsx';
import { draw } from '../draw.tsx';

function toPromise(id: string, more: Partial<PromiseView> = {}): PromiseView {
  return {
    id,
    words: `I will ${id}.`,
    due: null,
    isOverdue: false,
    stands: 'kept',
    safer: null,
    ...more,
  };
}
function drawList(promises: readonly PromiseView[], isReadOnly = false) {
  const heard = { onAct: vi.fn(), onAdd: vi.fn() };
  const readDue = (words: string) => (words.includes('tomorrow') ? 'tomorrow, 3:00 PM' : null);
  draw(<PromiseList promises={promises} isReadOnly={isReadOnly} readDue={readDue} {...heard} />);
  return heard;
}
const region = () => screen.getByRole('region', { name: 'Promises' });
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));
const write = (name: string, value: string) =>
  fireEvent.input(screen.getAllByLabelText(name).at(-1) as HTMLElement, { target: { value } });

test('none: it says so, and how to add one', () => {
  drawList([]);
  expect(region().textContent).toContain('No promise on this ticket yet. Add one');
});

test('each with its words and its time, in the order that is told', () => {
  drawList([toPromise('call', { due: 'Wed, 3:00 PM' }), toPromise('refund')]);
  const items = within(region()).getAllByRole('listitem');
  expect(items[0]?.textContent).toContain('I will call.Wed, 3:00 PM');
  expect(items[1]?.textContent).toContain('I will refund.');
});

test('one that is overdue stands out, in words too', () => {
  drawList([toPromise('call', { due: 'yesterday', isOverdue: true })]);
  expect(screen.getByText('yesterday, overdue').className).toContain('warn');
});

describe('a click', () => {
  test.each([
    ['Kept', 'kept'],
    ['Tell the team', 'tellTeam'],
    ['Handed over', 'handOver'],
    ['Withdraw', 'withdraw'],
  ])('%s is about its own promise', (name, kind) => {
    const { onAct } = drawList([toPromise('call')]);
    const button = screen.getByRole('button', { name, hidden: true });
    const about = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(about?.textContent).toBe('I will call.');
    fireEvent.click(button);
    expect(onAct.mock.calls).toEqual([['call', { kind }]]);
  });

  test('puts one of the draft on the ledger; nothing else can be done with it', () => {
    const { onAct } = drawList([toPromise('call', { stands: 'draft' })]);
    expect(region().textContent).toContain('(in the draft)');
    expect(screen.queryByRole('button', { name: 'Kept' })).toBeNull();
    const [own] = screen.getAllByRole('button', { name: 'Keep track' });
    fireEvent.click(own as HTMLElement);
    expect(onAct.mock.calls).toEqual([['call', { kind: 'keepTrack' }]]);
  });

  test('a safer date is a hint, and one click away', () => {
    const { onAct } = drawList([toPromise('call', { stands: 'draft', safer: 'Friday' })]);
    expect(region().textContent).toContain('Friday would be safe.');
    click('Promise that');
    expect(onAct.mock.calls).toEqual([['call', { kind: 'useSafer' }]]);
  });
});

describe('by hand', () => {
  test('the time is read back before anything is kept', () => {
    const { onAdd } = drawList([]);
    write('What you promised', ' Send the label ');
    write('By when', 'tomorrow 3 pm');
    expect(region().textContent).toContain('tomorrow, 3:00 PM');
    click('Add it');
    expect(onAdd.mock.calls).toEqual([['Send the label', 'tomorrow 3 pm']]);
  });

  test('a time in which nothing is read is said, and kept by nobody', () => {
    const { onAdd } = drawList([]);
    write('What you promised', 'Send the label');
    write('By when', '30 February');
    expect(region().textContent).toContain('I read no date in this.');
    click('Add it');
    expect(onAdd).not.toHaveBeenCalled();
    write('By when', '');
    click('Add it');
    expect(onAdd.mock.calls, 'without a time it is a promise all the same').toEqual([
      ['Send the label', ''],
    ]);
  });

  test('another time moves it', () => {
    const { onAct } = drawList([toPromise('call')]);
    const whens = screen.getAllByLabelText('By when');
    fireEvent.input(whens[0] as HTMLElement, { target: { value: 'tomorrow' } });
    click('Move it');
    expect(onAct.mock.calls).toEqual([['call', { kind: 'move', when: 'tomorrow' }]]);
  });
});

test('in a notebook that can only be read, nothing can be kept or added', () => {
  drawList([toPromise('call')], true);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Kept' }).disabled).toBe(true);
  expect(screen.queryByText('Add a promise')).toBeNull();
});
