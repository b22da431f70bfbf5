import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  PhraseSearch,
  type PhraseSearchProps,
  type PhraseView,
} from '../../../components/phrase-search.tsx';
import { draw } from './draw.tsx';

const PHRASES: readonly PhraseView[] = ['thanks', 'sorry', 'refund'].map((id) => ({
  id,
  text: `Text of ${id}.`,
  caret: 3,
  shown: `Text of ${id}.`,
  about: 'Greeting',
}));
const [THANKS, SORRY, REFUND] = PHRASES;

const heard = { onInsert: vi.fn(), onCopy: vi.fn(), onUndo: vi.fn() };
beforeEach(() => {
  for (const one of Object.values(heard)) one.mockClear();
  Element.prototype.scrollIntoView = () => {};
});

function drawSearch(more: Partial<PhraseSearchProps> = {}) {
  const props: PhraseSearchProps = {
    find: (query) => PHRASES.filter(({ id }) => id.includes(query)),
    canInsert: true,
    cannotInsertBecause: null,
    isBusy: false,
    canUndo: false,
    outcome: null,
    ...heard,
    ...more,
  };
  const { redraw } = draw(<PhraseSearch {...props} />);
  return (next: Partial<PhraseSearchProps>) => redraw(<PhraseSearch {...props} {...next} />);
}
const box = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Find a phrase' });
const list = () => screen.queryByRole('listbox', { name: 'Phrases' });
const options = () => screen.queryAllByRole('option');
const chosen = () => {
  const [one, ...more] = screen.queryAllByRole('option', { selected: true });
  expect(more).toEqual([]);
  if (one) expect(box().getAttribute('aria-activedescendant')).toBe(one.id);
  return one ? within(one).getByText(/^Text of/).textContent : null;
};
const open = () => fireEvent.focus(box());
const type = (value: string) => fireEvent.input(box(), { target: { value } });
const press = (key: string, more: object = {}) => fireEvent.keyDown(box(), { key, ...more });
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

describe('the list', () => {
  test('is closed until the box is used', () => {
    drawSearch();
    expect(list()).toBeNull();
    open();
    expect(list()).not.toBeNull();
    expect(options()).toHaveLength(3);
  });

  test('follows what is typed, the best chosen', () => {
    drawSearch();
    open();
    press('ArrowDown');
    type('re');
    expect(options()).toHaveLength(1);
    expect(chosen()).toBe('Text of refund.');
  });

  test('says when no phrase has these words, and then offers no action', () => {
    drawSearch();
    type('zzz');
    expect(options()).toEqual([]);
    expect(screen.getByText('No phrase has these words.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('shows where the caret will stand, and inserts the text without the mark', () => {
    const open_ = {
      id: 'open',
      text: 'I will by [when].',
      caret: 7,
      shown: 'I will … by [when].',
      about: '',
    };
    drawSearch({ find: () => [open_] });
    open();
    expect(options()[0]?.textContent).toContain('I will … by [when].');
    press('Enter');
    expect(heard.onInsert.mock.calls).toEqual([[open_]]);
  });

  test('closes when the focus leaves, not when it goes to a button within', () => {
    drawSearch();
    open();
    fireEvent.focusOut(box(), { relatedTarget: button('Insert') });
    expect(list()).not.toBeNull();
    fireEvent.focusOut(box(), { relatedTarget: document.body });
    expect(list()).toBeNull();
  });
});

describe('arrows', () => {
  test('choose, and wrap at both ends', () => {
    drawSearch();
    open();
    const seen = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'].map((key) => {
      press(key);
      return chosen();
    });
    expect(seen).toEqual([SORRY, REFUND, THANKS, REFUND, SORRY].map((one) => one?.text));
  });

  test('open a list that was closed', () => {
    drawSearch();
    open();
    press('Escape');
    press('ArrowDown');
    expect(chosen()).toBe('Text of thanks.');
  });

  test('go on from what is chosen when the list has become shorter', () => {
    const redraw = drawSearch();
    open();
    press('ArrowUp');
    redraw({ find: () => PHRASES.slice(0, 2) });
    expect(chosen()).toBe('Text of sorry.');
    press('ArrowUp');
    expect(chosen()).toBe('Text of thanks.');
  });

  test('leave an empty list as it is', () => {
    drawSearch({ find: () => [] });
    open();
    expect(() => press('ArrowDown')).not.toThrow();
    expect(chosen()).toBeNull();
  });
});

