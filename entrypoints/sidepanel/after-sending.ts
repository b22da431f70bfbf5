import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { isOpen, type PromiseMade } from '../../lib/moments/promise.ts';
import type { TicketKey } from '../../lib/moments/ticket.ts';
import type { NewPromise } from '../../lib/store/promises.ts';
import type { NotebookAccess, OpenNotebook } from '../on-ticket/notebook.ts';
import type { Sending } from './sendings.ts';

/** What is asked after a sending: one thing, and only where it matters. */
export type Question =
  /** An open promise of this ticket: does this reply keep it? */
  | { readonly kind: 'kept'; readonly promise: PromiseMade }
  /** The reply promised something that is not on the ledger. */
  | { readonly kind: 'promised'; readonly promise: NewPromise }
  /** It was a hard one: a minute for oneself? */
  | { readonly kind: 'reset' }
  | { readonly kind: 'howWasIt' };

export interface Asked {
  readonly ticketKey: TicketKey;
  readonly uid: string;
  /** Null where no reply asked it, but the ticket's being solved. */
  readonly contactId: string | null;
  readonly question: Question;
}

export interface AfterSending {
  /** Null while busy, and where nothing is to be asked. */
  readonly asked: ReadonlySignal<Asked | null>;
  done(): void;
}

export interface AfterSendingParts {
  readonly access: NotebookAccess;
  readonly sending: ReadonlySignal<Sending | null>;
  readonly isBusy: ReadonlySignal<boolean>;
  /** Of the ticket on top. */
  readonly ticketKey: ReadonlySignal<TicketKey | null>;
  readonly uid: ReadonlySignal<string | null>;
  readonly status: ReadonlySignal<string | null>;
}

/** As helpdesks call it. */
const SOLVED = /^(?:solved|resolved|closed|4|5)$/i;

/**
 * At most one question a sending and eight a shift, only after a complaint, to somebody upset, or
 * about a promise; none in busy mode. A new sending takes the place of the last one's question.
 */
export function createAfterSending(parts: AfterSendingParts): AfterSending {
  const { access, sending, isBusy } = parts;
  const asked = signal<Asked | null>(null);

  effect(() => {
    const last = sending.value;
    const open = access.open.value;
    asked.value = null;
    if (!last || !open || isBusy.peek()) return;
    let isWanted = true;
    void choose(last, open).then(
      (question) => {
        if (isWanted && question) asked.value = { ...last, question };
      },
      // A question is no matter of life and death; what is wrong with the notebook, its watch says.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  });

  // Solving settles a ticket as much as a reply does.
  let before: { readonly key: string | null; readonly status: string | null } | null = null;
  effect(() => {
    const open = access.open.value;
    const on = { key: parts.ticketKey.value, status: parts.status.value };
    const was = before?.key === on.key ? before.status : null;
    const isSolved = isDone(on.status) && was !== null && !isDone(was);
    before = on.status === null && before?.key === on.key ? before : on;
    const uid = parts.uid.peek();
    if (!isSolved || !open || uid === null || on.key === null || isBusy.peek()) return;
    const { key } = on;
    void findOpen(open, uid).then(
      (promise) => {
        if (!promise) return;
        const question = { kind: 'kept', promise } as const;
        asked.value = { ticketKey: key, uid, contactId: null, question };
      },
      () => undefined,
    );
  });

  return {
    asked: computed(() => (isBusy.value ? null : asked.value)),
    done() {
      asked.value = null;
    },
  };
}

function isDone(status: string | null): boolean {
  return status !== null && SOLVED.test(status);
}

/** The oldest promise of a ticket that is still open. */
async function findOpen(
  { store, notebook }: OpenNotebook,
  uid: string,
): Promise<PromiseMade | null> {
  return (await store.findPromises(notebook, uid)).findLast(isOpen) ?? null;
}

async function choose(last: Sending, { store, notebook }: OpenNotebook): Promise<Question | null> {
  const question = await find(last, { store, notebook });
  if (!question || notebook.readOnly) return null;
  return (await store.takeQuestion(notebook, last.contactId)) ? question : null;
}

async function find(last: Sending, { store, notebook }: OpenNotebook): Promise<Question | null> {
  const known = await store.findPromises(notebook, last.uid);
  // Of one made in this very reply it is too early to ask.
  const due = known.find((promise) => isOpen(promise) && promise.at < last.at);
  if (due) return { kind: 'kept', promise: due };
  const fresh = last.promises.find(({ words }) => !known.some((one) => one.words === words));
  if (fresh) return { kind: 'promised', promise: fresh };
  if (!last.isHard) return null;
  return (await store.takeResetOffer(notebook, last.uid))
    ? { kind: 'reset' }
    : { kind: 'howWasIt' };
}
