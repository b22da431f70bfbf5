// The import rules of the project, as data, and the reader that holds the source against them.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

interface Rule {
  /** Path prefixes this rule speaks of; the first rule that fits a file decides. */
  readonly from: readonly string[];
  /** Path prefixes a file may import from, beside its own folder. */
  readonly mayImport: readonly string[];
  /** Path prefixes of which only types may be imported. */
  readonly typesOf?: readonly string[];
}

/** What the panel and the palette share stands in `on-ticket`; it is no entrypoint itself. */
const PAGE_PARTS = ['lib/', 'components/', 'assets/', 'entrypoints/on-ticket/'];

/** First fit decides; see docs/ARCHITECTURE.md for the reasons. */
export const RULES: readonly Rule[] = [
  {
    from: ['entrypoints/helpdesk.content.ts', 'entrypoints/helpdesk.content/'],
    mayImport: ['lib/helpdesk/', 'lib/messages/', 'lib/moments/', 'lib/policy/manifest.ts'],
  },
  {
    from: ['entrypoints/background.ts', 'entrypoints/background/'],
    mayImport: [
      'lib/messages/',
      'lib/moments/',
      'lib/helpdesk/adapter/',
      'lib/store/',
      'lib/shift/',
      'lib/policy/',
      'lib/words/',
    ],
  },
  { from: ['entrypoints/'], mayImport: PAGE_PARTS },
  {
    from: ['components/'],
    mayImport: [
      'lib/moments/',
      'lib/words/',
      'assets/',
      'lib/courtesy/',
      'lib/phrases/',
      'lib/shift/',
      'lib/stats/',
    ],
  },
  { from: ['lib/moments/'], mayImport: ['assets/playbook/'] },
  { from: ['lib/phrases/'], mayImport: ['lib/moments/', 'assets/phrases/'] },
  { from: ['lib/words/'], mayImport: ['lib/moments/', 'assets/words/'] },
  { from: ['lib/courtesy/'], mayImport: ['lib/moments/', 'assets/courtesy/'] },
  { from: ['lib/store/'], mayImport: ['lib/moments/', 'lib/helpdesk/adapter/'] },
  {
    from: ['lib/messages/'],
    mayImport: ['lib/moments/', 'lib/helpdesk/adapter/'],
    typesOf: ['lib/courtesy/'],
  },
  { from: ['lib/shift/'], mayImport: ['lib/moments/', 'assets/shift/'] },
  { from: ['lib/files/'], mayImport: ['lib/moments/', 'lib/stats/', 'lib/phrases/'] },
  { from: ['lib/helpdesk/adapter/'], mayImport: ['lib/moments/'] },
  { from: ['lib/helpdesk/page/'], mayImport: ['lib/moments/', 'lib/helpdesk/adapter/'] },
  { from: ['lib/'], mayImport: ['lib/moments/'] },
];

/** Packages that have one home. */
const PACKAGE_HOMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^dexie($|\/)/, ['lib/store/']],
  [/^(preact|@preact\/signals)($|\/)/, ['components/', 'entrypoints/']],
  [/^(wxt\/browser|webextension-polyfill)$/, ['entrypoints/', 'lib/messages/', 'lib/policy/']],
  [/^(fflate|hyparquet-writer|write-excel-file)($|\/)/, ['lib/files/']],
  [/^d3-/, ['components/']],
];

/** Time and chance are arguments: these files take them from the browser, all others are handed them. */
const CLOCK_HOMES = ['entrypoints/', 'lib/helpdesk/page/', 'lib/store/context.ts'];

const WORD_HOMES: readonly (readonly [string, RegExp, readonly string[]])[] = [
  ['the one fetch', /\bfetch\s*\(/, ['lib/helpdesk/page/']],
  ['indexedDB', /\bindexedDB\b/, ['lib/store/']],
  ['innerHTML and its kin', /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write)\b/, []],
  ['other ways out', /\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/, []],
  ['page messages', /\baddEventListener\(\s*['"]message['"]/, []],
  ['the clock of this moment', /\bDate\.now\(\)|\bnew Date\(\)/, CLOCK_HOMES],
  ['chance', /\bMath\.random\(\)|\bcrypto\.randomUUID\(\)/, CLOCK_HOMES],
];

/** Every breach of the rules, in words. */
export function breaches(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => [...importBreaches(file), ...wordBreaches(file)]);
}

function importBreaches(file: SourceFile): string[] {
  const rule = RULES.find((each) => each.from.some((prefix) => file.path.startsWith(prefix)));
  if (!rule) return [`${file.path}: stands in no room that the rules know`];
  const found: string[] = [];
  for (const { specifier, isType } of importsOf(file.text)) {
    if (!specifier.startsWith('.')) {
      const home = PACKAGE_HOMES.find(([name]) => name.test(specifier))?.[1];
      if (home && !isType && !home.some((prefix) => file.path.startsWith(prefix))) {
        found.push(`${file.path}: may not import ${specifier}`);
      }
      continue;
    }
    const target = posix.join(posix.dirname(file.path), specifier);
    const own = `${roomOf(file.path)}/`;
    const allowed = [own, ...rule.mayImport, ...(isType ? (rule.typesOf ?? []) : [])];
    if (!allowed.some((prefix) => target.startsWith(prefix))) {
      found.push(`${file.path}: may not import ${target}`);
    }
    if (file.path.startsWith('entrypoints/') && target.startsWith('lib/helpdesk/page/')) {
      if (!file.path.startsWith('entrypoints/helpdesk.content')) {
        found.push(`${file.path}: may not import ${target}`);
      }
    }
  }
  return found;
}

/** The folder a file may always import from: its entrypoint, its part of lib, or components. */
function roomOf(path: string): string {
  const parts = path.split('/');
  if (parts[0] === 'components') return 'components';
  if (parts[0] === 'entrypoints') return parts.length > 2 ? parts.slice(0, 2).join('/') : path;
  return parts[1] === 'helpdesk' ? parts.slice(0, 3).join('/') : parts.slice(0, 2).join('/');
}

function wordBreaches(file: SourceFile): string[] {
  const code = withoutComments(file.text);
  return WORD_HOMES.filter(
    ([, word, homes]) => word.test(code) && !homes.some((prefix) => file.path.startsWith(prefix)),
  ).map(([name]) => `${file.path}: ${name} has no place here`);
}

function importsOf(text: string): { specifier: string; isType: boolean }[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'";]*?from\s*['"]([^'"]+)['"]|(?:^|[^.\w])import\s*\(?\s*['"]([^'"]+)['"]/g;
  return [...withoutComments(text).matchAll(pattern)].map((match) => ({
    specifier: match[2] ?? match[3] ?? '',
    isType: match[1] !== undefined,
  }));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1');
}

/** All source of the product under the given root. */
export function readSource(root: string): SourceFile[] {
  const walk = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? walk(path) : [path];
    });
  return ['entrypoints', 'components', 'lib']
    .flatMap((folder) => walk(join(root, folder)))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({
      path: relative(root, path).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }));
}

export const ROOT = dirname(import.meta.dirname);
