import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { checkSync } from 'recheck';
import { parseAst } from 'vite';

/** A regular expression as it stands in shipped code. */
export interface Found {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

export interface Verdict extends Found {
  /** `exponential`, `polynomial`, or that it could not be told. */
  readonly danger: string;
}

/** The same verdict each time, as far as time allows. */
const CAREFULLY = { randomSeed: 1, timeout: 20_000 };

/** All literals of the files, each once; and the files that build expressions from strings. */
export function findExpressions(code: ReadonlyMap<string, string>): {
  readonly literals: readonly Found[];
  readonly builders: readonly string[];
} {
  const literals = new Map<string, Found>();
  const builders = new Set<string>();
  for (const [file, source] of code) {
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('regex' in node && isRegex(node.regex)) {
        const { pattern, flags } = node.regex;
        literals.set(`${flags}/${pattern}`, { file, source: pattern, flags });
      }
      if ('callee' in node && isNamed(node.callee, 'RegExp')) builders.add(file);
      for (const part of Object.values(node)) visit(part);
    };
    visit(parseAst(stripTypeScriptTypes(source)));
  }
  return { literals: [...literals.values()], builders: [...builders].sort() };
}

const isRegex = (value: unknown): value is { pattern: string; flags: string } =>
  typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;
const isNamed = (value: unknown, name: string) =>
  typeof value === 'object' && value !== null && 'name' in value && value.name === name;

/** Those of which it isn't proven that they cost no more than the length of what they read. */
export function unsafeAmong(expressions: readonly Found[]): Verdict[] {
  return expressions.flatMap((one) => {
    const verdict = checkSync(one.source, one.flags, CAREFULLY);
    if (verdict.status === 'safe') return [];
    return [
      { ...one, danger: verdict.status === 'vulnerable' ? verdict.complexity.type : 'unknown' },
    ];
  });
}

export function shippedCode(): ReadonlyMap<string, string> {
  return new Map(
    globSync('{lib,components,entrypoints}/**/*.ts')
      .sort()
      .map((file) => [file.replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  );
}
