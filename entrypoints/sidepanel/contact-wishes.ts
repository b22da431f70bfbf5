import { type ReadonlySignal, signal } from '@preact/signals';
import type { Due } from '../../lib/moments/promise.ts';
import { toPsycheStep } from '../../lib/moments/psyche.ts';
import { momentOf } from '../../lib/moments/step.ts';
import type { RatedMoment, Rating } from '../../lib/moments/vocabulary.ts';
import type { Notebook } from '../../lib/store/notebook.ts';
import type { NewPromise } from '../../lib/store/promises.ts';
import type { NotebookAccess, Store } from '../on-ticket/notebook.ts';
import type { TicketOnDesk, TicketRecord } from '../on-ticket/record.ts';

export interface ContactWishParts {
  readonly access: NotebookAccess;
  readonly record: TicketRecord;
  readonly playbookHash: ReadonlySignal<Promise<string>>;
  /** The ticket on top at the moment of the click. */
  readonly ticketNow: () => TicketOnDesk | null;
}

/** What a person wants kept of a contact. Each wish is one change of the notebook. */
export function createContactWishes({ access, record, playbookHash, ticketNow }: ContactWishParts) {
  /** True after a wish that was not kept; what is shown then comes from the notebook again. */
  const hasFailed = signal(false);

  /** The ticket is taken before anything is awaited: a moment later another may be on top. */
  async function keep(
    wish: (store: Store, notebook: Notebook, playbook: string) => Promise<unknown>,
  ): Promise<void> {
    hasFailed.value = false;
    try {
      const { store, notebook } = await access.whenOpen;
      await wish(store, notebook, await playbookHash.peek());
    } catch {
      hasFailed.value = true;
    }
  }

  return {
    hasFailed,
    /** A step of psyche belongs to the day, on every ticket; all others to the contact. */
    tick(step: string, isOn: boolean) {
      if (momentOf(step) === 'psyche') {
        const own = toPsycheStep(step);
        if (own) void keep((store, notebook) => store.tickPsyche(notebook, own, isOn));
        return;
      }
      const ticket = ticketNow();
      if (!ticket) return;
      void keep(async (store, notebook, playbook) => {
        const uid = await record.ensureUid(ticket);
        await store.tickStep(notebook, uid, step, isOn, { playbook });
      });
    },
    /** `contactId` null: the contact that is still to be sent. A null rating takes it back. */
    rate(contactId: string | null, moment: RatedMoment, rating: Rating | null) {
      const ticket = ticketNow();
      void keep(async (store, notebook, playbook) => {
        const id = contactId ?? (ticket && (await openContact(store, notebook, ticket, playbook)));
        if (!id) return;
        if (rating === null) await store.unrate(notebook, id, moment);
        else await store.rate(notebook, id, moment, rating, { playbook });
      });
    },
    confirm(contactId: string) {
      void keep((store, notebook) => store.confirmRatings(notebook, contactId));
    },
    unconfirm(contactId: string) {
      void keep((store, notebook) => store.unconfirm(notebook, contactId));
    },
    standBy(contactId: string) {
      void keep((store, notebook) => store.standByRatings(notebook, contactId));
    },
    /** The wish that a +2 met; `uid` null: of the ticket on top. */
    wish(uid: string | null, words: string) {
      const ticket = ticketNow();
      void keep(async (store, notebook) => {
        const of = uid ?? (ticket && (await record.ensureUid(ticket)));
        if (of !== null) await store.addToNote(notebook, of, 'wish', words);
      });
    },
    /** `uid` null: on the ticket on top. */
    promise(promise: NewPromise, uid: string | null = null) {
      const ticket = ticketNow();
      void keep(async (store, notebook) => {
        const of = uid ?? (ticket && (await record.ensureUid(ticket)));
        if (of !== null) await store.addPromise(notebook, of, promise);
      });
    },
    /** Kept by the reply of that contact, whose follow-through it then speaks for or against. */
    keepPromise(promiseId: string, contactId: string | null = null) {
      void keep((store, notebook) => store.keepPromise(notebook, promiseId, { contactId }));
    },
    settlePromise(promiseId: string, how: 'handOver' | 'withdraw' | 'reopen') {
      void keep((store, notebook) => {
        if (how === 'handOver') return store.handOverPromise(notebook, promiseId);
        if (how === 'withdraw') return store.withdrawPromise(notebook, promiseId);
        return store.reopenPromise(notebook, promiseId);
      });
    },
    movePromise(promiseId: string, due: Due) {
      void keep((store, notebook) => store.movePromise(notebook, promiseId, due));
    },
  };

  async function openContact(
    store: Store,
    notebook: Notebook,
    ticket: TicketOnDesk,
    playbook: string,
  ): Promise<string> {
    return store.ensureContact(notebook, await record.ensureUid(ticket), { playbook });
  }
}

export type ContactWishes = ReturnType<typeof createContactWishes>;
