/** What a token looks like, whatever word it is. Bits. */
export const CAPITAL = 1;
/** Two or more letters, all capitals. */
export const ALL_CAPS = 2;
export const NUMBER = 4;
/** 10:30, 4pm. */
export const CLOCK = 8;
/** 22nd. */
export const ORDINAL = 16;
export const ENDS_ED = 32;
export const ENDS_ING = 64;
export const ENDS_LY = 128;
/** Letters and digits together: an order number, a model. */
export const CODE = 256;
export const PUNCTUATION = 512;
/** Inside quotation marks, backticks, or part of a link: not the writer's own words. */
export const QUOTED = 1024;
/** The same mark twice or more: `!!`, `...`. */
export const REPEATED = 2048;
export const MONEY = 4096;
export const LINK = 8192;
export const WORD = 16384;
/** A letter outside Latin scripts. */
export const OTHER_SCRIPT = 32768;
/** Of a sentence as a whole: it holds an exclamation mark. */
export const EXCLAIMS = 65536;
/** Of a sentence as a whole: a word of it, or a link, may hold two capitals. */
export const SEVERAL_CAPITALS = 131072;
