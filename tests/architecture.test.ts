import { describe, expect, test } from 'vitest';
import { breaches, ROOT, readSource } from './architecture.ts';

test('the source keeps the import rules', () => {
  const files = readSource(ROOT);
  expect(files.length).toBeGreaterThan(20);
  expect(breaches(files)).toEqual([]);
});

describe('a planted fault of each kind is found', () => {
  const content = 'entrypoints/helpdesk.content.ts';
  test.each([
    ['a database on the helpdesk’s origin', content, "import { x } from '../lib/store/open.ts';"],
    ['the engine in the content script', content, "import { x } from '../lib/courtesy/review.ts';"],
    ['a lazy import counts too', content, "const x = await import('../lib/store/open.ts');"],
    [
      'page code in the panel',
      'entrypoints/sidepanel/main.tsx',
      "import { x } from '../../lib/helpdesk/page/hook.ts';",
    ],
    [
      'components in the worker',
      'entrypoints/background.ts',
      "import { x } from '../components/icon.tsx';",
    ],
    [
      'the store in a component',
      'components/ring.tsx',
      "import type { X } from '../lib/store/open.ts';",
    ],
    [
      'the domain knowing others',
      'lib/moments/step.ts',
      "import { x } from '../courtesy/types.ts';",
    ],
    [
      'one room knowing another',
      'lib/courtesy/review.ts',
      "import { x } from '../phrases/fill.ts';",
    ],
    ['files in a phrase', 'lib/phrases/x.ts', "import { x } from '../files/csv.ts';"],
    ['the engine in a file format', 'lib/files/x.ts', "import { x } from '../courtesy/review.ts';"],
    [
      'values of courtesy in messages',
      'lib/messages/x.ts',
      "import { x } from '../courtesy/types.ts';",
    ],
    ['a room nobody planned', 'lib/utils/x.ts', "import { x } from '../store/open.ts';"],
    ['Dexie outside the store', 'lib/stats/x.ts', "import Dexie from 'dexie';"],
    ['a file format outside the files', 'lib/stats/x.ts', "import { zipSync } from 'fflate';"],
    ['a chart outside the components', 'lib/stats/x.ts', "import { line } from 'd3-shape';"],
    ['Preact in a library', 'lib/words/x.ts', "import { h } from 'preact';"],
    ['the browser in a component', 'components/x.tsx', "import { browser } from 'wxt/browser';"],
    ['a second fetch', 'entrypoints/sidepanel/x.ts', "await fetch('/x');"],
    ['another way out', 'lib/store/x.ts', "navigator.sendBeacon('/x');"],
    ['a database elsewhere', 'lib/helpdesk/page/x.ts', "indexedDB.open('x');"],
    ['markup from text', 'components/x.tsx', 'element.innerHTML = text;'],
    ['listening to the page', 'lib/helpdesk/page/x.ts', "window.addEventListener('message', f);"],
    ['a clock of its own', 'lib/moments/x.ts', 'const at = Date.now();'],
    ['chance of its own', 'lib/store/x.ts', 'const id = crypto.randomUUID();'],
  ])('%s', (_, path, text) => {
    expect(breaches([{ path, text }])).toHaveLength(1);
  });

  test('types of courtesy in messages are welcome', () => {
    const text = "import type { Review } from '../courtesy/types.ts';";
    expect(breaches([{ path: 'lib/messages/x.ts', text }])).toEqual([]);
  });

  test('a word in a comment is no breach', () => {
    const text = '// fetch(x) is elsewhere\n/* indexedDB */ export const x = 1;';
    expect(breaches([{ path: 'lib/moments/x.ts', text }])).toEqual([]);
  });
});
