import { setTimeout as wait } from 'node:timers/promises';
import { openEventStream } from '../../server/event-stream.ts';
import { answerJson, type Exchange, readJson } from '../../server/exchange.ts';
import type { Desk, Helpdesk, World } from '../../server/helpdesk.ts';
import { answerFile } from '../../server/static-files.ts';
import { openSessions } from '../../zendesk/server/session.ts';
import { getPerson, SIGNED_IN } from '../tickets/people.ts';
import { stories } from '../tickets/stories.ts';
import { type AppStart, toAppTicket, toSubmission, toTicketLine } from './app-api.ts';
import { answerPage, BUILT } from './page.ts';
import {
  type MessageRecord,
  type TicketRecord,
  toMessageHtml,
  toMessageId,
  toTicketRecord,
} from './records.ts';
import { openRest } from './rest.ts';

/** A stand-in for Freshdesk's agent pages, at every tenant's host. */
export const freshdesk: Helpdesk = {
  id: 'freshdesk',
  serves: (host) => host.endsWith('.freshdesk.com'),
  open: (_host, world) => openDesk(world),
};

function openDesk(world: World): Desk {
  const { clock, switches } = world;
  const tickets = new Map(stories.map((story) => [story.id, toTicketRecord(story, clock)]));
  const sessions = openSessions();
  const events = openEventStream();
  const rest = openRest(tickets, sessions, world);

  const getTicket = (id: number): TicketRecord => {
    const ticket = tickets.get(id);
    if (!ticket) throw new Error(`There is no ticket ${id}.`);
    return ticket;
  };
  const append = (
    ticket: TicketRecord,
    message: Pick<MessageRecord, 'author' | 'isPrivate' | 'text' | 'html'>,
  ) => {
    const id = toMessageId(ticket.story.id, ticket.conversations.length + 1);
    ticket.conversations.push({ id, at: clock(), ...message });
  };
  const tellChange = (ticket: TicketRecord) => {
    // REST tells whole seconds: two changes within one must differ all the same.
    ticket.updatedAt = Math.max(clock(), ticket.updatedAt + 1_000);
    events.tell('ticket', toAppTicket(ticket));
  };

  async function submit(exchange: Exchange, ticket: TicketRecord): Promise<void> {
    const submission = toSubmission(await readJson(exchange));
    const fails = switches.submitFails;
    if (switches.submitDelayMs > 0) await wait(switches.submitDelayMs);
    if (fails) {
      answerJson(exchange, 503, { message: 'The reply could not be sent.' });
      return;
    }
    append(ticket, {
      author: getPerson(SIGNED_IN),
      isPrivate: submission.isPrivate,
      text: submission.text,
      html: `<div>${submission.html}</div>`,
    });
    ticket.status = submission.status ?? ticket.status;
    tellChange(ticket);
    answerJson(exchange, 200, toAppTicket(ticket));
  }

  async function answerReplica(exchange: Exchange): Promise<void> {
    const [, id, verb] = /^\/replica\/tickets\/(\d+)(\/submit)?$/.exec(exchange.path) ?? [];
    if (exchange.path === '/replica/events') {
      events.listen(exchange.response);
    } else if (exchange.path === '/replica/start') {
      const { id: agentId, name, email } = getPerson(SIGNED_IN);
      const start: AppStart = {
        now: clock(),
        agent: { id: agentId, name, email },
        switches: { ...switches },
        tickets: [...tickets.values()].map(toTicketLine),
      };
      answerJson(exchange, 200, start);
    } else if (id && verb && exchange.method === 'POST') {
      await submit(exchange, getTicket(Number(id)));
    } else if (id && !verb) {
      answerJson(exchange, 200, toAppTicket(getTicket(Number(id))));
    } else {
      answerJson(exchange, 404, { message: 'Not found.' });
    }
  }

  return {
    async handle(exchange) {
      const { path } = exchange;
      if (path.startsWith('/api/')) await rest(exchange);
      else if (path.startsWith('/replica/')) await answerReplica(exchange);
      else if (path.startsWith('/assets/')) await answerFile(exchange, BUILT);
      else if (path === '/a' || path.startsWith('/a/')) {
        await answerPage(exchange, sessions.start().setCookie);
      } else exchange.response.writeHead(302, { Location: '/a/dashboard/default' }).end();
    },
    customerReplies(id, text) {
      const ticket = getTicket(id);
      const html = toMessageHtml(text);
      append(ticket, { author: ticket.requester, isPrivate: false, text, html });
      ticket.status = 2;
      tellChange(ticket);
    },
    customerRates(id, score, comment = '') {
      const ticket = getTicket(id);
      ticket.rating = { score, comment };
      tellChange(ticket);
    },
    getLog(id) {
      const { description, conversations } = getTicket(id);
      return [description, ...conversations].map((it) => ({
        author: it.author.name,
        public: !it.isPrivate,
        text: it.text,
        html: it.html,
      }));
    },
    switchesChanged: () => events.tell('switches', { ...switches }),
    close: () => events.close(),
  };
}
