// A Request Tracker as anybody installs it: a helpdesk whose pages nobody here wrote. Its data are
// private to one run, it listens on 127.0.0.1 alone, and no mail leaves.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, connect, createServer as createSocket, type Socket } from 'node:net';
import { join } from 'node:path';
import { createServer } from 'node:tls';
import { makeCertificate } from '../server/certificate.ts';
import { STEPS, toMail } from './seed.ts';

const CACHE = join(import.meta.dirname, '../../../.cache/request-tracker');
const LIBRARY = '/usr/share/request-tracker5';
const SETUP = '/usr/sbin/rt-setup-database-5';
const PACKAGES = ['request-tracker5', 'rt5-standalone', 'rt5-db-sqlite'];

export const TRACKER_HOST = 'desk.tracker.test';
export const LOGIN = { user: 'root', pass: 'a-long-root-word' } as const;

export interface Tracker {
  /** Where a browser started with `chromiumArgs` finds it. */
  readonly origin: string;
  readonly chromiumArgs: readonly string[];
  /** What its own interface tells, as root. */
  read(path: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Installs nothing by itself: that takes root, and two hundred packages. */
export function findInstalled(): boolean {
  return existsSync(SETUP) && existsSync(join(LIBRARY, 'libexec/rt-server'));
}

/** About ten seconds from nothing to a seeded tracker. */
export async function startTracker(): Promise<Tracker> {
  if (!findInstalled()) {
    throw new Error(
      `Request Tracker is not installed. On Debian: apt-get install --no-install-recommends ${PACKAGES.join(' ')}`,
    );
  }
  await using opening = new AsyncDisposableStack();
  mkdirSync(CACHE, { recursive: true });
  const home = mkdtempSync(join(CACHE, 'run-'));
  opening.defer(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));
  const env = configure(home);
  run(env, SETUP, ['--action', 'init', '--skip-create']);
  run(env, 'perl', ['-I', join(LIBRARY, 'lib'), '-MRT=-init', '-e', RIGHTS]);

  const port = await findFreePort();
  const log = openSync(join(home, 'server.log'), 'a');
  const where = ['--server', 'Starlet', '--host', '127.0.0.1', '--port', String(port)];
  const server = spawn(join(LIBRARY, 'libexec/rt-server'), [...where, '--max-workers=3'], {
    env,
    detached: true,
    stdio: ['ignore', log, log],
  });
  opening.defer(() => endGroup(server));
  const direct = `http://127.0.0.1:${port}`;
  await untilUp(direct, server, join(home, 'server.log'));
  await seed(env, direct);
  const door = await openDoor(port);
  opening.defer(door.close);
  const everything = opening.move();
  return {
    origin: `https://${TRACKER_HOST}`,
    chromiumArgs: door.chromiumArgs,
    read: async (path) => (await call(direct, path)).json(),
    close: () => everything.disposeAsync(),
  };
}

/** Perl, in the tracker's own words: a password for root, and mails from anybody. */
const RIGHTS = `
  my $root = RT::User->new(RT->SystemUser); $root->Load('root');
  $root->SetPassword('${LOGIN.pass}'); $root->SetRealName('Sam Keller');
  my $queue = RT::Queue->new(RT->SystemUser); $queue->Load('General');
  my $all = RT::Group->new(RT->SystemUser); $all->LoadSystemInternalGroup('Everyone');
  $all->PrincipalObj->GrantRight(Right => $_, Object => $queue) for qw(CreateTicket ReplyToTicket);
`;

function configure(home: string): NodeJS.ProcessEnv {
  const config = join(home, 'RT_SiteConfig.pm');
  const parts = join(home, 'conf.d');
  mkdirSync(parts);
  const settings: Readonly<Record<string, string | number>> = {
    rtname: 'tracker.test',
    Organization: 'tracker.test',
    CorrespondAddress: 'help@tracker.test',
    CommentAddress: 'comment@tracker.test',
    WebDomain: TRACKER_HOST,
    WebPort: 443,
    CanonicalizeRedirectURLs: 1,
    DatabaseType: 'SQLite',
    DatabaseName: join(home, 'rt.sqlite'),
    DatabaseHost: '',
    DatabaseUser: '',
    DatabasePassword: '',
    MailCommand: 'mbox',
    Timezone: 'UTC',
    MessageBoxRichText: 1,
    WebSessionClass: 'Apache::Session::File',
    LogToSTDERR: 'warning',
  };
  const lines = Object.entries(settings).map(([name, value]) =>
    typeof value === 'number' ? `Set($${name}, ${value});` : `Set($${name}, '${value}');`,
  );
  writeFileSync(config, `${lines.join('\n')}\nSet($LogToSyslog, undef);\n1;\n`);
  return { ...process.env, RT_SITE_CONFIG: config, RT_SITE_CONFIG_DIR: parts };
}

function run(env: NodeJS.ProcessEnv, command: string, args: readonly string[], input = ''): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, { env, input });
  if (status !== 0) throw new Error(`${command} failed: ${error ?? ''}${stdout}${stderr}`);
}

