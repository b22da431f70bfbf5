import type { Rule } from '../rule.ts';

const NOT_OURS =
  'i|we|courier|carrier|bank|banks|customs|post|manufacturer|seller|airline|supplier|if|whether|hope|hopes|think|customer|customers|who|which|what|or|when|until|unless|as|system|ca|you|u|then|there|will|agency|issuer|provider|police|embassy|insurer|network';

/** Clauses that commit us; the review finds their end, their time and their condition. */
export const promises: readonly Rule[] = [
  {
    id: 'promise',
    reason: 'agent',
    when: 'before_a_question',
    patterns: [
      `<!if|whether|when|until|what|that|how|anything|something|as i ( will|'ll|shall ) !not|n't|be|need|only|admit|say|try|assume #word`,
      `i ( will|'ll|shall|'m|am ) ~~24 <and|& ( will|'ll ) !not|n't|be|need #word`,
      `<!if|whether|when|until|what|how i ( will|'ll|shall ) be ( there|@vbg|in touch|back|with|sending|around )`,
      `i ( 'm|am ) ~1 ( refunding|sending|crediting|calling|ringing|booking|arranging|chasing|restoring|posting|shipping|transferring|going to|returning|issuing|replacing|sorting ) !through|from|this|off`,
      `i can ~1 ( split|send|have|call|ring|get|put|book|refund|offer|post|give ) ~~14 ( if|once|as soon as )`,
      `if ~~14 i can ~1 ( split|send|call|ring|get|put|book|refund|move|change|extend|add|swap|cancel|arrange )`,
      `i can ~1 ( hold|keep|reserve ) ~~8 ( until|till|for )`,
      `i can ~1 ( place|send|book|refund|move|change|order|arrange|call|ring|have|put|get ) ~~10 ( today|tomorrow|tonight|now|by|within|this )`,
      `( i|we ) ( 'd|would ) ( book|send|refund|arrange|call|bring|replace ) you ~6`,
      `i ( promise|guarantee|commit ) ~1 ( to|that|you|i|it|we )`,
    ],
  },
  {
    id: 'promise',
    reason: 'team',
    when: 'before_a_question',
    patterns: [
      `<!if|whether|when|until|what|that|how|anything|as we ( will|'ll|shall ) !not|n't|be|need|only|see|have|try|assume|require|consider #word`,
      `we ( will|'ll ) have !to #word`,
      `<!if|whether|when|until|what|how we ( will|'ll ) be ( there|@vbg|in touch|back|with )`,
      `we ( 'll|will ) ( n't|not )? ( charge|close|let|ask|bill|contact you again|make|share|chase )`,
      `we ( 'm|are|'re ) ~1 ( refunding|sending|crediting|calling|posting|shipping|transferring|going to|returning|issuing|replacing ) !through|from|off`,
      `<!if|whether|when|until|that you ( will|'ll ) ~1 ( have|get|receive|hear|see|find|be refunded|be sent|be paid|be contacted|be called|be credited|be notified|be updated|only pay|pay nothing|lose nothing ) !to|no|seen|noticed`,
      `<!if|whether you ( will|'ll ) hear from`,
      `<!if you ( will ) ( n't|not ) ( be @vbn|be #ed|be paying|lose|miss|pay|hear from them|get any|receive any )`,
      `( nobody|no one|nothing|somebody|someone|everyone|everything|who ) ( will|'ll ) ~1 !not|n't @vb|be`,
      `( it|they|he|she|this|both|these|that|one|mine|he|the other ) ( will|'ll ) ~1 !probably|not|n't|say|cost|work|help|take|show|need|look|only|always|have|fit|depend|refuse|ask|no|do @vb|be`,
      `( @our|the|a|an|your|each|any|all|those|both ) ~~5 <!${NOT_OURS} ( will|'ll|shall ) ~1 !not|n't|probably|say|cost|need|take|depend|work|only|always|refuse|vary|differ|expire|remain @vb`,
      `( @our|the|a|an|your|each|any|all ) ~~6 <!${NOT_OURS} ( will|'ll|shall|would ) ~1 be ( refunded|sent|returned|replaced|credited|delivered|with|processed|fixed|changed|removed|updated|paid|added|shipped|back|there|on|at|ready|posted|issued|applied|corrected|restored|live|taken|put|done|in|available|rewritten|yours|reversed|waived|cancelled|extended|released|transferred|cleared|waiting|held|kept|set|sorted|mended|made|assessed|itemised|contacted )`,
      `#cap <!Customers|you|i|${NOT_OURS} ( will|'ll ) ~1 ( @vb|be )`.replace('Customers|', ''),
      `there ( will|'ll ) ( n't|not )? be`,
      `there 's|is|are|'re ~~6 coming|waiting|leaving ~2 you`,
      `<and|& ( will ) !not|n't|need|only|depend|vary|take|cost|have|probably #word`,
      `( goes|going|go ) back to|on your|the ~2 ( card|account )`,
      `( is|are ) being ( refunded|returned|credited|sent|replaced|transferred|shipped|delivered|reversed|corrected ) to|back|on|with|by|now|today`,
    ],
  },
];

/** Present tense that commits us where a time to come stands beside it: "it leaves tonight". */
export const datedPromises: readonly Rule[] = [
  {
    id: 'promise',
    reason: 'dated',
    patterns: [
      `( leaves|ships|arrives|goes|comes|moves|follows|starts|lands|reaches|happens|measures|takes|is being|gets|returns|opens|stops|closes|delivers|calls|rings|visits|collects|ship|arrive|go|come|follow|land|start|is due|'s due|are due|'re due|is put|are put|is moved|is fitted|is back|are back|is booked|is removed|is closed|is replaced ) ~2`,
      `we ( ship|pay|send|deliver|refund|post|call|ring|repay|return|collect|replace )`,
      `( is|are|'s|'re ) ( with you|there|here|yours|back|at ~1 #num|@number )`,
      `( is|are|gets|get ) ( @vbn|#ed ) ~2`,
      `!is|has|needs|means @vbz ~3 ( you|your|the|him|her|it|a|an|to )`,
      `you ( have|get|receive ) ~1 ( it|the|an|a|your|them )`,
      `( i|we|it|they|he|she ) ( would|'d ) ~1 @vb|be`,
      `( 'm|am|are|'re|is|'s ) ~1 @vbg`,
    ],
  },
];
