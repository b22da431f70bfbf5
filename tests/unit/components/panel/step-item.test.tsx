import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import {
  StepItem,
  type StepItemProps,
  type StepView,
} from '../../../../components/panel/step-item.tsx';
import { draw } from '../draw.tsx';

const OPEN: StepView = {
  id: 'greeting.hello',
  text: 'Open with a greeting',
  hint: 'Two words are enough.',
  isDone: false,
  isFixed: false,
  evidence: null,
  brokenBy: null,
};

function drawStep(step: Partial<StepView> = {}, more: Partial<StepItemProps> = {}) {
  const onTick = vi.fn();
  draw(
    <ul>
      <StepItem
        step={{ ...OPEN, ...step }}
        isNext={false}
        isReadOnly={false}
        onTick={onTick}
        {...more}
      />
    </ul>,
  );
  return onTick;
}
const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Open with a greeting' });
/** What assistive technology reads beside the name. */
const about = () =>
  document.getElementById(box().getAttribute('aria-describedby') ?? '')?.textContent;

describe('an open step', () => {
  test('says what to do', () => {
    drawStep();
    expect(box().checked).toBe(false);
    expect(about()).toBe('Two words are enough.');
  });

  test('only the next one says so in sight of all', () => {
    drawStep();
    expect(screen.getByText('Two words are enough.').className).toBe('hidden-words');
  });

  test('the next one does', () => {
    drawStep({}, { isNext: true });
    expect(screen.getByText('Two words are enough.').className).toBe('');
  });

  test('may have no hint', () => {
    drawStep({ hint: null });
    expect(about()).toBe('');
  });
});

describe('a step that is done', () => {
  test('shows the draft’s words that show it', () => {
    drawStep({ isDone: true, isFixed: false, evidence: 'Hi Dana,', hint: null });
    expect(box().checked).toBe(true);
    expect(about()).toBe('In the draft: Hi Dana,');
  });

  test('in an earlier reply says so, in sight', () => {
    drawStep({ isDone: true, hint: 'In an earlier reply on this ticket.' });
    expect(about()).toBe('In an earlier reply on this ticket.');
    expect(screen.getByText(/earlier reply/).className).toBe('');
  });

  test('by the agent’s word needs no more of them', () => {
    drawStep({ isDone: true, hint: null });
    expect(about()).toBe('');
  });
});

test('a broken step shows the words against it rather than its hint', () => {
  drawStep({ brokenBy: 'calm down' });
  expect(about()).toBe('“calm down” works against it');
});

describe('ticking', () => {
  test.each([false, true])('%s becomes the other', (isDone) => {
    const onTick = drawStep({ isDone });
    fireEvent.click(box());
    expect(onTick.mock.calls).toEqual([[!isDone]]);
  });

  test('is not possible where the notebook is only to be read', () => {
    drawStep({}, { isReadOnly: true });
    expect(box().disabled).toBe(true);
  });
});
