import type { Rule } from '../rule.ts';
import { apology } from './apology.ts';
import { empathy } from './empathy.ts';
import { manners } from './manners.ts';
import { ownership } from './ownership.ts';
import { plan } from './plan.ts';

export const actRules: readonly Rule[] = [
  ...manners,
  ...apology,
  ...empathy,
  ...ownership,
  ...plan,
];
