import { readFileSync } from 'node:fs';
import { checkMacros } from '../../lib/courtesy/macros.ts';
import { readMacros } from '../../lib/files/read-macros.ts';

/** The report as text: worst first, each with what was found and how it could read. */
export function reportMacros(file: string): string {
  const checked = checkMacros(readMacros(readFileSync(file, 'utf8')));
  const worth = checked.filter((macro) => (macro.findings?.length ?? 0) > 0);
  const unread = checked.filter((macro) => macro.findings === null);
  const blocks = worth.map((macro) => {
    const found =
      macro.findings?.map(
        (f) => `  ${f.id}: ${macro.text.slice(f.start, f.end).replace(/\s+/g, ' ')}`,
      ) ?? [];
    return [
      `${macro.title || '(no title)'} — ${found.length} found`,
      ...found,
      '  could read:',
      ...(macro.rewrite ?? '').split('\n').map((line) => `    ${line}`),
    ].join('\n');
  });
  return [
    ...blocks,
    `${checked.length} macros, ${worth.length} with findings, ${unread.length} in a language that can't be read.`,
  ].join('\n\n');
}
