import { capitalise } from './capitals.ts';

const CLAUSE_END =
  /[,;:](?= )| [–—(-](?= ?\S)| (?:and|but|so|yet)(?= (?:I|we|you|he|she|it|they|this|that|there|the|your|our|my|please|then)\b)| (?:but|because|since|otherwise|although|though|whereas|unless|therefore)\b| (?:so|as|while)(?= (?:I|we|you|he|she|it|they|this|that|there|the|your|our|each)\b)/i;

/** Where the first clause of these words ends. */
export function clauseEnd(words: string): number {
  const match = CLAUSE_END.exec(words);
  return match && match.index > 0 ? match.index : match ? 0 : words.length;
}

/** Where the last clause of these words begins. */
export function clauseStart(words: string): number {
  let at = 0;
  for (const match of words.matchAll(
    /[,;:] (?:(?:and|but|so|or|because|since|as|therefore|then) )?| [–—-] | (?:and|but|so|because|since|that|which|therefore) /gi,
  ))
    at = match.index + match[0].length;
  return at;
}

const OBJECT_END =
  /(?:^| )(?:before|after|when|while|prior|until|till|unless|if|because|since|so|that|which|who|first|carefully|properly|correctly|incorrectly|wrongly|thoroughly|more|again|earlier|sooner|beforehand|yourself|yet|already|too|then|instead|rather|without|with|by|at|on|in|within|during|via|through|to|from|into|next|last|today|tomorrow|tonight|yesterday|now|as|up|out|off|upfront|either|anyway|there|here|please|well|yourself)(?= |$)/i;
const NO_OBJECT =
  /^(?:that|whether|if|what|how|why|when|to|and|or|so|about|for|of|us|me|you|not|n't|a few|up|out|off|in|on|down)\b/i;

/** The thing that a clause is about, and what the clause says beside it. */
export function splitObject(clause: string): { object: string; adjunct: string } | null {
  const words = clause.trim();
  if (words === '' || NO_OBJECT.test(words)) return null;
  const end = OBJECT_END.exec(words);
  const object = end ? words.slice(0, end.index).trim() : words;
  if (object === '' || /^(?:the|an?|your|our|my|any)$/i.test(object)) return null;
  if (object.split(' ').length > 9) return null;
  const adjunct = end ? words.slice(end.index).trim() : '';
  return { object, adjunct: adjunct.replace(/^yourself\b ?/, '') };
}

const SUBJECT =
  "(?=(?:I|we|you|it|they|he|she|that|this)(?:['’]| (?:will|can|would|may|have|are|shall|must|cannot|could|is|has)\\b)|(?:the|your|our|this|that)(?: [a-z-]+){1,3} (?:will|can|is|are|was|has|may|would|could|must)\\b)";
const QUESTION_END = new RegExp(
  `,? (otherwise|or else)\\b,?|;|,? (and|or) ${SUBJECT}|, (so) ${SUBJECT}| [–—-] `,
  'i',
);

/** What is asked, and what stands after it as a sentence of its own. */
export function toQuestion(words: string, mark: string): string {
  const match = QUESTION_END.exec(words);
  if (!match || match.index === 0) return `${words.trim()}?`;
  const asked = words.slice(0, match.index).trim();
  const rest = words.slice(match.index + match[0].length).trim();
  if (rest === '') return `${asked}?`;
  const link =
    match[1] || match[2]?.toLowerCase() === 'or'
      ? 'Otherwise '
      : match[2] && /^(?:I|we|you|it)(?:['’]| will)/i.test(rest)
        ? 'Then '
        : '';
  const end = mark === '' || mark.startsWith('?') ? '.' : mark;
  return `${asked}? ${link}${link ? rest : capitalise(rest)}${end}`;
}
