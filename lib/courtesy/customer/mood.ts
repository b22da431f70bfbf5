import type { Span } from '../../moments/span.ts';
import type { Mood } from '../../moments/vocabulary.ts';
import type { Unit } from '../text/units.ts';

export interface MoodReading {
  readonly mood: Mood;
  readonly confidence: number;
  readonly upset: number;
  readonly complaint: number;
  readonly because: readonly Span[];
}

/** First measure, until the fitted one: words that carry a mood. */
const SIGNS: readonly (readonly [Mood, RegExp])[] = [
  [
    'angry',
    /\b(?:disgrace\w*|ridiculous|unacceptable|furious|joke|hell|useless|appalling|outrageous|scam|lawyer|liars?|worst|demand|stole|theft|fraud|[A-Z]{4,} [A-Z]{2,})\b|!!+/g,
  ],
  [
    'frustrated',
    /\b(?:still|again|third time|twice|weeks?|disappoint\w*|frustrat\w*|nobody|no one|yet another|every time|fed up|once more|promised)\b/gi,
  ],
  [
    'anxious',
    /\b(?:worried|afraid|scared|urgent\w*|please help|desperate\w*|nervous|panic\w*|anxious|safe)\b/gi,
  ],
  [
    'confused',
    /\b(?:confus\w*|don'?t understand|not sure|lost|which one|unclear|what does|does this mean)\b/gi,
  ],
  [
    'happy',
    /\b(?:love|great|amazing|thank you so much|wonderful|fantastic|perfect|brilliant|lovely|happy|super)\b/gi,
  ],
];

export function moodOf(text: string, _units: readonly Unit[]): MoodReading {
  const counts = new Map<Mood, number>();
  const because: Span[] = [];
  for (const [mood, sign] of SIGNS) {
    for (const match of text.matchAll(sign)) {
      counts.set(mood, (counts.get(mood) ?? 0) + 1);
      if (because.length < 6)
        because.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  let mood: Mood = 'neutral';
  let best = 0;
  for (const [id, n] of counts) {
    if (n > best) {
      best = n;
      mood = id;
    }
  }
  const upset =
    (counts.get('angry') ?? 0) * 1.5 +
    (counts.get('frustrated') ?? 0) +
    (counts.get('anxious') ?? 0);
  const squash = (x: number) => 1 / (1 + Math.exp(1 - x));
  return { mood, confidence: 0.5, upset: squash(upset), complaint: squash(upset), because };
}
