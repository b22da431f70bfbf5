// node tests/eval/compile-patterns.ts: writes assets/courtesy/patterns.json anew, after a pattern or
// a word class has changed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePatterns } from './compiled-patterns.ts';

const file = join(import.meta.dirname, '../../assets/courtesy/patterns.json');
writeFileSync(file, `${JSON.stringify(compilePatterns(), null, 2)}\n`);
