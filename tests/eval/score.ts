import { readFileSync } from 'node:fs';
import {
  f1,
  type LabelledCase,
  macroF1,
  precision,
  recall,
  type Scores,
  scoreCases,
  summed,
} from './score-cases.ts';

export function readCases(file: string | URL): LabelledCase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): LabelledCase => JSON.parse(line));
}

const figure = (value: number) => value.toFixed(2).replace(/^0/, '');
const share = ([right, of]: readonly [number, number]) => figure(right / (of || 1));

/** One line a measure, one column a file; then each family of flags: precision / recall (how many). */
export function reportScores(files: readonly string[]): string {
  const all = files.map((file) => scoreCases(readCases(file)));
  const row = (name: string, cell: (scores: Scores) => string) =>
    `| ${name} | ${all.map(cell).join(' | ')} |`;
  const families = [...new Set(all.flatMap(({ flags }) => [...flags.keys()]))].sort();
  return [
    `| measure | ${files.map((file) => file.split('/').at(-1)).join(' | ')} |`,
    `|---${'|---'.repeat(files.length)}|`,
    row(
      'acts, micro / macro F1',
      (s) => `${figure(f1(summed(s.acts)))} / ${figure(macroF1(s.acts))}`,
    ),
    row('flags, precision / recall', (s) => {
      const flags = summed(s.flags);
      return `${figure(precision(flags))} / ${figure(recall(flags))}`;
    }),
    row('order accuracy', (s) => share(s.order)),
    row('promises F1; due right', (s) => `${figure(f1(s.promises))}; ${share(s.due)}`),
    row('mood macro F1', (s) => figure(macroF1(s.moods))),
    row('upset AUC; complaint AUC', (s) => `${figure(s.upset)}; ${figure(s.complaint)}`),
    ...families.map((id) =>
      row(`\`${id}\``, ({ flags }) => {
        const one = flags.get(id);
        return one
          ? `${figure(precision(one))} / ${figure(recall(one))} (${one.right + one.missed})`
          : '–';
      }),
    ),
  ].join('\n');
}
