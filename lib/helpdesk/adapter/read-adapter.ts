import { type Decoded, type Fault, toFaults } from '../../moments/fault.ts';
import { faultOf } from './parts.ts';
import { type Adapter, adapter } from './schema.ts';
import { SELECTOR_LISTS } from './selector-lists.ts';

/** Names that hold selectors, wherever in an adapter they stand. */
const SELECTORS = new Set(['css', 'pierce', 'among', ...SELECTOR_LISTS]);

/**
 * An adapter from a file, or all that keeps it from being one: each fault with its path, and with the
 * words found there. `canRead`: whether this browser understands a selector; pages ask their own
 * document, and without it every selector passes.
 */
export function readAdapter(
  input: unknown,
  canRead: (css: string) => boolean = () => true,
): Decoded<Adapter> {
  const raw = withoutHint(input);
  const result = adapter.safeParse(raw);
  const faults = result.success
    ? unreadable(result.data.page, 'page', canRead)
    : onePerPath(toFaults(result.error.issues, raw, faultOf)).map((fault) => quote(fault, raw));
  if (result.success && faults.length === 0) return { ok: true, value: result.data };
  return { ok: false, faults };
}

/** `$schema` tells a text editor which schema to check by. */
function withoutHint(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  const { $schema: _, ...rest } = input as { $schema?: unknown };
  return rest;
}

/** Of two faults of one value, the one that says more. */
function onePerPath(faults: readonly Fault[]): readonly Fault[] {
  const first = new Map<string, Fault>();
  for (const fault of faults) {
    const known = first.get(fault.path);
    if (!known || known.code === 'wrongValue') first.set(fault.path, fault);
  }
  return [...first.values()];
}

const QUOTED = 120;

function quote(fault: Fault, input: unknown): Fault {
  let value: unknown = input;
  for (const key of fault.path.split(/[.[\]]+/).filter((part) => part !== '')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return fault;
    value = Reflect.get(value, key);
  }
  if (typeof value !== 'string' || value === '') return fault;
  return { ...fault, found: value.slice(0, QUOTED) };
}

function unreadable(
  value: unknown,
  path: string,
  canRead: (css: string) => boolean,
  isSelector = false,
): Fault[] {
  if (typeof value === 'string') {
    if (!isSelector || canRead(value.replaceAll('{id}', '1'))) return [];
    return [{ path, code: 'selector', found: value.slice(0, QUOTED) }];
  }
  if (Array.isArray(value)) {
    return value.flatMap((one, at) => unreadable(one, `${path}[${at}]`, canRead, isSelector));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    unreadable(one, `${path}.${key}`, canRead, SELECTORS.has(key)),
  );
}
