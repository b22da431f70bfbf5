import { getBundledPlaybook } from '../../../lib/moments/bundled-playbook.ts';
import { MOMENTS } from '../../../lib/moments/vocabulary.ts';
import type { Words } from '../../../lib/words/words.ts';

/** Words for a step (as the bundled playbook has them) or a flag; the id itself where it has none. */
export function createCauseNames({ findText }: Words<'panel' | 'figures'>): (id: string) => string {
  const steps = MOMENTS.flatMap((moment) => getBundledPlaybook().moments[moment].steps);
  const textOf = new Map<string, string>(steps.map(({ id, text }) => [id, text]));
  return (id) =>
    textOf.get(id) ?? findText(`panel.flag.${id}`) ?? findText(`figures.cause.${id}`) ?? id;
}
