/**
 * Compiled patterns: instructions one after the other, each two numbers, what to do and with what.
 * What follows an instruction stands behind it. Plain numbers: the search switches on them.
 */
/** The token is this word; is in this set. */
export const WORD = 0;
export const SET = 1;
/** The token may begin one of the ways that follow: a quick look at all of them at once. */
export const PEEK = 2;
/** Up to so many words between; 100 more where commas may be crossed. */
export const GAP = 3;
/** Try what follows; failing that, go on at the address. */
export const ALT = 4;
export const JUMP = 5;
/** The next token is not this word; not in this set. */
export const NOT_WORD = 6;
export const NOT_SET = 7;
/** The token before is, or is not. */
export const BACK_WORD = 8;
export const BACK_SET = 9;
export const BACK_NOT_WORD = 10;
export const BACK_NOT_SET = 11;
export const START = 12;
export const CLAUSE = 13;
export const END = 14;
export const CLAUSE_END = 15;
export const OPEN = 16;
export const CLOSE = 17;
export const DONE = 18;

/** Of the stored form alone: with a set that was not named before, and whose words stand in the list of sets. */
export const NEW_SET = 19;
export const NEW_NOT_SET = 20;
export const NEW_BACK_SET = 21;
export const NEW_BACK_NOT_SET = 22;

/** How many fillers may stand between two elements, and before a pattern's rarest word. */
export const FILLERS = 2;
