import { type Budget, type Figure, holds } from './figure.ts';

/** Three digits that mean something, and no exponent. */
export function toShort(value: number): string {
  if (value === 0 || Number.isInteger(value)) return String(value);
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(digits, 3));
}

export function toMicros(micros: number): string {
  return micros >= 1_000 ? `${toShort(micros / 1_000)} ms` : `${toShort(micros)} µs`;
}

function withUnit(value: number, unit: Figure['unit']): string {
  return [toShort(value), unit].filter(Boolean).join(' ');
}

function budgetOf(budget: Budget | null, unit: Figure['unit']): string {
  if (budget === null) return '–';
  return 'atMost' in budget
    ? `≤ ${withUnit(budget.atMost, unit)}`
    : `≥ ${withUnit(budget.atLeast, unit)}`;
}

function verdictOf(figure: Figure): string {
  const verdict = holds(figure);
  if (verdict === null) return figure.value === null ? 'skipped' : '';
  return verdict ? 'holds' : 'MISSED';
}

const HEAD = ['part', 'what', 'measured', 'budget', '', 'from'] as const;

/** A table that reads well in a terminal and is Markdown too. */
export function toTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.part,
    figure.name,
    figure.value === null ? '–' : withUnit(figure.value, figure.unit),
    budgetOf(figure.budget, figure.unit),
    verdictOf(figure),
    figure.detail.replaceAll('|', '/'),
  ]);
  const widths = HEAD.map((head, at) =>
    Math.max(...[head, ...rows.map((row) => row[at] ?? '')].map((cell) => cell.length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(HEAD), rule, ...rows.map(line)].join('\n');
}
