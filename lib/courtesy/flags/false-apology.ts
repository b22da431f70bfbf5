import type { Rule } from '../rule.ts';

/** An apology that hangs on something, or that is sorry for the customer's feeling. */
export const falseApology: readonly Rule[] = [
  {
    id: 'false_apology',
    reason: 'false_apology.condition',
    patterns: [
      `( @i|@i am|'m|are|'re|very|so )? <!not sorry|apologies|apologise|apologize|regret ~~2 if|should|whether`,
      `sorry|apologies|apologise|apologize ~2 ,? but|however|though|nevertheless`,
      `sorry|apologies|apologise|apologize , but|however|though`,
      `sorry|apologies|apologise|apologize ~3 ( if|should|in case|to the extent|insofar ) `,
      `if|should ~~12 ,? ( @i|we|then )? ~2 apologise|apologize|sorry|apologies`,
      `( sorry|apologies|apologise|apologize|regret|regrets|apology ) ~3 ( any|whatever|possible|potential|perceived ) ~1 ( inconvenience|inconveniences|upset|confusion|delay|delays|trouble|offence|misunderstanding|frustration|distress|disappointment|issue|issues|problem|problems|worry|hassle|bother|stress|concern|impression|discomfort|dissatisfaction )`,
      `( sorry|apologies|apologise|apologize|regret ) ~3 ( for|to|about ) any`,
    ],
  },
  {
    id: 'false_apology',
    reason: 'false_apology.feeling',
    patterns: [
      `( sorry|regret|apologies|apologise|apologize|pity|shame ) ~2 ( that|to hear|to hear that|to learn that|to see )? you ~2 ( feel|felt|think|thought|believe|see|saw|find|found|consider|considered|took|take|perceive|perceived|interpreted|view|are unhappy|( were|are|'re ) n't|not ~2 ( happy|satisfied|pleased )|were unhappy|'re unhappy|are upset|'re upset|were upset|are disappointed|'re disappointed|were disappointed|are not satisfied|are dissatisfied|were dissatisfied|are not happy|'re not happy|did not like|did n't like|misunderstood|got the impression|had the impression|are frustrated|are annoyed|do not agree|do n't agree|disagree|were expecting|expected|were under )`,
      `( sorry|regret ) ~2 ( that|if )? ( this|it|our ~2 ) ~3 ( not|n't|did n't|does n't ) ~2 ( meet|met|live up|match|to your|your )`,
      `( sorry|regret ) ~2 ( your|that your ) ~2 ( feelings|expectations|perception|disappointment|dissatisfaction|impression )`,
      `( sorry|regret|apologise|apologize ) ~2 ( for|about ) how|the way you ~1 ( feel|felt|see|took )`,
    ],
  },
];
