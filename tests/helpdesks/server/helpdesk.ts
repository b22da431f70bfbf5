import type { Clock } from './clock.ts';
import type { Exchange } from './exchange.ts';
import type { Switches } from './switches.ts';

/** What the desks of one server have in common. */
export interface World {
  readonly clock: Clock;
  readonly switches: Switches;
}

/** One product, on as many hosts as there are tenants. */
export interface Helpdesk {
  readonly id: string;
  serves(host: string): boolean;
  open(host: string, world: World): Desk;
}

/** One tenant's helpdesk: its tickets as they stand now. */
export interface Desk {
  handle(exchange: Exchange): Promise<void>;
  /** The customer writes again: appended to the ticket, shown in open pages, reopened if solved. */
  customerReplies(ticket: number, text: string): void;
  /** The customer rates the service. */
  customerRates(ticket: number, score: 'good' | 'bad', comment?: string): void;
  /** What stands on the ticket, oldest first: for tests that ask what was really sent. */
  getLog(ticket: number): readonly SentMessage[];
  /** Pages that listen are told that the switches changed. */
  switchesChanged(): void;
  close(): void;
}

export interface SentMessage {
  readonly author: string;
  readonly public: boolean;
  readonly text: string;
  readonly html: string;
}
