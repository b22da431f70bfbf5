import { expect, test } from 'vitest';
import { checkMacros } from '../../../lib/courtesy/macros.ts';
import { readMacros } from '../../../lib/files/read-macros.ts';

const ZENDESK = JSON.stringify({
  macros: [
    {
      title: 'Kind',
      actions: [
        { field: 'comment_value', value: ['channel:all', 'Hi, I have sent a new one today.'] },
      ],
    },
    {
      title: 'Cold',
      actions: [
        {
          field: 'comment_value_html',
          value: '<p>You should have read the terms.</p><p>You must send the receipt.</p>',
        },
        { field: 'status', value: 'solved' },
      ],
    },
  ],
});

test('a Zendesk export is read, worst first', () => {
  const [first, second] = checkMacros(readMacros(ZENDESK));
  expect(first?.title).toBe('Cold');
  expect(first?.findings?.map((f) => f.id)).toEqual(['blame', 'command']);
  expect(first?.rewrite).not.toBeNull();
  expect(second?.findings).toEqual([]);
});

test('a table with quotes and line breaks is read', () => {
  expect(readMacros('title,text\nA,"One, ""two""\nthree"\nB,Four')).toEqual([
    { title: 'A', text: 'One, "two"\nthree' },
    { title: 'B', text: 'Four' },
  ]);
});

test.each(['{"a":1}', 'x,y\n1,2'])('what is neither says so: %s', (source) => {
  expect(() => readMacros(source)).toThrow(/expected/);
});
