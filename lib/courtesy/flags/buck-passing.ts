import type { Rule } from '../rule.ts';

const ELSEWHERE =
  'contact|call|ring|phone|reach|speak|talk|write|ask|approach|email|raise|take|direct|address|consult|refer|message|chase|turn|complain|pursue|liaise|check|coordinate';
const WHOM =
  '@outsider|@team|bank|department|desk|agency|shop|store|seller|directly|them|manufacturer|office|retailer|partner|provider|administrator|reception|sales|helpdesk|hotline|him|her|elsewhere|embassy|developer|branch|yourself|pharmacy|hospital|employer|gp|doctor|school|council|ombudsman|landlord|surgery|warehouse|airline|insurer|supplier|payroll';
const COLLEAGUE =
  '@team|housekeeping|courier|carrier|they|he|she|supplier|kitchen|depot|shop|sales|marketing|logistics|somebody|someone|whoever|partner|partners|drivers|guys|lads|lot|finance|production|packing|reception|delivery|manufacturer|contractor|contractors|agency|salesman|developers|chatbot|office|store|branch|fitters|house';

export const buckPassing: readonly Rule[] = [
  {
    id: 'buck_passing',
    reason: 'buck_passing.elsewhere',
    when: 'elsewhere',
    patterns: [
      `you|customers ( will|'ll|would|'d|should|must|need|may|might|can|have|could|are|'re )? ~1 ( need to|have to|want to|to|better|best|should|must|advised to|welcome to|normally be expected to )? ~1 ( ${ELSEWHERE} ) ~2 ( the|your|our|with|to|up|out|them|it|this|that|him|her|in touch|#cap|@outsider|@team|someone|another|a|an ) ~3 ( ${WHOM}|team|support|line|billing|#caps ) !at|on|by`,
      `% ( please|kindly|just|simply )? ( ${ELSEWHERE} ) ~3 ( the|your|our|with|to|up|out|them|in touch ) ~3 ( ${WHOM}|team )`,
      `you will|'ll|would|'d|should|must|need|have|may ~3 ( ask|contact|call|ring|consult|speak|talk|turn|email|approach|reach|check with|write to|take it|raise it|get hold of|get on to ) ~2 ( billing|sales|accounts|them|him|her|reception|whoever|somebody|someone ) !at|on|by`,
      `( contact|call|ring|ask|phone|email|try ) them $$`,
      `( direct|address|refer ) ( this|it|that|these|your ~2 ) to ( the|them|him|her|another )`,
    ],
  },
  {
    id: 'buck_passing',
    reason: 'buck_passing.elsewhere',
    when: 'not_of_us',
    patterns: [
      `( should|must|need to|needs to|have to|has to|can|may|are|is ) ~1 ( be )? ~1 ( addressed|directed|made|raised|taken|reported|referred|put|submitted|forwarded|asked ) ~1 ( to|up with|with|at ) ( them|the|him|her|that|your|another|whoever )`,
      `( take|raise|pursue|discuss|address ) ~3 ( up )? with ( the|your|them|him|her|whoever|@outsider|another )`,
      `<!@people ( is|are ) ~1 ( responsible|liable|accountable ) for`,
      `it 's|is ~1 ( the|your|them ) ~2 who|that ( decides|decide|sets|set|makes|make|handles|handle|deals|deal )`,
      `( @outsider|provider|seller|manufacturer|shop|store ) ~1 ( can|will|should|may|might ) ~1 ( help|assist|advise )`,
      `( complaints|claims|questions|queries|enquiries|requests|refunds|issues ) ~3 ( go|goes|belong|belongs|are dealt|are handled ) ~1 ( to|with|by )`,
      `try the ( website|app|helpline|faq )`,
      `'s|is ( a|an )? ( different|another|separate ) ( department|team|desk|company )`,
      `direct ~3 ( enquiries|queries|questions|complaints ) to`,
      `there 's|is ~2 ( info|information|help|guidance|advice|number|form ) ~5 ( on|at ) ( our|the|their ) ~1 ( website|site|page|portal )`,
      `( is|are|was|were ) for the ~2 ( department|team|council|office|authority|authorities|desk|bank|shop|school|seller|courier|carrier|airline|insurer|landlord )`,
      `( them|him|her|they|who|whom ) you ( 'd|would|will|'ll )? ~1 ( have to|must|need to|should|want|need|ought to ) !,`,
      `you can|may|could ~1 ( go|turn|take it|take this|complain|appeal|apply|write|speak ) to the ( ${WHOM}|regulator|police|court|courts )`,
      `you ( will|would|'ll|'d ) ~1 ( have|need ) to ( go|turn|speak|talk|write|apply ) to ( a|an|the|your|another )`,
      `<!for|to ( get|getting ) in touch with ( them|him|her|the|your|whoever )`,
    ],
  },
  {
    id: 'buck_passing',
    reason: 'buck_passing.not_mine',
    when: 'statement',
    patterns: [
      `( not|n't|hardly|outside|beyond|nothing to do with|no part of|out of ) ~1 ( my|our ) ~1 ( department|end|job|area|team|responsibility|remit|side|problem|business|section|role|control|desk|hands|fault|doing|reach|power )`,
      `( does n't|does not|do n't|do not ) ~1 ( handle|deal with|control|run|manage|own ) ( this|that|these|those|it|third|the|their|what|how )`,
      `( is|are|'s|was ) ~1 n't|not ( ours|mine|under us|from us )`,
      `not from us`,
      `( is|are ) ~1 ( the )? matter ( of|for ) the|your`,
      `belongs to the ( county|council|city|landlord|bank|@outsider|@team )`,
      `nothing to do with ( us|me|our|this )`,
      `( not|n't|never ) ( be|been|held|directly )? ( responsible|liable|accountable|at fault|to blame|in charge ) ~1 ( for )?`,
      `( no|not any|little|without ) ( control|influence|say|access|visibility|insight|power|responsibility|authority ) ~1 ( over|on|in|to|into|of|for )`,
      `( is|are|was|were|'s|lies|rests|be ) ~2 ( between ( yourself|you|yourselves ) and|a matter for|a question for|a matter between|the responsibility of|down to|up to|on|with ) ~1 ( them|him|her ) ~1 ( ,|and|rather|not|. )`,
      `( is|are|was|were|'s ) ~1 ( between ( yourself|you|yourselves ) and|a matter for|a matter between|( decided|handled|designed ) ( by|with|elsewhere ) ) ~1 !us|me|our|my ( the|them|their|another|a|an|him|her|whoever|head|different|#cap|@outsider|@team )`,
      `, not us|me|ours $$`,
      `( we|i ) 're|'m|are|am only|just|merely ~1 the !one|only`,
      `( we|i ) ( just|merely|only|simply ) ( pass|sell|forward|handle|provide|process|relay|act|work here|hand|collect|do )`,
    ],
  },
  {
    id: 'buck_passing',
    reason: 'buck_passing.colleague',
    when: 'statement',
    patterns: [
      `( ${COLLEAGUE} ) ~4 ( messed|dropped the ball|screwed|forgot|failed|mishandled|lost ( it|them|the|your|that|this )|neglected|got it wrong|got that wrong|made a mistake|made an error|made a mess|mislaid|miscommunicated|gave you the wrong|gave you wrong|told you wrong|misinformed|let us down|let everyone|was out of line|were out of line|to blame|at fault|wrongly|incorrectly|sat on|should n't have|should not have|ought not|had no business|broke|got confused|mixed up|misread|misheard|was careless|were wrong|was supposed|were supposed|can n't tell|never ~2 @vbd|without ( telling|asking|informing ) us )`,
      `( @fault|problem|delay|issue|failure|cause|blame|ball|slip ) ~3 ( on|at|with|from|in|by|lies|rests|is ) ~1 ( their|his|her|them|him ) ~1 ( end|side|part|court|department|hands|$$ )`,
      `( whatever|what ) !i|we|you ( he|she|they|my colleague|#cap|your|our|the|anyone ) ~4 ( told|said|noted|wrote|promised|agreed )`,
      `( do n't|do not|no idea|can n't|can not|could n't|could not ) ~1 ( know|say|tell|explain|speak|answer|understand|vouch ) ~1 ( why|what|who|for what|for why|for ) ~6 ( told|said|promised|wrote|sent|did|decided|agreed|noted|does|do )`,
      `why ( they|he|she|#cap ) ~8 @i ( could n't|can n't|can not|do n't|could not ) ~1 ( tell|say|know )`,
      `( matter|question|job|issue ) for ( the|your|them|him|her|another|whoever|head )`,
      `( was|were|am|'m ) ( not|n't ) ~1 ( on duty|here|on shift|working|involved|the one|in charge|in that day )`,
      `( is|are|'s|'re ) the ( one|ones|people ) ~1 to ( ask|call|talk|speak|ring|contact|chase )`,
      `( i|we ) only ( see|get|know ) what`,
      `( comes|came|come ) from ( head office|marketing|the supplier|the manufacturer|above )`,
      `( marketing|sales|head office|they|another team ) ( write|wrote|handle|handles|set|decide|decides ) ( those|that|these|them|it|this )`,
      `( before|not ) ( my|our ) time`,
      `before i ~1 ( joined|started|came )`,
      `( ${COLLEAGUE} ) ( must|may|might|will ) ~1 have ~1 ( left|lost|dropped|forgotten|missed|mixed|made|put|given )`,
      `( was|it 's|it is|blame|by ) ~1 the ( night|day|late|early|previous|other|last|weekend ) ( shift|agent|team|guy|person|colleague|crew )`,
      `( the|your|that 's ) ~2 's ( problem|fault|job|decision|business|doing|mistake|error|department|call )`,
      `whoever you ( spoke|talked|wrote|dealt|saw )`,
      `( ${COLLEAGUE} ) ~8 ( never|did n't|did not ) ~1 ( log|logged|note|noted|tell|told|pass|passed|update|updated|check|checked|inform|informed|record|recorded )`,
      `the ( lady|gentleman|person|man|woman|guy|colleague|driver|agent|engineer|technician ) in question`,
      `( was|were|is|are|is only|was only ) ~1 ( from|with|hired from|employed by ) ( an|a|another ) ( agency|temp|third party|contractor|subcontractor|partner|outside )`,
      `( are|is ) ~1 ( subbies|subcontractors|contractors|independent|freelance|freelancers|agency ) ~3`,
      `( was|were ) n't|not ~1 ( put on|logged|noted|passed on|recorded|written down ) ~3`,
    ],
  },
];
