import type { Rule } from '../rule.ts';

export const vagueTime: readonly Rule[] = [
  {
    id: 'vague_time',
    reason: 'vague_time',
    when: 'statement',
    patterns: [
      `<!how|too|as|well|better|see|speak|talk|very|so|get|again soon|shortly !as|after|before|enough|you`,
      `eventually $$`,
      `asap`,
      `as soon as ( possible|we can|i can|they can|we are|we 're|we have|we get|we possibly|may be|practicable|feasible|practical|one is free|somebody|someone|an agent|a colleague|capacity|time|it 's possible|it is possible|circumstances|our schedule|they are|they have|they 're|he can|she can|able|there is|there 's )`,
      `( at|in|with ) ( the|our|their|your )? ( very )? ( earliest|due|course|near future|foreseeable future|next little|fullness|first opportunity )`,
      `in ( due course|the near future|the foreseeable|the fullness|a timely|the coming|a while|a bit|the next few|the not too|the next couple|the following ) !for|with|and`,
      `( at|on|for ) ( some|a|any ) ( later|future|other ) ( point|stage|date|time )`,
      `at some ( point|stage|time )`,
      `( when|whenever|once|until|as and when|if and when ) ( we|i|they|he|she|someone|somebody|an agent|a colleague|the team|our team|it|the queue|there|time|one of us|capacity|engineers|our engineers|things|schedules|workload ) ~1 ( can|could|get|gets|reach|reaches|have time|has time|able|are able|is able|'re able|is free|are free|has capacity|have capacity|find|finds|permit|permits|allows|allow|quieten|calm|settle|feel|is time|comes to|come to|are ready|is possible|'s possible|'s time )`,
      `( as|when ) ( time|things|workload|capacity ) ~1 ( allows|permits|allow|permit )`,
      `( before|not too|in not too|ere ) ( too )? long $$`,
      `( any|one of these ) ( day|days|time|minute|moment ) now`,
      `( over|within|in|during ) ( the|their|our|its ) ( next|coming|following|upcoming ) ( few|couple of )? ( days|weeks|months|hours|while|period|days or weeks|cycle|round|release|update )`,
      `( when|once|as soon as ) ~5 ( becomes|become|comes|gets|get|allows|allow|permits|permit|frees ) ( available|free|round|around|up|to it|to you|$$ )`,
      `( on|upon ) ( completion|receipt|conclusion ) of ~2`,
      `( take|takes|taking ) ~1 ( a while|some time|a bit|longer ) !if`,
      `once ( they|he|she ) ( 're|are|is|'s ) ~4`,
      `( momentarily|presently|promptly|in a jiffy|imminently|sooner or later|by and by|down the line|down the road|further down|later on|at length )`,
      `( in|within ) ( a )? ( reasonable|timely|appropriate|short|little|the shortest|acceptable ) ( time|while|period|manner|fashion|timeframe|amount|space|order )`,
      `( in|within|for ) a|some ~1 ( while|bit|time ) $$`,
      `( let you know|inform you|update you|be in touch|get back to you|come back to you|contact you|revert|hear back|hear from us ) ( later|when|once we know|in time|as and when|eventually|if )`,
    ],
  },
  {
    id: 'vague_time',
    reason: 'vague_time',
    when: 'statement',
    patterns: [
      `( in|with|by|during ) one of the ~1 ( next|coming|upcoming|following|later )`,
      `( should|shall|will|wo|would|does|can ) ( not|n't ) ( take|be ) ( too|very|that|much )? ( long|longer )`,
      `( ring|call|write|contact|tell|answer|let you know|come back|update|email|reply|do it|get to it|respond|look ) ~4 later $$`,
      `( in|at|over|within ) ( the )? ( coming|next|upcoming|following|later|future ) ~1 ( days|weeks|months|updates|releases|update|release|version|quarter|period|while )`,
      `once ( we|i|they|it|the team|things|everything|someone|somebody ) ~1 ( know|calm|calms|settle|settles|quieten|hear|can|find time ) ~3`,
    ],
  },
  {
    id: 'vague_time',
    reason: 'vague_time',
    when: 'statement',
    patterns: [
      `( someone|somebody|we|they|a colleague|the team|an agent|he|she|i|our team ) ( will|'ll|shall ) ~1 ( be in touch|be in contact|contact you|get back to you|call you|reply|come back to you|get in touch|follow up|revert ) $`,
      `( someone|somebody|they|a colleague|the team|an agent|he|she ) ( will|'ll|shall ) ~1 ( be in touch|be in contact|contact you|get back to you|call you|ring you|write to you|give you a ( call|bell|ring )|let you know ) $$`,
      `( within|in ) ( our|the ) ( normal|usual|standard|stated|published|agreed|given|regular ) ( timescales|timescale|timeframe|timeframes|time|turnaround|response|times|processing )`,
    ],
  },
];
