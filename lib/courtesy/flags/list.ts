import type { Rule } from '../rule.ts';
import { blame } from './blame.ts';
import { buckPassing } from './buck-passing.ts';
import { command } from './command.ts';
import { dismissive } from './dismissive.ts';
import { falseApology } from './false-apology.ts';
import { jargon } from './jargon.ts';
import { policy } from './policy.ts';
import { refusal } from './refusal.ts';
import { robotic } from './robotic.ts';
import { vagueTime } from './vague-time.ts';

export const flagRules: readonly Rule[] = [
  ...blame,
  ...command,
  ...dismissive,
  ...policy,
  ...refusal,
  ...falseApology,
  ...vagueTime,
  ...buckPassing,
  ...robotic,
  ...jargon,
];
