import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { NoteLine, type NoteLineProps } from '../../../../components/panel/note-line.tsx';
import { draw } from '../draw.tsx';

const EMPTY = { text: '', heard: '', plan: '', wish: '', learned: '' };

function drawLine(more: Partial<NoteLineProps> = {}) {
  const heard = {
    onInput: vi.fn(),
    onLeave: vi.fn(),
    onTakeFromDraft: vi.fn(),
    onToInternalNote: vi.fn(),
  };
  const props: NoteLineProps = {
    values: EMPTY,
    status: 'none',
    problem: null,
    isReadOnly: false,
    canTakeFromDraft: true,
    ...heard,
    ...more,
  };
  const { redraw } = draw(<NoteLine {...props} />);
  return {
    ...heard,
    redraw: (next: Partial<NoteLineProps>) => redraw(<NoteLine {...props} {...next} />),
  };
}
const box = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const fold = () => {
  const found = document.querySelector('details');
  if (!found) throw new Error('The fold is gone.');
  return found;
};

test('each field has its name and its words', () => {
  drawLine({ values: { text: 'a', heard: 'b', plan: 'c', wish: 'd', learned: '' } });
  expect(box('Notes').value).toBe('a');
  expect(box('What I heard').value).toBe('b');
  expect(box("What I'll do").value).toBe('c');
  expect(box('Their wish').value).toBe('d');
});

test('what is typed is said with its field; leaving a field is said too', () => {
  const heard = drawLine();
  fireEvent.input(box('Notes'), { target: { value: 'call' } });
  fireEvent.input(box('Their wish'), { target: { value: 'be heard' } });
  expect(heard.onInput.mock.calls).toEqual([
    ['text', 'call'],
    ['wish', 'be heard'],
  ]);
  fireEvent.blur(box('Notes'));
  expect(heard.onLeave).toHaveBeenCalledOnce();
});

describe('the status', () => {
  const status = () => screen.getByRole('status', { name: 'Note status' }).textContent;
  test.each([
    ['none', ''],
    ['saving', 'Saving…'],
    ['saved', 'Saved'],
    ['notSaved', 'Not saved'],
  ] as const)('%s: %s', (kind, text) => {
    drawLine({ status: kind });
    expect(status()).toBe(text);
  });

  test('comes with what happened, as an alert, where something did', () => {
    drawLine({ status: 'notSaved', problem: 'The disk is full.' });
    expect(screen.getByRole('alert').textContent).toBe('The disk is full.');
  });

  test('is quiet while all is well', () => {
    drawLine({ status: 'saved' });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the other fields', () => {
  test('are folded until one is used', () => {
    const { redraw } = drawLine();
    expect(fold().open).toBe(false);
    redraw({ values: { ...EMPTY, text: 'only the line' } });
    expect(fold().open).toBe(false);
    redraw({ values: { ...EMPTY, heard: 'was charged twice' } });
    expect(fold().open).toBe(true);
  });

  test('stay unfolded when the last word in them is deleted: somebody is typing there', () => {
    const { redraw } = drawLine({ values: { ...EMPTY, heard: 'w' } });
    redraw({ values: EMPTY });
    expect(fold().open).toBe(true);
  });

  test('unfolded by hand, they stay so while something else changes', () => {
    const { redraw } = drawLine();
    fold().open = true;
    redraw({ status: 'saving' });
    expect(fold().open).toBe(true);
  });
});

describe('taking from the draft', () => {
  const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Take from draft' });
  test('is one click', () => {
    const heard = drawLine();
    fireEvent.click(button());
    expect(heard.onTakeFromDraft).toHaveBeenCalledOnce();
  });

  test.each([
    ['nothing is there to take', { canTakeFromDraft: false }],
    ['the notebook is only to be read', { isReadOnly: true }],
  ])('not where %s', (_, more) => {
    drawLine(more);
    expect(button().disabled).toBe(true);
  });
});

test('where the notebook is only to be read, every field is', () => {
  drawLine({ isReadOnly: true });
  expect(
    screen.getAllByRole<HTMLTextAreaElement>('textbox').every(({ readOnly }) => readOnly),
  ).toBe(true);
});
