import type { ReadonlySignal } from '@preact/signals';
import type { FromPage } from '../../lib/messages/from-page.ts';
import type { TicketFacts } from '../../lib/moments/facts.ts';
import { toTicketKey } from '../../lib/moments/ticket.ts';
import type { NotebookAccess } from '../on-ticket/notebook.ts';
import type { TicketOnDesk } from '../on-ticket/record.ts';
import type { Coach } from './coach.ts';

export interface OwnLineParts {
  readonly access: NotebookAccess;
  readonly coach: Coach;
  readonly facts: ReadonlySignal<TicketFacts | null>;
  readonly ticket: ReadonlySignal<TicketOnDesk | null>;
}

/**
 * Keeps flagged sentences of replies that went out for the tone exercise, redacted, and only for who
 * asked for it. Of a ticket that is no longer on top the names are not known, so nothing is kept.
 */
export function createOwnLines({ access, coach, facts, ticket }: OwnLineParts) {
  return {
    async onMessage(message: FromPage): Promise<void> {
      if (message.kind !== 'sent' || message.mode !== 'public') return;
      const on = ticket.peek();
      if (!on || message.ticketKey !== toTicketKey(on)) return;
      const of = facts.peek();
      const open = access.open.peek();
      if (!open || !(await open.store.areOwnLinesKept(open.notebook))) return;
      const { text, macros } = message;
      const review = coach.reviewAll({ text, macros, caret: null }, of, null);
      const typed = review?.findings.filter(({ origin }) => origin === 'typed') ?? [];
      if (typed.length === 0) return;
      const { toOwnLines, isCommon } = await import('./own-line-reader.ts');
      const names = [of?.requester?.value.name, of?.agent?.value.name].flatMap((one) => one ?? []);
      const lines = toOwnLines(text, typed, { names, isCommon });
      const uid = await open.store.ensureTicket(open.notebook, on);
      await open.store.keepOwnLines(open.notebook, uid, lines);
    },
  };
}
