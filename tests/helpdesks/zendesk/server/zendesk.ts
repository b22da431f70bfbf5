import { setTimeout as wait } from 'node:timers/promises';
import { openEventStream } from '../../server/event-stream.ts';
import { answerJson, type Exchange, readJson } from '../../server/exchange.ts';
import type { Desk, Helpdesk, World } from '../../server/helpdesk.ts';
import { answerFile } from '../../server/static-files.ts';
import { getPerson, SIGNED_IN } from '../tickets/people.ts';
import { OPEN_TABS, stories } from '../tickets/stories.ts';
import { answerPage, BUILT } from './page.ts';
import { type TicketRecord, toCommentHtml, toCommentIds, toTicketRecord } from './records.ts';
import { type AppStart, toAppTicket, toSubmission, toTicketLine } from './replica-api.ts';
import { openRest } from './rest.ts';
import { openSessions } from './session.ts';

/** A stand-in for Zendesk's Agent Workspace, at every tenant's host. */
export const zendesk: Helpdesk = {
  id: 'zendesk',
  serves: (host) => host.endsWith('.zendesk.com'),
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
    comment: Pick<TicketRecord['comments'][number], 'author' | 'public' | 'text' | 'html'>,
  ) => {
    const ids = toCommentIds(ticket.story.id, ticket.comments.length);
    ticket.comments.push({ ...ids, at: clock(), ...comment });
  };
  const tellChange = (ticket: TicketRecord) => {
    // REST tells whole seconds: two changes within one must differ all the same.
    ticket.updatedAt = Math.max(clock(), ticket.updatedAt + 1_000);
    events.tell('ticket', toAppTicket(ticket, tickets.values()));
  };

  async function submit(exchange: Exchange, ticket: TicketRecord): Promise<void> {
    const submission = toSubmission(await readJson(exchange));
    const fails = switches.submitFails;
    if (switches.submitDelayMs > 0) await wait(switches.submitDelayMs);
    if (fails) {
      answerJson(exchange, 503, { error: 'The ticket could not be updated.' });
      return;
    }
    if (submission.text.trim()) {
      append(ticket, {
        author: getPerson(SIGNED_IN),
        public: submission.public,
        text: submission.text,
        html: `<div class="zd-comment" dir="auto">${submission.html}</div>`,
      });
    }
    ticket.status = submission.status;
    ticket.tags = [...submission.tags];
    tellChange(ticket);
    answerJson(exchange, 200, toAppTicket(ticket, tickets.values()));
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
        tabs: OPEN_TABS,
        tickets: [...tickets.values()].map(toTicketLine),
      };
      answerJson(exchange, 200, start);
    } else if (id && verb && exchange.method === 'POST') {
      await submit(exchange, getTicket(Number(id)));
    } else if (id && !verb) {
      answerJson(exchange, 200, toAppTicket(getTicket(Number(id)), tickets.values()));
    } else {
      answerJson(exchange, 404, { error: 'Not found.' });
    }
  }

  return {
    async handle(exchange) {
      const { path } = exchange;
      if (path.startsWith('/api/')) await rest(exchange);
      else if (path.startsWith('/replica/')) await answerReplica(exchange);
      else if (path.startsWith('/assets/')) await answerFile(exchange, BUILT);
      else if (path === '/agent' || path.startsWith('/agent/')) {
        await answerPage(exchange, sessions.start().setCookie);
      } else exchange.response.writeHead(302, { Location: '/agent/dashboard' }).end();
    },
    customerReplies(id, text) {
      const ticket = getTicket(id);
      append(ticket, { author: ticket.requester, public: true, text, html: toCommentHtml(text) });
      if (ticket.status !== 'new') ticket.status = 'open';
      tellChange(ticket);
    },
    customerRates(id, score, comment) {
      const ticket = getTicket(id);
      ticket.rating = { score, ...(comment && { comment }) };
      tellChange(ticket);
    },
    getLog: (id) =>
      getTicket(id).comments.map((it) => ({
        author: it.author.name,
        public: it.public,
        text: it.text,
        html: it.html,
      })),
    switchesChanged: () => events.tell('switches', { ...switches }),
    close: () => events.close(),
  };
}
