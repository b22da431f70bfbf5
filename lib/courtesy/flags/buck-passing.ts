import type { Rule } from '../rule.ts';

const ELSEWHERE =
  'contact|call|ring|phone|reach|speak|talk|write|ask|approach|email|raise|take|direct|address|consult|refer|message|chase|turn|complain|pursue|liaise';

export const buckPassing: readonly Rule[] = [
  {
    id: 'buck_passing',
    reason: 'buck_passing.elsewhere',
    when: 'elsewhere',
    patterns: [
      `you|customers ( will|'ll|would|'d|should|must|need|may|might|can|have|could|are|'re )? ~1 ( need to|have to|want to|to|better|best|should|must|advised to|welcome to )? ~1 ( ${ELSEWHERE} ) ~2 ( the|your|our|with|to|up|out|them|it|this|that|him|her|in touch|#cap|@outsider|@team|someone|another|a|an ) ~3 ( @outsider|@team|bank|department|desk|team|agency|shop|store|seller|directly|them|manufacturer|support|line|office|retailer|partner|provider|administrator|reception|sales|helpdesk|agent|hotline|#caps|him|her|elsewhere|embassy|developer|billing|branch|yourself )`,
      `% ( please|kindly|just|simply )? ( ${ELSEWHERE} ) ~3 ( the|your|our|with|to|up|out|them|in touch ) ~3 ( courier|bank|department|desk|agency|shop|store|seller|them|manufacturer|carrier|team|office|retailer|partner|provider|directly|warehouse|hotline|airline|insurer|supplier )`,
      `( take|raise|pursue|discuss|address ) ~3 ( up )? with ( the|your|them|him|her|whoever|@outsider|another )`,
    ],
  },
  {
    id: 'buck_passing',
    reason: 'buck_passing.not_mine',
    when: 'statement',
    patterns: [
      `( not|n't|outside|beyond|nothing to do with|no part of ) ~1 ( my|our ) ~1 ( department|job|area|team|responsibility|remit|side|problem|business|section|role|control|desk|hands|fault|doing )`,
      `nothing to do with ( us|me|our|this )`,
      `( not|n't|never ) ( be|been|held|directly )? ( responsible|liable|accountable|at fault|to blame|in charge ) ~1 ( for )?`,
      `( no|not any|little|without ) ( control|influence|say|access|visibility|insight|power|responsibility|authority ) ~1 ( over|on|in|to|into|of|for )`,
      `( is|are|was|were|'s|lies|rests ) ~2 ( between ( yourself|you|yourselves ) and|up to|a matter for|a question for|a matter between|one for|the responsibility of|down to|run by|owned by|out of our|not in our|beyond our ) ~1 ( the|them|your|their|another|@outsider|@team|our|hands|control|him|her|hq|a|whoever|head )`,
      `( different|other|another|separate|wrong ) ( department|team|desk|section|unit|entity|office )`,
    ],
  },
  {
    id: 'buck_passing',
    reason: 'buck_passing.colleague',
    when: 'statement',
    patterns: [
      `( @team|housekeeping|warehouse|courier|carrier|colleague|colleagues|they|he|she|supplier|kitchen|depot|shop|sales|marketing|logistics|somebody|someone|whoever|person|partner|partners|driver|guys|lads|people|night|day|shift|finance|production|packing|reception|delivery|manufacturer|contractor|contractors|agency|it department ) ~4 ( messed|dropped the ball|screwed|forgot|failed|never|mishandled|lost|neglected|got it wrong|got that wrong|made a mistake|made an error|mislaid|miscommunicated|gave you the wrong|gave you wrong|told you wrong|misinformed|let us down|let everyone|to blame|at fault|wrongly|incorrectly|apparently|sat on )`,
      `( @fault|problem|delay|issue|fault|failure|cause|blame|responsibility|ball|slip ) ~3 ( on|at|with|from|in|of|by|lies|rests|is ) ~2 ( their|the|his|her|them|him|our ) ~1 ( end|side|part|court|courier|warehouse|supplier|carrier|manufacturer|department|colleague|team|partner|door|depot|hands )`,
      `( whatever|what ) !i|we|you ( he|she|they|my colleague|#cap|your|our|the|anyone ) ~4 ( told|said|noted|wrote|promised|agreed )`,
    ],
  },
  {
    id: 'buck_passing',
    reason: 'buck_passing.elsewhere',
    when: 'statement',
    patterns: [
      `you will|'ll|would|'d|should|must|need|have|may ~3 ( ask|contact|call|ring|consult|speak|talk|turn|email|approach|reach|check with|write to|take it|raise it|raise this|raise that ) ~2 ( billing|sales|accounts|them|him|her|reception|it|whoever|somebody|someone|people )`,
      `( in touch|it up|this up|that up ) with ( them|him|her|the|your|whoever )`,
      `( direct|address|refer ) ( this|it|that|these|your ~2 ) to ( the|them|him|her|another )`,
    ],
  },
  {
    id: 'buck_passing',
    reason: 'buck_passing.colleague',
    when: 'statement',
    patterns: [
      `( sales|marketing|billing|accounts|finance|logistics|production|dispatch|warehouse|reception|housekeeping|colleague|colleagues|agent|shop|branch|engineer|driver|courier|supplier|salesman|developers|developer|they|he|she|chatbot|bot|tool|system|partner|team|department|office|store|manager|contractor ) ~2 ( should n't have|should not have|ought not|should never have|had no business|made a mess|made an error|made a mistake|broke|dropped it|sent that out|got confused|mixed up|did not pass|never passed|wrote it down|wrote down|misread|misheard|left it|gave you|told you|promised you|was careless|was wrong|were wrong|was supposed|were supposed )`,
      `( do n't|do not|no idea|ca n't|can not|could n't|could not ) ~1 ( know|say|tell|explain|speak|answer|understand|vouch ) ~1 ( why|what|who|for what|for why|for ) ~6 ( told|said|promised|wrote|sent|did|decided|agreed|noted|does|do )`,
      `( we|i ) ( just|merely|only|simply ) ( pass|sell|take|forward|handle|provide|process|answer|relay|act|work here|do|book )`,
      `( decision|decisions|this|it|that|these|prices|which|everything ) ~1 ( is|are|was|were|'s ) ( made|taken|decided|handled|done|set|run|managed|dealt ) ~1 ( elsewhere|by|at|in|with|from )`,
      `( is|are|'s ) ( in charge|responsible|accountable|answerable ) ( of|for )`,
      `( matter|something|one|question|case|issue|job|thing|topic ) for ( the|your|them|him|her|another|my|our|whoever|head )`,
      `( was|were|am|'m ) ( not|n't ) ~1 ( on duty|here|on shift|working|involved|the one|in charge|in that day )`,
      `( before|not ) ( my|our ) time`,
      `( was|it 's|it is|blame|by ) ~1 the ( night|day|late|early|previous|other|last|weekend ) ( shift|agent|team|guy|person|colleague|crew )`,
      `( previous|last|other|first|earlier ) ( agent|colleague|adviser|advisor|technician|person|operator|rep )`,
      `( the|your|that 's ) ~2 's ( problem|fault|responsibility|job|decision|business|doing|mistake|error|department|call )`,
      `must be your|the|their ~2`,
      `whoever you ( spoke|talked|wrote|dealt|saw )`,
      `they ( did|broke|lost|dropped|forgot|messed|failed|caused|made|sent ) ~4 , ( we|not )`,
      `( out of|not in|beyond ) ( our|my ) ( hands|control|reach|power|influence )`,
    ],
  },
  {
    id: 'buck_passing',
    reason: 'buck_passing.colleague',
    when: 'statement',
    patterns: [
      `( colleague|colleagues|agent|driver|engineer|technician|team|warehouse|courier|shop|salesman|department ) ~8 ( never|failed|forgot|neglected|did n't|did not ) ~1 ( log|logged|note|noted|tell|told|pass|passed|update|updated|write|check|checked|inform|informed|to|send|sent|do|done|record|recorded|call|called|ring|rang )`,
      `the ( lady|gentleman|person|man|woman|guy|colleague|driver|agent|engineer|technician ) in question`,
      `( was|were|is|are|is only|was only ) ~1 ( from|with|at|hired from|employed by ) ( an|the|a|another|our ) ( agency|temp|third party|contractor|subcontractor|partner|outside )`,
      `( should|must|need to|needs to|have to|has to|can|may ) be ( addressed|directed|sent|made|raised|taken|reported|referred|put|submitted|forwarded|handed ) ~1 ( to|up with|with ) ( them|the|him|her|that|your|another|whoever )`,
      `there 's|is ~2 ( info|information|help|guidance|advice|number|form ) ~5 ( on|at ) ( our|the|their ) ~1 ( website|site|page|portal )`,
      `( is|are|was|were ) for the ~2 ( department|team|council|office|authority|authorities|desk|bank|shop|school|seller|courier|carrier|airline|insurer|landlord )`,
      `( them|him|her|they ) you ( have to|must|need to|should|want|ought to )`,
      `you can|may|could ~1 ( go|turn|take it|take this|complain|appeal|apply|write|speak ) to the ( ombudsman|regulator|bank|police|airline|court|courts|council|shop|seller|manufacturer|courier|insurer|embassy|pharmacy|hospital|landlord )`,
      `you ( will|would|'ll|'d ) ~1 ( have|need ) to ( go|turn|speak|talk|write|apply ) to ( a|an|the|your|another )`,
    ],
  },
];
