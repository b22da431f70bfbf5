import type { Rule } from '../rule.ts';

const ASKED =
  'send|provide|give|forward|supply|submit|reply|respond|confirm|attach|remit|return|email|post|fax|fill|complete|upload|share|pay|settle|read|state|specify|quote|explain|tell|bring|contact|call|check|describe|verify|wait|stop|refrain|refer|rate|remember|ensure';

/** Is an offer ("send me a photo and I'll …") or one step of a recipe? Then nobody is ordered about. */
export const command: readonly Rule[] = [
  {
    id: 'command',
    reason: 'command.must',
    when: ({ isQuestion }) => !isQuestion,
    patterns: [
      `<!if|when|that|what|all|do|whatever|anything|everything|information|unless|as|number|whenever|then you|u ~1 ( must|need to|have to|are required to|'re required to|have got to|'ve got to|are to|are obliged to|are expected to|will need to|'ll need to|will have to|'ll have to|are requested to|shall ) !be|have|do|worry|know|not`,
      `<!if|when|that|what|all|whatever you ~1 ( must|are required to|have to ) ( be|have|do )`,
      `you ( must|may ) not`,
      `you ( are|'re ) ~1 ( required|requested|obliged|advised|instructed|expected ) to`,
      `( @it|payment|form|photo|request|requests|document|documents|proof|details|claims|information|receipt ) ( must|needs to|has to|have to|is required to|shall ) be ( sent|submitted|provided|paid|returned|completed|supplied|filled|received|made|settled|uploaded )`,
      `( is|are ) ( to be )? required ( from|of ) you`,
      `we ( require|expect|demand|insist ) ~2 ( you|that|your|from|payment|proof|a|the )`,
      `( make sure|ensure|see ) ( that )? you ( do|read|follow|have|keep|pay|send|return|complete )`,
    ].map((p) => p.replace('@it|', 'it|this|that|they|')),
  },
  {
    id: 'command',
    reason: 'command.imperative',
    when: ({ isQuestion, text, tokens, from }) =>
      !isQuestion &&
      !offers(text, tokens.start[from] as number, tokens.end[tokens.count - 1] as number),
    patterns: [
      `^ ( then|and|so|now|first|also )? ( ${ASKED} ) ~2 ( me|us|the|your|a|an|all|this|these|both|proof|payment|it|in|back|with|to|for|that|which|by|any|within|whether|#num|screenshot|photo|full )`,
      `^ ( do not|do n't|never ) @vb`,
    ],
  },
];

/** The sentence goes on to give something in return, or asks kindly. */
function offers(text: string, start: number, end: number): boolean {
  return /\b(?:and|then|so) (?:I|we|you|it|that)(?:'|’|\b)|\bplease\b|\b(?:so that|if you)\b|\bfor you\b/i.test(
    text.slice(start, end),
  );
}
