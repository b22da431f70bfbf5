/** As many tickets about the same thing make an outage, or a bad mailing. */
export const MANY_ALIKE = 5;
/** Share of words in common from which two subjects are about the same thing. */
const ALIKE = 0.5;

/** The words of a subject that say what it is about: no numbers, no "Re:". */
export function toTopic(subject: string): ReadonlySet<string> {
  const words = subject.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => word !== 'fwd'));
}

/** Whether two tickets are about the same, by the words of their subjects. */
export function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared) >= ALIKE;
}
