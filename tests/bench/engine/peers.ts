import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PEERS } from '../places.ts';

/** Checks one text; what it returns only proves that something was done. */
export type Check = (text: string) => unknown;

export interface Folder {
  require(name: string): ReturnType<NodeJS.Require>;
  /** The address of a file in `node_modules`, for `import`. */
  urlOf(file: string): string;
}

export interface Peer {
  readonly name: string;
  /** Packages with their exact versions; the first is the peer itself. */
  readonly packages: Readonly<Record<string, string>>;
  /** How many times faster than it the product is to be; null: only reported. */
  readonly faster: { readonly again: number | null; readonly unseen: number | null };
  /** `require` and `import` as seen from the peer's own folder. */
  load(from: Folder): Promise<Check>;
}

const none = { again: null, unseen: null };

export const peers: readonly Peer[] = [
  {
    name: 'harper.js',
    packages: { 'harper.js': '2.10.0' },
    faster: { again: 200, unseen: 1_000 },
    async load({ urlOf }) {
      const { LocalLinter } = await import(urlOf('harper.js/dist/index.js'));
      const { slimBinaryInlined } = await import(urlOf('harper.js/dist/slimBinaryInlined.js'));
      const linter = new LocalLinter({ binary: slimBinaryInlined });
      await linter.setup();
      return (text) => linter.lint(text);
    },
  },
  {
    name: 'write-good',
    packages: { 'write-good': '1.0.8' },
    faster: { again: 5, unseen: null },
    load: async ({ require }) => require('write-good'),
  },
  {
    name: 'wink-nlp',
    packages: { 'wink-nlp': '2.4.0', 'wink-eng-lite-web-model': '1.8.1' },
    faster: { again: 3, unseen: null },
    async load({ require }) {
      const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), [
        'sbd',
        'negation',
        'sentiment',
      ]);
      return (text) => nlp.readDoc(text).out(nlp.its.sentiment);
    },
  },
  {
    name: 'sentiment',
    packages: { sentiment: '5.0.2' },
    faster: none,
    async load({ require }) {
      const Sentiment = require('sentiment');
      const analyser = new Sentiment();
      return (text) => analyser.analyze(text);
    },
  },
  {
    name: 'vader-sentiment',
    packages: { 'vader-sentiment': '1.1.3' },
    faster: none,
    async load({ require }) {
      const { SentimentIntensityAnalyzer } = require('vader-sentiment');
      return (text) => SentimentIntensityAnalyzer.polarity_scores(text);
    },
  },
];

const folderOf = ({ name }: Peer) => join(PEERS, name);

export function loadPeer(name: string): Promise<Check> {
  const peer = peers.find((one) => one.name === name);
  if (!peer) throw new Error(`No peer is called ${name}.`);
  const folder = folderOf(peer);
  return peer.load({
    require: createRequire(join(folder, 'package.json')),
    urlOf: (file) => pathToFileURL(join(folder, 'node_modules', file)).href,
  });
}

export function isInstalled(peer: Peer): boolean {
  return Object.entries(peer.packages).every(([name, version]) => {
    const file = join(folderOf(peer), 'node_modules', name, 'package.json');
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
  });
}

/** Installs a peer into a folder of its own, apart from the product; `isInstalled` tells whether it came. */
export function installPeer(peer: Peer): void {
  if (isInstalled(peer)) return;
  const folder = folderOf(peer);
  mkdirSync(folder, { recursive: true });
  const own = { name: `bench-${peer.name}`, private: true, dependencies: peer.packages };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(own, null, 2)}\n`);
  console.error(`Installing ${peer.name} …`);
  spawnSync('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'ignore'],
    shell: process.platform === 'win32',
  });
}
