import type { Rating } from '../../lib/moments/vocabulary.ts';
import './numbers.css';

/** Fills that tell the four ratings apart without colour: dots, plain, lines, crossed lines. */
export function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={patternOf(id, -1)} width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" class="fill-paper" />
        <circle cx="1.5" cy="1.5" r="1.2" class="fill-feeble" />
        <circle cx="4" cy="4" r="1.2" class="fill-feeble" />
      </pattern>
      <pattern id={patternOf(id, 0)} width="4" height="4" patternUnits="userSpaceOnUse">
        <rect width="4" height="4" class="fill-average-soft" />
      </pattern>
      <pattern id={patternOf(id, 1)} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" class="fill-paper" />
        <path d="M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2" class="line-wow" />
      </pattern>
      <pattern id={patternOf(id, 2)} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" class="fill-magic" />
        <path d="M0,0 l6,6 M6,0 l-6,6" class="line-paper" />
      </pattern>
    </defs>
  );
}

export function patternOf(id: string, rating: Rating): string {
  return `${id}-${rating === -1 ? 'minus' : rating}`;
}
