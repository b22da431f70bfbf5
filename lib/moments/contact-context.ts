import type { Tick } from './contact.ts';
import type { Playbook } from './playbook.ts';
import type { Act } from './vocabulary.ts';

/** What is known of a contact beside the words of its draft. */
export interface ContactContext {
  /** The agent's first public reply on this ticket. */
  readonly first: boolean;
  /** True only where the reading of the customer's message is sure. */
  readonly upset: boolean;
  readonly complaint: boolean;
  /** The customer has waited beyond the playbook's limit. */
  readonly longWait: boolean;
  readonly vip: boolean;
  /** The ticket came back after it was solved, or the customer after a pause. */
  readonly returned: boolean;
  /** False while every word of the draft came from the helpdesk, or there is none. */
  readonly typed: boolean;
  /** Acts in the same agent's earlier messages on this ticket: evidence too. */
  readonly earlier: ReadonlySet<Act>;
  /** Of these the agent's own count: what they ticked or unticked, the machine leaves so. */
  readonly ticks: readonly Pick<Tick, 'step' | 'on' | 'by'>[];
}

export const NEW_CONTACT: ContactContext = {
  first: true,
  upset: false,
  complaint: false,
  longWait: false,
  vip: false,
  returned: false,
  typed: false,
  earlier: new Set(),
  ticks: [],
};

/** Handling problems is a moment only where there is one. */
export function hasProblem({ upset, complaint }: ContactContext): boolean {
  return upset || complaint;
}

/** The tag by which the playbook wants this customer looked after with extra care, as the ticket has it. */
export function findVipTag(tags: readonly string[], { vipTags }: Pick<Playbook, 'vipTags'>) {
  const wanted = new Set(vipTags.map((tag) => tag.toLowerCase()));
  return tags.find((tag) => wanted.has(tag.toLowerCase())) ?? null;
}
