import type { Rule } from '../rule.ts';

const ASKED =
  'send|provide|give|forward|supply|submit|reply|respond|confirm|attach|remit|return|email|fax|fill|complete|upload|share|pay|settle|read|state|specify|quote|explain|bring|contact|call|describe|verify|wait|stop|refrain|refer|rate|remember|ensure';

/** Is an offer ("send me a photo and I'll …") or one step of a recipe? Then nobody is ordered about. */
export const command: readonly Rule[] = [
  {
    id: 'command',
    reason: 'command.must',
    when: 'statement',
    patterns: [
      `<!if|when|until|before|unless|whether|where|because|what|that % you|u !only|just ~1 ( must|need to|have to|are required to|'re required to|have got to|'ve got to|are to|are obliged to|are expected to|will need to|'ll need to|will have to|'ll have to|are requested to|shall ) !be|have|do|worry|know|not|see|face|ask|explain|thank|believe|say|admit`,
      `you ( are|'re ) ~1 ( required|requested|obliged|advised|instructed|expected ) to`,
      `( @it|payment|form|photo|request|requests|document|documents|proof|details|claims|information|receipt ) ( must|needs to|has to|have to|is required to|shall ) be ( sent|submitted|provided|paid|returned|completed|supplied|filled|received|made|settled|uploaded )`,
      `we ~1 need you to`,
      `must be present|available`,
      `we ( require|expect|demand|insist ) ~2 ( you|that|your|from|payment|proof|a|the )`,
    ].map((p) => p.replace('@it|', 'it|this|that|they|')),
  },
  {
    id: 'command',
    reason: 'command.imperative',
    when: 'nothing_offered',
    patterns: [
      `^ ( ${ASKED} ) !my|me|us ~2 ( a|an|the|your|a|an|all|this|these|both|proof|payment|it|in|back|with|to|for|that|which|by|any|within|whether|screenshot|photo|full ) !best|regards|love`,
      `^ ( ${ASKED} ) ( me|us ) ~1 ( the|your|all|this|these|both|proof|payment|a|an ) !bell|shout|ring|call|ping|line|message|buzz|minute|moment|few|bit|day|hint`,
      `^ ( do not|do n't|never ) ( send|reply|contact|call|write|open|email|post|ask|ring|message|submit|respond|expect|return )`,
      `, ( remit|settle|submit|provide|furnish|supply ) ~1 ( us|me|the|your|a|payment|it|all|this|proof|to|with )`,
    ],
  },
  {
    id: 'command',
    reason: 'command.must',
    when: 'statement',
    patterns: [
      `( note|aware|remember|remind you ) ~1 that you ( must|need to|have to|are required )`,
      `( documents|form|forms|claims|items|requests|payment|device|goods|receipt|original|returns ) ( is|are ) to be ( sent|submitted|returned|paid|provided|made|filled )`,
      `( it is|it 's ) ( mandatory|compulsory|imperative|obligatory|essential|necessary ) ( that you|for you|to )`,
      `( let ) ( us|me ) have ( the|your|a|it|them|all )`,
      `( must|shall ) ~1 be ( completed|submitted|sent|returned|paid|signed|supplied|provided|received|settled|filled|uploaded )`,
      `you ( gotta|got to|better ) @vb`,
      `% ( please|kindly|do )? ( make sure|be sure|ensure ) ( you|to|that|there|it|somebody|someone|your|all|@people )`,
    ],
  },
  {
    id: 'command',
    reason: 'command.must',
    when: 'statement',
    patterns: [
      `( is|are|be ) ~1 ( required|requested|obliged|instructed|asked ) to ( send|provide|submit|complete|fill|return|pay|supply|attend|present|show|confirm|call|appear|come|visit|bring|sign )`,
      `kindly ( consult|ensure|read|fill|remit|settle|desist|adhere )`,
    ],
  },
];
