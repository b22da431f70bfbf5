import type { RestMessages } from '../adapter/rest.ts';
import type { Rest } from '../adapter/schema.ts';
import { openSource, type RestFacts, type SourceNeeds } from './rest-source.ts';

export interface RestReader {
  /**
   * At most two reads, one where nothing changed, and one more for each full page of messages where
   * the newest are on the last; null where the server does not answer us.
   */
  read(number: string, signal: AbortSignal): Promise<RestFacts | null>;
  /** The newest page of the conversation. */
  readMessages(number: string, signal: AbortSignal): Promise<RestMessages | null>;
}

export interface RestReaderNeeds extends SourceNeeds {
  readonly rest: Rest;
}

/** Reads by the helpdesk's interface; by its second one while the first has had enough of us. */
export function readerByRest(needs: RestReaderNeeds): RestReader {
  const first = openSource(needs.rest, needs);
  const second = needs.rest.fallback ? openSource(needs.rest.fallback, needs) : null;
  return {
    async read(number, signal) {
      const facts = await first.read(number, signal);
      if (facts?.messages || !second || !first.isLimited()) return facts;
      return (await second.read(number, signal)) ?? facts;
    },
    async readMessages(number, signal) {
      const messages = await first.readMessages(number, signal);
      if (messages || !second || !first.isLimited()) return messages;
      return second.readMessages(number, signal);
    },
  };
}
