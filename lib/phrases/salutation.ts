import salutations from '../../assets/phrases/salutations.json' with { type: 'json' };
import type { PersonName } from './name.ts';
import type { Register } from './phrase.ts';

/** How a language opens a message, and what it calls the gaps that the agent still fills in. */
export type Manners = (typeof salutations)['en'];

const BY_LANGUAGE: Readonly<Record<string, Manners>> = salutations;

export function mannersOf(language: string): Manners {
  const base = language.toLowerCase().split('-')[0] ?? '';
  return (Object.hasOwn(BY_LANGUAGE, base) && BY_LANGUAGE[base]) || salutations.en;
}

/** The opening without its comma, in parts: what is null there is a gap for the name. */
export function toSalutation(
  name: PersonName | null,
  register: Register,
  manners: Manners,
): readonly (string | null)[] {
  const { pattern, values } = choose(name, register, manners);
  return pattern
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? (values[part.slice(1, -1)] ?? null) : part));
}

function choose(name: PersonName | null, register: Register, manners: Manners) {
  const values: Record<string, string | null | undefined> = { ...name };
  if (register !== 'formal') {
    const isTitled = name?.first === null && name.title !== null && name.last !== null;
    return { pattern: isTitled ? manners.titled : manners.informal, values };
  }
  const isTitled = name?.title && name.last;
  return { pattern: isTitled ? manners.titled : manners.formal, values };
}
