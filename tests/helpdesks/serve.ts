import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { freshdesk } from './freshdesk/server/freshdesk.ts';
import { makeCertificate } from './server/certificate.ts';
import { startClock } from './server/clock.ts';
import { answerJson, type Exchange, readJson, toExchange } from './server/exchange.ts';
import type { Desk, Helpdesk } from './server/helpdesk.ts';
import { type RequestLog, startRequestLog } from './server/request-log.ts';
import { type Switches, usualSwitches, watchSwitches } from './server/switches.ts';
import { zendesk } from './zendesk/server/zendesk.ts';

const HELPDESKS: readonly Helpdesk[] = [zendesk, freshdesk];
const HOSTS = ['*.zendesk.com', '*.freshdesk.com'];

export interface Helpdesks {
  readonly port: number;
  /** Where a browser started with `chromiumArgs` finds a tenant, e.g. `https://acme.zendesk.com`. */
  origin(host?: string): string;
  /** Set a property and every replica behaves so, open pages included. */
  readonly switches: Switches;
  readonly requests: RequestLog;
  /** One tenant's tickets as they stand. */
  desk(host?: string): Desk;
  /** All switches, tickets and counts as at the start; pages that are open have to be loaded anew. */
  reset(): void;
  close(): Promise<void>;
  /** What leads Chromium here, and makes it trust this one certificate; needs a profile of its own. */
  readonly chromiumArgs: string[];
}

/** Serves the replica helpdesks on 127.0.0.1 over HTTPS; each server has a world of its own. */
export async function startHelpdesks({
  port = 0,
  now,
}: {
  port?: number;
  now?: Date | number;
} = {}): Promise<Helpdesks> {
  const certificate = await makeCertificate(HOSTS);
  const requests = startRequestLog();
  const desks = new Map<string, Desk>();
  const switches = watchSwitches(() => {
    for (const desk of desks.values()) desk.switchesChanged();
  });
  let clock = startClock(now);

  const findDesk = (host: string): Desk | null => {
    const known = desks.get(host);
    if (known) return known;
    const opened = HELPDESKS.find((it) => it.serves(host))?.open(host, { clock, switches });
    if (opened) desks.set(host, opened);
    return opened ?? null;
  };
  const reset = () => {
    for (const desk of desks.values()) desk.close();
    desks.clear();
    Object.assign(switches, usualSwitches());
    requests.clear();
    clock = startClock(now);
  };

  const server = createServer(certificate, (request, response) => {
    const exchange = toExchange(request, response);
    response.on('finish', () => {
      requests.add({
        host: exchange.host,
        method: exchange.method,
        path: request.url ?? '',
        status: response.statusCode,
        at: clock(),
      });
    });
    answer(exchange).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else answerJson(exchange, 400, { error: String(error) });
    });
  });

  async function answer(exchange: Exchange): Promise<void> {
    if (exchange.path === '/replica/switches') {
      if (exchange.method === 'POST') Object.assign(switches, await readJson(exchange));
      answerJson(exchange, 200, switches);
    } else if (exchange.path === '/replica/requests') {
      answerJson(exchange, 200, requests.all);
    } else if (exchange.path === '/replica/reset' && exchange.method === 'POST') {
      reset();
      answerJson(exchange, 200, {});
    } else {
      const desk = findDesk(exchange.host);
      if (desk) await desk.handle(exchange);
      else answerJson(exchange, 404, { error: `No helpdesk is at ${exchange.host}.` });
    }
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = (server.address() as AddressInfo).port;

  return {
    port: bound,
    origin: (host = 'acme.zendesk.com') => `https://${host}`,
    switches,
    requests,
    desk(host = 'acme.zendesk.com') {
      const desk = findDesk(host);
      if (!desk) throw new Error(`No helpdesk is at ${host}.`);
      return desk;
    },
    reset,
    async close() {
      for (const desk of desks.values()) desk.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
    chromiumArgs: [
      `--host-resolver-rules=${HOSTS.map((host) => `MAP ${host} 127.0.0.1:${bound}`).join(', ')}`,
      `--ignore-certificate-errors-spki-list=${certificate.spki}`,
    ],
  };
}

// By hand: `node tests/helpdesks/serve.ts` serves until it is stopped.
if (import.meta.main) {
  const { chromiumArgs, origin } = await startHelpdesks();
  const quoted = chromiumArgs.map((it) => `'${it}'`).join(' ');
  const pages = `${origin()}/agent/dashboard ${origin('acme.freshdesk.com')}/a/dashboard/default`;
  console.log(`chromium --user-data-dir=/tmp/helpdesks ${quoted} ${pages}`);
}