describe('Enter', () => {
  test('inserts what is chosen, and clears the way for the next', () => {
    drawSearch();
    type('o');
    press('Enter');
    expect(heard.onInsert.mock.calls).toEqual([[SORRY]]);
    expect(box().value).toBe('');
    expect(list()).toBeNull();
    press('Enter');
    expect(heard.onInsert).toHaveBeenCalledOnce();
  });

  test.each([{ ctrlKey: true }, { metaKey: true }])(
    'with %o copies, and the list stays',
    (more) => {
      drawSearch();
      open();
      press('Enter', more);
      expect(heard.onCopy.mock.calls).toEqual([[THANKS]]);
      expect(heard.onInsert).not.toHaveBeenCalled();
      expect(list()).not.toBeNull();
    },
  );

  test('with nothing found does nothing', () => {
    drawSearch();
    type('zzz');
    press('Enter');
    press('Enter', { ctrlKey: true });
    expect(heard.onInsert).not.toHaveBeenCalled();
    expect(heard.onCopy).not.toHaveBeenCalled();
  });
});

test('Escape closes the list and keeps the words', () => {
  drawSearch();
  type('sor');
  press('Escape');
  expect(list()).toBeNull();
  expect(box().value).toBe('sor');
});

test.each(['Enter', 'ArrowDown', 'Escape'])(
  'while an input method composes, %s belongs to it',
  (key) => {
    drawSearch();
    open();
    press(key, { isComposing: true });
    expect(heard.onInsert).not.toHaveBeenCalled();
    expect(list()).not.toBeNull();
    expect(chosen()).toBe('Text of thanks.');
  },
);

describe('the mouse', () => {
  test('chooses by moving, inserts by a click', () => {
    drawSearch();
    open();
    const [, sorry] = options();
    fireEvent.pointerMove(sorry as Element);
    expect(chosen()).toBe('Text of sorry.');
    fireEvent.click(sorry as Element);
    expect(heard.onInsert.mock.calls).toEqual([[SORRY]]);
  });

  test('does not take the focus out of the box', () => {
    drawSearch();
    open();
    expect(fireEvent.pointerDown(options()[0] as Element)).toBe(false);
  });

  test('has a button for each key', () => {
    drawSearch();
    open();
    fireEvent.click(button('Copy'));
    expect(heard.onCopy.mock.calls).toEqual([[THANKS]]);
    fireEvent.click(button('Insert'));
    expect(heard.onInsert.mock.calls).toEqual([[THANKS]]);
  });
});

describe('where nothing can be inserted', () => {
  beforeEach(() => {
    drawSearch({ canInsert: false, cannotInsertBecause: 'The box is an internal note.' });
    open();
  });

  test('the reason is given', () => {
    expect(screen.getByText('The box is an internal note.')).toBeTruthy();
    expect(button('Insert').disabled).toBe(true);
  });

  test.each([
    ['Enter', () => press('Enter')],
    ['a click', () => fireEvent.click(options()[0] as Element)],
  ])('%s copies, and never inserts', (_, act) => {
    act();
    expect(heard.onCopy.mock.calls).toEqual([[THANKS]]);
    expect(heard.onInsert).not.toHaveBeenCalled();
  });
});

describe('while a wish is under way', () => {
  test.each([
    ['the button', () => fireEvent.click(button('Insert'))],
    ['Enter', () => press('Enter')],
    ['a click', () => fireEvent.click(options()[0] as Element)],
  ])('%s begins no second one, and loses no words', (_, act) => {
    drawSearch({ isBusy: true });
    type('thanks');
    act();
    expect(heard.onInsert).not.toHaveBeenCalled();
    expect(box().value).toBe('thanks');
  });
});

describe('what became of it', () => {
  const status = () => screen.getByRole('status', { name: 'Writing into the draft' });
  test('is said politely, in a place that is always there', () => {
    const redraw = drawSearch();
    const place = status();
    redraw({ outcome: 'Inserted into #20418.' });
    expect(status()).toBe(place);
    expect(place.textContent).toBe('Inserted into #20418.');
  });

  test('can be taken back where that is possible', () => {
    const redraw = drawSearch();
    expect(screen.queryByRole('button', { name: 'Undo insert' })).toBeNull();
    redraw({ canUndo: true });
    fireEvent.click(button('Undo insert'));
    expect(heard.onUndo).toHaveBeenCalledOnce();
  });
});

describe('as a palette', () => {
  test('is open at once, and has the keyboard', () => {
    drawSearch({ isPalette: true });
    expect(document.activeElement).toBe(box());
    expect(options()).toHaveLength(3);
  });

  test('stays open: Escape belongs to the popup, and the focus may go', () => {
    drawSearch({ isPalette: true });
    expect(press('Escape')).toBe(true);
    fireEvent.focusOut(box(), { relatedTarget: document.body });
    expect(options()).toHaveLength(3);
  });
});
