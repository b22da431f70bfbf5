import type { Span } from './span.ts';

/** A text, and the runs of it that its writer did not type: prefilled greetings, macros. */
export interface Writing {
  readonly text: string;
  /** Sorted, disjoint. */
  readonly macros: readonly Span[];
}

/** Whether anything but blanks stands outside what the helpdesk put there. */
export function isTyped({ text, macros }: Writing): boolean {
  let from = 0;
  for (const { start, end } of macros) {
    if (/\S/.test(text.slice(from, start))) return true;
    from = Math.max(from, end);
  }
  return /\S/.test(text.slice(from));
}
