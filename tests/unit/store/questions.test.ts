import { expect, test } from 'vitest';
import { MOST_QUESTIONS, takeQuestion } from '../../../lib/store/questions.ts';
import { DAY, open, toContext } from './fixture.ts';

test('eight questions a shift, one a contact, and eight again the next day', async () => {
  const context = toContext();
  const notebook = await open({ context });
  for (let nth = 0; nth < MOST_QUESTIONS; nth++) {
    expect(await takeQuestion(notebook, `contact-${nth}`)).toBe(true);
    expect(await takeQuestion(notebook, 'contact-0'), 'told twice it is one').toBe(true);
  }
  expect(await takeQuestion(notebook, 'one more')).toBe(false);
  context.at += DAY;
  expect(await takeQuestion(notebook, 'one more')).toBe(true);
});
