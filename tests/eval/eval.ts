// node tests/eval/eval.ts predict < cases.jsonl      one prediction a line
// node tests/eval/eval.ts macros FILE                macros worst first, with findings and a rewrite
// node tests/eval/eval.ts score CASES.jsonl …        how the engine does on labelled cases, one column a file
import { createInterface } from 'node:readline';
import { predictLine } from './predict.ts';

const [command, file, ...more] = process.argv.slice(2);

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
} else if (command === 'score' && file) {
  const { reportScores } = await import('./score.ts');
  console.log(reportScores([file, ...more]));
} else {
  console.error('usage: eval predict < cases.jsonl | eval macros FILE | eval score CASES.jsonl …');
  process.exitCode = 2;
}
