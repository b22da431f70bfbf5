import type { Rule } from '../rule.ts';

const ELSEWHERE =
  'contact|call|ring|phone|reach|speak|talk|write|ask|approach|email|raise|take|direct|address|check|consult|refer|message|chase|go|see|get|turn|complain|report|file|pursue|liaise|try';

export const buckPassing: readonly Rule[] = [
  {
    id: 'buck_passing',
    reason: 'buck_passing.elsewhere',
    when: ({ isQuestion, text, tokens, from, to }) =>
      !isQuestion &&
      !toUs(
        text.slice(
          tokens.start[from] as number,
          tokens.end[Math.min(to + 1, tokens.count - 1)] as number,
        ),
      ),
    patterns: [
      `you|customers ( will|'ll|would|'d|should|must|need|may|might|can|have|could|are|'re )? ~1 ( need to|have to|want to|to|better|best|should|must|advised to|welcome to )? ~1 ( ${ELSEWHERE} ) ~2 ( the|your|our|with|to|up|out|them|it|this|that|him|her|in touch|#cap|@outsider|@team|someone|another|a|an ) ~3 ( @outsider|@team|bank|department|desk|team|agency|shop|store|seller|directly|them|manufacturer|support|line|office|retailer|partner|provider|administrator|reception|sales|helpdesk|agent|hotline|#caps|him|her|elsewhere|embassy|developer|billing|branch|yourself )`,
      `% ( please|kindly|just|simply )? ( ${ELSEWHERE} ) ~3 ( the|your|our|with|to|up|out|them|in touch ) ~3 ( courier|bank|department|desk|agency|shop|store|seller|them|manufacturer|carrier|team|office|retailer|partner|provider|directly|warehouse|hotline|airline|insurer|supplier )`,
      `( best|better|advise|suggest|recommend|need|try|worth ) ~2 ( contacting|calling|asking|speaking|reaching|ringing|checking with|writing|talking|approaching|raising|taking ) ~4 ( them|directly|bank|courier|department|team|seller|shop|manufacturer|desk|provider|airline|up with|to them|with them|store|agency )`,
      `( take|raise|pursue|discuss|address|settle ) ~3 ( up )? with ( the|your|them|him|her|whoever|@outsider|a|another|#cap )`,
    ],
  },
  {
    id: 'buck_passing',
    reason: 'buck_passing.not_mine',
    when: ({ isQuestion }) => !isQuestion,
    patterns: [
      `( not|n't|outside|beyond|nothing to do with|no part of ) ~1 ( my|our ) ~1 ( department|job|area|team|responsibility|remit|side|problem|business|section|role|control|desk|hands|fault|doing )`,
      `nothing to do with ( us|me|our|this )`,
      `( not|n't ) ( us|me ) who|that`,
      `( not|n't|never ) ~2 ( responsible|liable|accountable|at fault|to blame|in charge ) ~1 ( for )?`,
      `( no|not any|little|without ) ( control|influence|say|access|visibility|insight|power|responsibility|authority ) ~1 ( over|on|in|to|into|of|for )`,
      `( not|n't ) ( have|handle|deal|manage|look|cover|have access|control|see|in our power|within our control|something ~4 control ) ~1 ( access|with|after|that|those|this|over|such|control|their|it|here|returns|billing|refunds )`,
      `( is|are|was|were|'s|lies|rests ) ~2 ( between ( yourself|you|yourselves ) and|up to|a matter for|a question for|a matter between|one for|with|the responsibility of|handled by|dealt with by|managed by|down to|run by|owned by|out of our|not in our|beyond our ) ~1 ( the|them|your|their|another|@outsider|@team|our|hands|control|him|her|hq|a|whoever|head )`,
      `( different|other|another|separate|wrong|responsible|relevant|respective|correct|concerned|appropriate ) ( department|team|desk|company|office|section|unit|party|entity|colleagues )`,
      `( only|just ) ( the )? ( sales|billing|front desk|first line|reception|support|call centre|agent|messenger|reseller|intermediary|booking platform|marketplace )`,
    ],
  },
  {
    id: 'buck_passing',
    reason: 'buck_passing.colleague',
    when: ({ isQuestion }) => !isQuestion,
    patterns: [
      `( @team|housekeeping|warehouse|courier|carrier|colleague|colleagues|they|he|she|supplier|kitchen|depot|shop|sales|marketing|logistics|somebody|someone|whoever|person|partner|partners|driver|it|guys|lads|people|night|day|shift|finance|production|packing|reception|delivery|manufacturer|contractor|contractors|agency|it department ) ~4 ( messed|dropped the ball|screwed|forgot|failed|never|mishandled|lost|neglected|got it wrong|got that wrong|made a mistake|made an error|did n't|did not|has n't|have n't|had n't|have not|has not|should have|ought to have|mislaid|miscommunicated|gave you the wrong|gave you wrong|told you wrong|misinformed|mis - |let us down|let everyone|to blame|at fault|wrongly|incorrectly|keeps|keep|apparently|must have|sat on )`,
      `( @fault|problem|delay|issue|fault|failure|cause|blame|responsibility|ball|slip ) ~3 ( on|at|with|from|in|of|by|lies|rests|is ) ~2 ( their|the|his|her|them|him|our ) ~1 ( end|side|part|court|courier|warehouse|supplier|carrier|manufacturer|department|colleague|team|partner|door|depot|hands )`,
      `( whatever|what ) ( he|she|they|my colleague|#cap|your|our|the|anyone ) ~4 ( told|said|noted|wrote|promised|may|might|did|agreed )`,
      `( i|we ) ( was n't|was not|were n't|were not ) ( here|there|involved|on shift|the one|the ones|informed|told|in )`,
      `( i|we ) ( did n't|did not ) ( send|make|write|do|take|handle|process|pack|deliver|say|promise|create|set ) ~3 ( it|that|this|order|call|promise|note|booking|the|your )`,
      `( before|not) my ( time|shift|watch )`,
      `( blame|thank|courtesy of ) ( the|our|them|him|her ) ~2`,
      `( due to|because of|caused by|down to|owing to ) ( the|our|an|a|their ) ~2 ( courier|carrier|warehouse|supplier|partner|colleague|third party|third - party|contractor|driver|manufacturer|logistics|agency|airport|vendor )`,
    ],
  },
];

/** Sending the customer to ourselves is no passing on. */
function toUs(words: string): boolean {
  return /\b(?:me|us|here|this (?:email|message|chat)|I'll|we'll|and I|for you|your order|settings|tracking)\b/i.test(
    words,
  );
}
