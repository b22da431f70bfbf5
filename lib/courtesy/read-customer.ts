import { analyse } from './analyse.ts';
import { moodOf } from './customer/mood.ts';
import { readLanguage } from './language.ts';
import { splitIntoUnits } from './text/units.ts';
import type { Reading } from './types.ts';

/** Longer messages are read this far: a mood shows early, and cost stays bounded. */
const ENOUGH = 20_000;

/** Reads a customer's message: mood, upset, complaint. Null where its language can't be read. */
export function readCustomer(text: string, options: { language?: string } = {}): Reading | null {
  const words = text.slice(0, ENOUGH);
  const units = splitIntoUnits(words);
  const language = readLanguage(
    units.map((unit) => analyse(words, unit)),
    options.language,
  );
  if (language === null) return null;
  const { mood, confidence, upset, complaint, because } = moodOf(words, units);
  return {
    language,
    mood,
    confidence,
    upset,
    complaint,
    sure: {
      mood: confidence >= SURE.mood,
      upset: upset >= SURE.upset || upset <= 1 - SURE.upset,
      complaint: complaint >= SURE.complaint || complaint <= SURE.noComplaint,
    },
    because,
  };
}

/** From where on measured precision is at least .90; the curve: `docs/courtesy-engine.md`. */
const SURE = { mood: 0.85, upset: 0.7, complaint: 0.5, noComplaint: 0.2 } as const;
