import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import {
  SentLine,
  type SentLineProps,
  type SentMoment,
} from '../../../../components/panel/sent-line.tsx';
import { RATED_MOMENTS, type RatedMoment } from '../../../../lib/moments/vocabulary.ts';
import { draw } from '../draw.tsx';

const ANCHORS = { '-1': 'hurt', '0': 'served', '1': 'glad', '2': 'moved' };

function toMoments(more: Partial<Record<RatedMoment, Partial<SentMoment>>> = {}): SentMoment[] {
  return RATED_MOMENTS.map((id) => ({
    id,
    anchors: ANCHORS,
    value: undefined,
    suggested: null,
    reason: null,
    ...more[id],
  }));
}
function drawLine(more: Partial<SentLineProps> = {}) {
  const heard = {
    onRate: vi.fn(),
    onConfirm: vi.fn(),
    onUndo: vi.fn(),
    onDismiss: vi.fn(),
    onStandBy: vi.fn(),
    onWish: vi.fn(),
  };
  const props: SentLineProps = {
    contactId: 'c1',
    ticket: '20418',
    when: 'today, 3:05 PM',
    moments: toMoments(),
    isConfirmed: false,
    isReadOnly: false,
    isAsking: false,
    theirWord: null,
    ...heard,
    ...more,
  };
  const { redraw } = draw(<SentLine {...props} />);
  return {
    ...heard,
    redraw: (next: Partial<SentLineProps>) => redraw(<SentLine {...props} {...next} />),
  };
}
const region = () => screen.getByRole('region', { name: 'After sending' });
const chips = () =>
  within(region())
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent);
const click = (name: string) => fireEvent.click(within(region()).getByRole('button', { name }));

test('names its ticket and its time: the agent may be on the next one', () => {
  drawLine();
  expect(region().textContent).toContain('Reply on #20418 sent today, 3:05 PM.');
});

describe('the moments', () => {
  test('as suggested, or as the agent set them; the others are left out', () => {
    drawLine({
      moments: toMoments({
        greeting: { suggested: 1 },
        need: { suggested: 0, value: 2 },
        followThrough: { suggested: 1, value: null },
        problems: { suggested: -1 },
      }),
    });
    expect(chips()).toEqual(['Greeting +1', 'Need +2', 'Problems −1']);
  });
});

describe('waiting', () => {
  test('one click confirms', () => {
    const { onConfirm } = drawLine();
    click('Confirm ratings');
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  test('a change opens the four moments; what is rated there is said with its moment', () => {
    const { onRate } = drawLine();
    expect(screen.queryByRole('radiogroup')).toBeNull();
    click('Change');
    expect(screen.getAllByRole('radiogroup')).toHaveLength(4);
    const need = screen.getByRole('heading', { name: 'Meeting the need' }).parentElement;
    fireEvent.click(within(need as HTMLElement).getByRole('radio', { name: '+2 magic' }));
    expect(onRate.mock.calls).toEqual([['need', 2]]);
  });

  test('says whether the change is open', () => {
    drawLine();
    const button = screen.getByRole('button', { name: 'Change' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
  });

  test('may be put off', () => {
    const { onDismiss } = drawLine();
    click('Later');
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  test('the ratings of four moments keep their radios apart', () => {
    drawLine();
    click('Change');
    const names = screen.getAllByRole<HTMLInputElement>('radio').map(({ name }) => name);
    expect(new Set(names).size).toBe(4);
  });
});

describe('confirmed', () => {
  test('says so, closes the change, and can be taken back', () => {
    const { redraw, onUndo } = drawLine();
    click('Change');
    redraw({ isConfirmed: true });
    expect(region().textContent).toContain('ratings confirmed');
    expect(screen.queryByRole('radiogroup')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Confirm ratings' })).toBeNull();
    click('Undo');
    expect(onUndo).toHaveBeenCalledOnce();
  });

  test('can be closed', () => {
    const { onDismiss } = drawLine({ isConfirmed: true });
    click('Close');
    expect(onDismiss).toHaveBeenCalledOnce();
  });
});

test('the groups under “Change” each say what they rate', () => {
  drawLine();
  click('Change');
  const names = within(region())
    .getAllByRole('radiogroup')
    .map((group) => group.getAttribute('aria-label'));
  expect(names).toEqual([
    'Rate Greeting',
    'Rate Meeting the need',
    'Rate Follow-through',
    'Rate Handling problems',
  ]);
});

test('in a notebook that can only be read, nothing can be confirmed or taken back', () => {
  const { redraw } = drawLine({ isReadOnly: true });
  const isDisabled = (name: string) =>
    within(region()).getByRole<HTMLButtonElement>('button', { name }).disabled;
  expect(isDisabled('Confirm ratings')).toBe(true);
  click('Change');
  for (const radio of within(region()).getAllByRole<HTMLInputElement>('radio')) {
    expect(radio.disabled).toBe(true);
  }
  redraw({ isReadOnly: true, isConfirmed: true });
  expect(isDisabled('Undo')).toBe(true);
});

describe('what the customer answered', () => {
  const theirWord = { words: 'Still broken!', rated: 1 } as const;

  test('stands beside a rating that was confirmed before: keep it, or change it', () => {
    const { onStandBy, onUndo } = drawLine({ isConfirmed: true, theirWord });
    expect(region().textContent).toContain('You said wow; they wrote: “Still broken!”. Keep it?');
    click('Keep it');
    expect(onStandBy).toHaveBeenCalledOnce();
    click('Change');
    expect(onUndo).toHaveBeenCalledOnce();
  });

  test('stands there before anything is confirmed, too', () => {
    drawLine({ theirWord: { ...theirWord, rated: null } });
    expect(region().textContent).toContain('They wrote: “Still broken!”');
    expect(within(region()).queryByRole('button', { name: 'Keep it' })).toBeNull();
  });
});

test('a +2 asks for the wish it met, and takes no answer for one too', () => {
  const { onWish } = drawLine({ moments: toMoments({ need: { value: 2 } }) });
  const box = within(region()).getByRole('textbox', { name: 'Which wish of theirs did it meet?' });
  fireEvent.keyDown(box, { key: 'Enter' });
  expect(onWish).not.toHaveBeenCalled();
  fireEvent.input(box, { target: { value: 'To be home by six' } });
  fireEvent.keyDown(box, { key: 'Enter' });
  expect(onWish.mock.calls).toEqual([['To be home by six']]);
});

test('asks how it was only where that is the one question', () => {
  const { redraw } = drawLine();
  expect(region().textContent).not.toContain('How was it');
  redraw({ isAsking: true });
  expect(region().textContent).toContain('How was it for them?');
});
