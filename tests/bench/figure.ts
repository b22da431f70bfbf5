/** What a figure may be at most, or must be at least. */
export type Budget = { readonly atMost: number } | { readonly atLeast: number };

/** One measured figure. `value` is null where it could not be measured; `detail` then says why. */
export interface Figure {
  readonly part: string;
  readonly name: string;
  readonly value: number | null;
  readonly unit: '×' | 'ms' | 'KiB' | '';
  /** Null: reported for what it is, not held to anything. */
  readonly budget: Budget | null;
  /** What the value was made of. */
  readonly detail: string;
}

export interface Part {
  readonly name: string;
  readonly about: string;
  measure(): Promise<readonly Figure[]>;
}

/** Null where there is nothing to judge. */
export function holds({ value, budget }: Figure): boolean | null {
  if (budget === null || value === null) return null;
  return 'atMost' in budget ? value <= budget.atMost : value >= budget.atLeast;
}

export function atMost(limit: number): Budget {
  return { atMost: limit };
}

export function atLeast(limit: number): Budget {
  return { atLeast: limit };
}
