import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PEERS } from '../places.ts';

/** Checks one text; what it returns only proves that something was done. */
export type Check = (text: string) => unknown;

export interface Peer {
  readonly name: string;
  /** Packages with their exact versions; the first is the peer itself. */
  readonly packages: Readonly<Record<string, string>>;
  /** How many times faster than it the product is to be; null: only reported. */
  readonly faster: { readonly again: number | null; readonly unseen: number | null };
  load(): Promise<Check>;
}

const require = createRequire(join(PEERS, 'package.json'));
const none = { again: null, unseen: null };

export const peers: readonly Peer[] = [
  {
    name: 'harper.js',
    packages: { 'harper.js': '2.10.0' },
    faster: { again: 200, unseen: 1_000 },
    async load() {
      const folder = join(PEERS, 'node_modules/harper.js/dist');
      const at = (file: string) => pathToFileURL(join(folder, file)).href;
      const { LocalLinter } = await import(at('index.js'));
      const { slimBinaryInlined } = await import(at('slimBinaryInlined.js'));
      const linter = new LocalLinter({ binary: slimBinaryInlined });
      await linter.setup();
      return (text) => linter.lint(text);
    },
  },
  {
    name: 'write-good',
    packages: { 'write-good': '1.0.8' },
    faster: { again: 5, unseen: null },
    load: async () => require('write-good'),
  },
  {
    name: 'wink-nlp',
    packages: { 'wink-nlp': '2.4.0', 'wink-eng-lite-web-model': '1.8.1' },
    faster: { again: 3, unseen: null },
    async load() {
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
    async load() {
      const Sentiment = require('sentiment');
      const analyser = new Sentiment();
      return (text) => analyser.analyze(text);
    },
  },
  {
    name: 'vader-sentiment',
    packages: { 'vader-sentiment': '1.1.3' },
    faster: none,
    async load() {
      const { SentimentIntensityAnalyzer } = require('vader-sentiment');
      return (text) => SentimentIntensityAnalyzer.polarity_scores(text);
    },
  },
];

function versionThere(name: string): string | null {
  const file = join(PEERS, 'node_modules', name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : null;
}

export function isInstalled({ packages }: Peer): boolean {
  return Object.entries(packages).every(([name, version]) => versionThere(name) === version);
}

/** Installs what is missing into a folder of its own; which ones came, `isInstalled` tells. */
export function installPeers(): void {
  if (peers.every(isInstalled)) return;
  mkdirSync(PEERS, { recursive: true });
  const dependencies = Object.assign({}, ...peers.map(({ packages }) => packages));
  const own = { name: 'bench-peers', private: true, dependencies };
  writeFileSync(join(PEERS, 'package.json'), `${JSON.stringify(own, null, 2)}\n`);
  console.error('Installing the peers …');
  spawnSync('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: PEERS,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
