import stored from '../../../assets/courtesy/customer.json' with { type: 'json' };
import type { Span } from '../../moments/span.ts';
import { MOODS, type Mood } from '../../moments/vocabulary.ts';
import { bucketOf, type Table, toTable } from '../model/table.ts';
import type { Unit } from '../text/units.ts';
import { customerFeatures, normOf } from './features.ts';

export interface MoodReading {
  readonly mood: Mood;
  /** 0–1, calibrated on support cases. */
  readonly confidence: number;
  readonly upset: number;
  readonly complaint: number;
  readonly because: readonly Span[];
}

const UPSET = MOODS.length;
const COMPLAINT = MOODS.length + 1;
/** Support cases hold other moods than the training text: chosen for the likeliest reading of them. */
const SHIFT: readonly number[] = [0.4, -0.75, 0.4, -0.05, -0.3, 0.3, 0, 0];
/** How sharp the scores are, and where one half lies. */
const SLOPE = 1.6;
const MOOD_SLOPE = 1.2;
const MIDDLE = { upset: 0.12, complaint: 0.25 };
const WORDS_SHOWN = 4;

/** Nothing was said. */
const SILENT: MoodReading = { mood: 'neutral', confidence: 0, upset: 0, complaint: 0, because: [] };

let table: Table | null = null;

export function moodOf(text: string, units: readonly Unit[]): MoodReading {
  table ??= toTable(stored);
  const features = customerFeatures(text, units);
  if (![...features.values()].some((f) => f.end > f.start)) return SILENT;
  const width = table.labels.length;
  const norm = normOf(features.size);
  const sums = table.bias.map((bias, l) => bias + (SHIFT[l] ?? 0));
  for (const [hash, { value }] of features) {
    const at = bucketOf(hash, table.buckets) * width;
    for (let l = 0; l < width; l++)
      sums[l] =
        (sums[l] ?? 0) + (table.weights[at + l] ?? 0) * (table.scale[l] ?? 0) * value * norm;
  }
  const moods = sums.slice(0, MOODS.length);
  const top = Math.max(...moods);
  const best = moods.indexOf(top);
  const total = moods.reduce((sum, z) => sum + Math.exp((z - top) * MOOD_SLOPE), 0);
  return {
    mood: MOODS[best] ?? 'neutral',
    confidence: 1 / total,
    upset: logistic(SLOPE * ((sums[UPSET] ?? 0) - MIDDLE.upset)),
    complaint: logistic(SLOPE * ((sums[COMPLAINT] ?? 0) - MIDDLE.complaint)),
    because: because(features, table, best),
  };
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** The words that weighed most for the mood, longest runs first, none within another. */
function because(
  features: ReturnType<typeof customerFeatures>,
  { weights, scale, buckets, labels }: Table,
  mood: number,
): Span[] {
  const ranked = [...features]
    .map(([hash, f]) => ({
      f,
      weight:
        (weights[bucketOf(hash, buckets) * labels.length + mood] ?? 0) *
        (scale[mood] ?? 0) *
        f.value,
    }))
    .filter(({ f, weight }) => weight > 0 && f.end > f.start)
    .sort((a, b) => b.weight - a.weight || b.f.end - a.f.end);
  const out: Span[] = [];
  for (const { f } of ranked) {
    if (out.length === WORDS_SHOWN) break;
    if (!out.some((span) => f.start < span.end && span.start < f.end))
      out.push({ start: f.start, end: f.end });
  }
  return out.sort((a, b) => a.start - b.start);
}
