import stored from '../../../assets/courtesy/patterns.json' with { type: 'json' };
import { readLists } from '../pattern/numbers.ts';

const classes: Readonly<Record<string, string>> = stored.classes;
const known = new Map<string, Int32Array>();

/** The numbers of a class's words, as they were when the patterns were compiled. */
export function storedClass(name: string): Int32Array {
  let ids = known.get(name);
  if (!ids) {
    const list = Object.hasOwn(classes, name) ? classes[name] : undefined;
    if (list === undefined)
      throw new Error(`No word class @${name} is stored; see tests/eval/compile-patterns.ts`);
    ids = readLists(list)();
    known.set(name, ids);
  }
  return ids;
}
