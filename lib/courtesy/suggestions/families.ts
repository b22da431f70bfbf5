import type { Flag } from '../../moments/vocabulary.ts';
import { bareRefusal } from './bare-refusal.ts';
import { blame } from './blame.ts';
import { buckPassing } from './buck-passing.ts';
import { command } from './command.ts';
import { dismissive } from './dismissive.ts';
import { falseApology } from './false-apology.ts';
import type { Family } from './family.ts';
import { jargon } from './jargon.ts';
import { negativeOpen } from './negative-open.ts';
import { policy } from './policy.ts';
import { robotic } from './robotic.ts';
import { vagueTime } from './vague-time.ts';

/** What to say instead, flag by flag. Shouting is not reworded but said more quietly. */
export const families: Readonly<Record<Exclude<Flag, 'shouting'>, Family>> = {
  blame,
  command,
  dismissive,
  policy,
  bare_refusal: bareRefusal,
  false_apology: falseApology,
  negative_open: negativeOpen,
  jargon,
  vague_time: vagueTime,
  buck_passing: buckPassing,
  robotic,
};
