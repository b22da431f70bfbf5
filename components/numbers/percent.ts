import type { Words } from '../../lib/words/words.ts';

type Numbers = Pick<Words, 'number'>;

/** A share as whole percent. */
export function percent({ number }: Numbers, share: number): string {
  return number(share, { style: 'percent', maximumFractionDigits: 0 });
}

/** A difference of shares, with its sign. */
export function signedPercent({ number }: Numbers, share: number): string {
  return number(share, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
}

/** A mean rating, with its sign. */
export function signedMean({ number }: Numbers, mean: number): string {
  return number(mean, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  });
}
