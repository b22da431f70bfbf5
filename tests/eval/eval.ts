// node tests/eval/eval.ts predict < cases.jsonl      one prediction a line
// node tests/eval/eval.ts macros FILE                macros worst first, with findings and a rewrite
import { createInterface } from 'node:readline';
import { predictLine } from './predict.ts';

const [command, file] = process.argv.slice(2);

async function predictAll(): Promise<void> {
  for await (const line of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (line.trim() !== '') process.stdout.write(`${predictLine(line)}\n`);
  }
}

if (command === 'predict') await predictAll();
else if (command === 'macros' && file) {
  const { reportMacros } = await import('./macros.ts');
  console.log(reportMacros(file));
} else {
  console.error('usage: eval predict < cases.jsonl | eval macros FILE');
  process.exitCode = 2;
}