function call(direct: string, path: string, body: object | null = null, method = 'POST') {
  const word = Buffer.from(`${LOGIN.user}:${LOGIN.pass}`).toString('base64');
  return fetch(`${direct}/REST/2.0/${path}`, {
    headers: { authorization: `Basic ${word}`, 'content-type': 'application/json' },
    ...(body && { method, body: JSON.stringify(body) }),
  });
}

async function seed(env: NodeJS.ProcessEnv, direct: string): Promise<void> {
  for (const [at, step] of STEPS.entries()) {
    if ('mail' in step) {
      const gate = ['--queue', 'General', '--action', 'correspond', '--url', direct];
      run(env, 'rt-mailgate-5', gate, toMail(step.mail, at));
    } else if ('set' in step) await call(direct, `ticket/${step.ticket}`, step.set, 'PUT');
    else {
      const words = { Content: step.html, ContentType: 'text/html' };
      await call(direct, `ticket/${step.ticket}/${step.call}`, words);
    }
  }
}

async function untilUp(url: string, server: ChildProcess, log: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && server.exitCode === null) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Request Tracker did not start:\n${readFileSync(log, 'utf8').slice(-2_000)}`);
}

/** HTTPS in front of it, as in earnest; the extension asks for no other hosts. */
async function openDoor(port: number) {
  const certificate = await makeCertificate([TRACKER_HOST]);
  const sockets = new Set<Socket>();
  const server = createServer(certificate, (outer) => {
    const inner = connect(port, '127.0.0.1');
    for (const [one, other] of [
      [outer, inner],
      [inner, outer],
    ] as const) {
      sockets.add(one);
      one.on('close', () => sockets.delete(one) && other.destroy());
      one.on('error', () => one.destroy());
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = (server.address() as AddressInfo).port;
  return {
    chromiumArgs: [
      `--host-resolver-rules=MAP ${TRACKER_HOST} 127.0.0.1:${bound}`,
      `--ignore-certificate-errors-spki-list=${certificate.spki}`,
    ],
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function findFreePort(): Promise<number> {
  const probe = createSocket();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** The server and its workers, and nobody else. */
async function endGroup(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  process.kill(-server.pid, 'SIGTERM');
  await gone;
}

// By hand: `node tests/helpdesks/request-tracker/tracker.ts` serves until it is stopped.
if (import.meta.main) {
  const { chromiumArgs, origin } = await startTracker();
  const quoted = chromiumArgs.map((it) => `'${it}'`).join(' ');
  console.log(`chromium --user-data-dir=/tmp/tracker ${quoted} ${origin}/Ticket/Display.html?id=1`);
  console.log(`${LOGIN.user} / ${LOGIN.pass}`);
}
