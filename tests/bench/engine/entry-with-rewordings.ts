// The engine and the part that comes after it, for what is measured of both together.
export { suggestionsFor } from '../../../lib/courtesy/suggest.ts';
export * from './entry.ts';
