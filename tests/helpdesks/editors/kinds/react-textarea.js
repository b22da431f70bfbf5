import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { seen } from '../seen.js';

/** A field whose text is its owner's: what the owner was not told of is put back. */
export default async function start(place, text) {
  let shown = text;
  function Box() {
    const [value, setValue] = useState(text);
    shown = value;
    return createElement('textarea', {
      value,
      'data-draft': '',
      rows: 6,
      cols: 60,
      onChange: ({ target }) => setValue(target.value),
    });
  }
  createRoot(place).render(createElement(Box));
  await seen(place, '[data-draft]');
  return { model: () => shown };
}
