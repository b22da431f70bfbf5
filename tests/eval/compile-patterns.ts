// node tests/eval/compile-patterns.ts: writes assets/courtesy/patterns.json anew, after a pattern or
// a word class has changed. What stands there is not read: after a conflict it may be anything.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '../../assets/courtesy/patterns.json');
const write = (stored: object) => writeFileSync(file, `${JSON.stringify(stored, null, 2)}\n`);

// The conditions of rules stand in the engine, which reads the file where it is loaded.
const KEYS =
  'words classNames classes counts ops args sets patterns rules reasons kinds signs'.split(' ');
write(Object.fromEntries(KEYS.map((key) => [key, ''])));
const { compilePatterns } = await import('./compiled-patterns.ts');
write(compilePatterns());
