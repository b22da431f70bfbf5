/** A ticket as every part names it: `host/number`, e.g. `acme.zendesk.com/20418`. */
export type TicketKey = string;

export interface TicketRef {
  readonly host: string;
  /** Digits as the helpdesk writes them; a string, for numbers beyond 2^53 exist. */
  readonly number: string;
}

export function toTicketKey({ host, number }: TicketRef): TicketKey {
  return `${host}/${number}`;
}

/** The parts of a key, or null where the text is no key. */
export function parseTicketKey(key: TicketKey): TicketRef | null {
  const match = /^([a-z0-9.-]+(?::\d{1,5})?)\/(\d{1,20})$/i.exec(key);
  return match?.[1] && match[2] ? { host: match[1], number: match[2] } : null;
}
