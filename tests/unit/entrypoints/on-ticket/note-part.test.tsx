import { signal } from '@preact/signals';
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { NotePart } from '../../../../entrypoints/on-ticket/note-part.tsx';
import type { NoteSession } from '../../../../entrypoints/on-ticket/note-session.ts';
import type { Review } from '../../../../lib/courtesy/types.ts';
import type { FailureKind } from '../../../../lib/store/failure.ts';
import { draw, words } from '../../components/draw.tsx';
import { toDraft } from '../fixture.ts';

const HEARD = 'You were charged twice.';
const PLAN = 'I will refund it.';
const TEXT = `${HEARD} ${PLAN}`;
const REVIEW = {
  acts: [
    { id: 'summary', start: 0, end: HEARD.length, origin: 'typed' },
    { id: 'plan', start: TEXT.indexOf(PLAN), end: TEXT.length, origin: 'typed' },
  ],
} as unknown as Review;

function drawPart({
  heard = '',
  plan = '',
  problem = null as FailureKind | null,
  isPalette = false,
} = {}) {
  const edit = vi.fn();
  const flush = vi.fn();
  const note = {
    texts: signal({ text: '', heard, plan, wish: '' }),
    status: signal('none'),
    problem: signal(problem),
    edit,
    flush,
  } as unknown as NoteSession;
  const ofDraft = isPalette ? {} : { draft: signal(toDraft(TEXT)), review: signal(REVIEW) };
  draw(<NotePart note={note} words={words} isReadOnly={false} {...ofDraft} />);
  return { edit, flush };
}
const take = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Take from draft' });

describe('taking from the draft', () => {
  test('fills both fields', () => {
    const { edit } = drawPart();
    fireEvent.click(take());
    expect(edit.mock.calls).toEqual([
      ['heard', HEARD],
      ['plan', PLAN],
    ]);
  });

  test('leaves what the agent wrote, and comes below it', () => {
    const { edit } = drawPart({ heard: 'She is tired.' });
    fireEvent.click(take());
    expect(edit.mock.calls[0]).toEqual(['heard', `She is tired.\n${HEARD}`]);
  });

  test('does not bring the same words twice', () => {
    const { edit } = drawPart({ plan: `First: ${PLAN}` });
    fireEvent.click(take());
    expect(edit.mock.calls[1]).toEqual(['plan', `First: ${PLAN}`]);
  });

  test('is not possible where no draft is at hand', () => {
    drawPart({ isPalette: true });
    expect(take().disabled).toBe(true);
  });
});

test('what keeps a note from being saved is said in words', () => {
  drawPart({ problem: 'full' });
  expect(screen.getByRole('alert').textContent).toBe(words.t('panel.problem.full'));
});

test('leaving the field saves at once', () => {
  const { flush } = drawPart();
  fireEvent.blur(screen.getByRole('textbox', { name: 'Notes' }));
  expect(flush).toHaveBeenCalledOnce();
});
