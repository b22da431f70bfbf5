import prompts from '../../assets/shift/prompts.en.json' with { type: 'json' };
import type { Day } from '../moments/day.ts';
import type { Arrival, PsycheStep } from '../moments/self-check.ts';
import { pickForDay } from './pick.ts';

/** What a prompt is good for: any arrival, or a low, an even or a high one. */
type Mood = 'any' | 'low' | 'even' | 'high';

export interface Prompt {
  readonly id: string;
  readonly text: string;
}

export type PromptKind = PsycheStep | 'affirmation';

const MOOD_OF: Readonly<Record<Arrival, Mood>> = {
  rough: 'low',
  low: 'low',
  ok: 'even',
  good: 'high',
  great: 'high',
};

/** The prompts that fit how the agent arrives; while that is not told, those that fit everybody. */
export function promptsFor(kind: PromptKind, arrival: Arrival | null): readonly Prompt[] {
  const mood = arrival === null ? 'any' : MOOD_OF[arrival];
  return prompts[kind].filter((prompt) => prompt.mood === 'any' || prompt.mood === mood);
}

/** Today's prompt. `turn` counts how often another one was asked for. */
export function getPrompt(
  kind: PromptKind,
  arrival: Arrival | null,
  day: Day,
  seed: string,
  turn = 0,
): Prompt {
  const prompt = pickForDay(promptsFor(kind, arrival), day, `${seed}/${kind}`, turn);
  if (!prompt) throw new Error(`No prompt to ${kind} fits an arrival of ${arrival}.`);
  return prompt;
}
