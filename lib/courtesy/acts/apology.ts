import type { Rule } from '../rule.ts';

const CONDITION = '!if|should|but|whether|any|you|that';

export const apology: readonly Rule[] = [
  {
    id: 'apology',
    when: 'not_a_short_question',
    patterns: [
      `<!not|n't|no|you|'re|so|for sorry ~2 (  about|for|to|it|this|we|i|our|my|your|there|the|having|how|once|nobody|no|all ) !any|if|but`,
      `[ sorry ] that !you`,
      `[ sorry ] that you ( have had|'ve had|had|were|was|have been|'ve been|are|'re|did n't|never|waited|spent ) !upset|unhappy|disappointed|dissatisfied|misled|feel|felt`,
      `<!not|n't|no|you sorry #cap|mate|love|guys|folks|again !if|but|you|that`,
      `[ sorry ] you !felt|thought|found|took|saw|believed|considered|misunderstood|did|had|expected ( @vbd|ended ) !upset|unhappy|misled`,
      `[ sorry ] you ( had|have|'ve|were|are|'re|did n't|never|waited|spent|got|lost|missed|needed ) !upset|unhappy|disappointed|dissatisfied|misled|feel|felt`,
      `[ @i am|'m|are|'re ~2 sorry ] $$ ${CONDITION}`,
      `[ % sorry ] , !but|if`,
      `[ % sorry ] $`,
      `so [ sorry ] !if|but|you|that|for|to|about|should|whether`,
      `% [ sorry ] @our|the|#cap`,
      `and @i am|'m|are|'re ~2 [ sorry ]`,
      `<!no|any|false|an !any apologies ~1 for !any|whatever`,
      `@our ~1 apologies $$ !if|but`,
      `@our ~2 apologies !if|for|but`,
      `apologies $$ !if|but`,
      `@i|me|and|@will|do|must|to ~2 apologise|apologize !if|should|but|in $$`,
      `@i|me|and|@will|do|must|to ~2 [ apologise|apologize ] ( for|that|to|about|on|unreservedly ) !any|if`,
      `owe you ~2 apology`,
      `forgive us|me`,
      `please accept @our ~2 apologies|apology !if`,
      `@i am|'m|are|'re ~1 ashamed`,
      `you have|'ve|deserve ~2 @our|an ~1 apology|apologies`,
    ],
  },
];
