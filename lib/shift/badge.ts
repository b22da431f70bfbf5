/** What the badge on the toolbar button may have to tell. */
export interface BadgeNeeds {
  /** Open promises that fall due today, and those that are overdue. */
  readonly promisesDue: number;
  /** The shift has begun, and the reminder of it was neither seen nor is it switched off. */
  readonly isShiftStarting: boolean;
}

export interface Badge {
  /** Empty: no badge. */
  readonly text: string;
  readonly about: 'nothing' | 'promises' | 'shift';
}

/** Beyond this a number only frightens: in an outage nobody needs a badge of a hundred. */
const MOST_SHOWN = 9;

/** The product's accent, and its ink. Never red: a badge is a hand on the shoulder, no alarm. */
export const BADGE_COLOUR = '#0b6b63';
export const BADGE_INK = '#ffffff';

/**
 * What the badge shows. Promises come first, for behind each stands a customer who waits; the start
 * of the shift is a mere dot.
 */
export function toBadge({ promisesDue, isShiftStarting }: BadgeNeeds): Badge {
  if (promisesDue > 0) {
    const text = promisesDue > MOST_SHOWN ? `${MOST_SHOWN}+` : `${promisesDue}`;
    return { text, about: 'promises' };
  }
  return isShiftStarting ? { text: '•', about: 'shift' } : { text: '', about: 'nothing' };
}
