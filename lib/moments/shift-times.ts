/** A weekday as ISO counts them: 1 is Monday, 7 is Sunday. */
export type Weekday = number;

/** When the agent works. A shift that ends before it starts ends on the next calendar day. */
export interface ShiftTimes {
  /** The working days; the others are off. */
  readonly days: readonly Weekday[];
  /** `HH:MM` on the wall. */
  readonly start: string;
  readonly end: string;
}

/** `notice` is the browser's own notification, for which it asks the person. */
export const SHIFT_REMINDERS = ['off', 'badge', 'notice'] as const;
export type ShiftReminder = (typeof SHIFT_REMINDERS)[number];
