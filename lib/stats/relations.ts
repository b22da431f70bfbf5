import type { Day } from '../moments/day.ts';
import type { Rating } from '../moments/vocabulary.ts';

/** The aim for one customer relation in a year: at least, and as good as it gets. */
export const WOW_A_YEAR = { from: 6, to: 12 };
export const MAGIC_A_YEAR = { from: 2, to: 4 };

/** A relation is shown from this many rated contacts on. */
export const FEWEST_CONTACTS = 3;

/** A contact with a customer, as a whole. */
export interface Meeting {
  /** Whose: any key that is the same for the same customer. */
  readonly customer: string;
  readonly day: Day;
  /** What a person gave or confirmed; null: not applicable. */
  readonly rating: Rating | null;
}

export interface Relation {
  readonly customer: string;
  /** Oldest first. */
  readonly meetings: readonly Meeting[];
  readonly wow: number;
  readonly magic: number;
  readonly feeble: number;
}

/** Relations with enough contacts, the one met last first. */
export function toRelations(meetings: Iterable<Meeting>): Relation[] {
  const byCustomer = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    const known = byCustomer.get(meeting.customer);
    if (known) known.push(meeting);
    else byCustomer.set(meeting.customer, [meeting]);
  }
  return [...byCustomer]
    .filter(([, each]) => each.length >= FEWEST_CONTACTS)
    .map(([customer, each]) => {
      const count = (rating: Rating) => each.filter((one) => one.rating === rating).length;
      const sorted = each.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
      return { customer, meetings: sorted, wow: count(1), magic: count(2), feeble: count(-1) };
    })
    .sort((a, b) => (lastDay(a) < lastDay(b) ? 1 : lastDay(a) > lastDay(b) ? -1 : 0));
}

function lastDay({ meetings }: Relation): Day {
  return meetings.at(-1)?.day ?? '';
}
