/** What a node of a pattern's graph does (`compile.ts`). */
export const TOKEN = 0;
export const GAP = 1;
export const ALT = 2;
export const NOT = 3;
export const BACK = 4;
export const BACK_NOT = 5;
export const START = 6;
export const CLAUSE = 7;
export const END = 8;
export const CLAUSE_END = 9;
export const OPEN = 10;
export const CLOSE = 11;
export const DONE = 12;
