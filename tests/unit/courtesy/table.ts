import { expect, test } from 'vitest';
import { readDraft } from '../../../lib/courtesy/draft.ts';
import { findActs } from '../../../lib/courtesy/find-acts.ts';
import { findFindings } from '../../../lib/courtesy/find-findings.ts';
import type { Act, Flag } from '../../../lib/moments/vocabulary.ts';
import { context } from './context.ts';

const flagsOf = (text: string) =>
  findFindings(readDraft(text, context)).map((finding) => finding.id);
const actsOf = (text: string) => findActs(readDraft(text, context)).map((act) => act.id);

/** A family's table: sentences that must match, and near misses that must not. */
export function flagTable(id: Flag, must: readonly string[], mustNot: readonly string[]): void {
  test.each(must)(`${id}: %s`, (text) => {
    expect(flagsOf(text)).toContain(id);
  });
  test.each(mustNot)(`no ${id}: %s`, (text) => {
    expect(flagsOf(text)).not.toContain(id);
  });
}

export function actTable(id: Act, must: readonly string[], mustNot: readonly string[]): void {
  test.each(must)(`${id}: %s`, (text) => {
    expect(actsOf(text)).toContain(id);
  });
  test.each(mustNot)(`no ${id}: %s`, (text) => {
    expect(actsOf(text)).not.toContain(id);
  });
}
