// A real Firefox with the extension in its real sidebar, driven over WebDriver BiDi.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { delimiter, join } from 'node:path';
import type { Duplex } from 'node:stream';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Helpdesks, startHelpdesks } from '../helpdesks/serve.ts';

const BUILD = join(import.meta.dirname, '../../.output/firefox-mv3');

export interface FirefoxDesk {
  readonly helpdesks: Helpdesks;
  /** The helpdesk's tab. */
  readonly page: Page;
  /** What page and content script threw or complained of. */
  readonly faults: readonly string[];
  /** Firefox opens a sidebar for no page: this is what its own button does. */
  showSidebar(): Promise<void>;
  hideSidebar(): Promise<void>;
  /** Runs a function on the sidebar's document. It sees nothing of what is around it here. */
  inSidebar<T>(work: (document: Document, words: string) => T, words?: string): Promise<T>;
  close(): Promise<void>;
}

export async function openFirefox(url: string): Promise<FirefoxDesk> {
  await using opening = new AsyncDisposableStack();
  const helpdesks = await startHelpdesks();
  opening.defer(helpdesks.close);
  helpdesks.switches.renderDelayMs = 60;
  const proxy = opening.use(await startProxy(helpdesks.port));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    acceptInsecureCerts: true,
    // Lets us at the window around the page, where the sidebar is.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
    },
  });
  opening.defer(() => browser.close());
  const sidebarId = await install(browser);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (line) => {
    if (line.type() === 'error') faults.push(line.text());
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const inWindow = await findWindow(browser);
  const everything = opening.move();

  return {
    helpdesks,
    page,
    faults,
    showSidebar: async () => {
      await inWindow(`SidebarController.show('${sidebarId}').then(() => null)`);
    },
    hideSidebar: async () => {
      await inWindow('SidebarController.hide(); null');
    },
    async inSidebar(work, words = '') {
      const answer = await inWindow(toFrameScript(`(${work})`, words));
      return JSON.parse(String(answer));
    },
    close: () => everything.disposeAsync(),
  };
}

/** Installs the build, and gives the id that Firefox has for its sidebar. */
async function install(browser: Browser): Promise<string> {
  const manifest = join(BUILD, 'manifest.json');
  if (!existsSync(manifest)) throw new Error('Not built for Firefox; run `npm run build`.');
  const { browser_specific_settings: settings } = JSON.parse(readFileSync(manifest, 'utf8'));
  await browser.installExtension(BUILD);
  return `${String(settings.gecko.id).replace(/[^\w-]/g, '_')}-sidebar-action`;
}

interface Proxy extends AsyncDisposable {
  readonly port: number;
}

/** Leads the helpdesks' hosts to the replica, without a port in their address, and nothing else on. */
async function startProxy(to: number): Promise<Proxy> {
  const open = new Set<Duplex>();
  const keep = (socket: Duplex) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
  };
  const proxy = createServer((_, response) => response.writeHead(403).end());
  proxy.on('connect', ({ url = '' }, socket, head) => {
    keep(socket);
    if (!/\.(zendesk|freshdesk)\.com:443$/.test(url)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const replica = connect(to, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      replica.write(head);
      replica.pipe(socket).pipe(replica);
    });
    keep(replica);
    replica.on('close', () => socket.destroy());
    socket.on('close', () => replica.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}

/** Evaluates in the browser's own window, beyond any page. */
async function findWindow(browser: Browser): Promise<(expression: string) => Promise<unknown>> {
  // Puppeteer keeps its connection to itself; it has no word for the window around a page.
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  const scope = { 'moz:scope': 'chrome' };
  const tree = (await connection.send('browsingContext.getTree', scope)).result as {
    contexts: { context: string; url: string }[];
  };
  const window = tree.contexts.find(({ url }) => url.endsWith('browser.xhtml'));
  if (!window) throw new Error('Firefox has no window.');
  return async (expression) => {
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context: window.context },
      awaitPromise: true,
    });
    const {
      type,
      result: value,
      exceptionDetails,
    } = result as {
      type: string;
      result?: { value?: unknown };
      exceptionDetails?: { text: string };
    };
    if (type === 'success') return value?.value;
    throw new Error(exceptionDetails?.text ?? 'Firefox did not say what went wrong.');
  };
}

/** An expression that runs `work` on the document in the sidebar and gives its answer as JSON. */
function toFrameScript(work: string, words: string): string {
  const script = `
    let answer;
    try {
      answer = { value: ${work}(content.document, ${JSON.stringify(words)}) };
    } catch (error) {
      answer = { fault: String(error) };
    }
    sendAsyncMessage('five-moments:answer', answer);`;
  return `new Promise((resolve, reject) => {
    const frame = SidebarController.browser.contentDocument?.getElementById('webext-panels-browser');
    if (!frame) throw new Error('The sidebar is not open.');
    const { messageManager } = frame;
    const listen = ({ data }) => {
      messageManager.removeMessageListener('five-moments:answer', listen);
      if (data.fault) reject(new Error(data.fault));
      else resolve(JSON.stringify(data.value ?? null));
    };
    messageManager.addMessageListener('five-moments:answer', listen);
    const script = ${JSON.stringify(encodeURIComponent(script))};
    messageManager.loadFrameScript('data:application/javascript,' + script, false);
  })`;
}

function findFirefox(): string {
  const named = process.env.FIVE_MOMENTS_FIREFOX;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const installed = folders.flatMap((folder) =>
    ['firefox-esr', 'firefox'].map((name) => join(folder, name)),
  );
  const found = [...(named ? [named] : []), ...installed].find((path) => existsSync(path));
  if (found) return found;
  throw new Error('No Firefox found. On Debian: apt-get install firefox-esr');
}
