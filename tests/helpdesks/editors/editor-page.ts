import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CDPSession, Page, Route } from '@playwright/test';
import { bundleKinds } from './bundle-kinds.ts';
import type { Hooked } from './hooked.ts';

const ORIGIN = 'https://editors.example.test';
const EDITORS = createRequire(import.meta.url).resolve('ckeditor5/package.json');

const MODULES = join(import.meta.dirname, '../../../node_modules');

const FILES: Readonly<Record<string, readonly [string, URL | string]>> = {
  '/page.js': ['text/javascript', new URL('./page.js', import.meta.url)],
  '/ckeditor5.umd.js': [
    'text/javascript',
    EDITORS.replace('package.json', 'dist/browser/ckeditor5.umd.js'),
  ],
  '/ckeditor5.css': ['text/css', EDITORS.replace('package.json', 'dist/browser/ckeditor5.css')],
};

/** Editors that load parts of themselves as they go. */
const SERVED = /^\/npm\/((?:ckeditor4|quill\/dist|trix\/dist)\/[\w./-]+\.(css|js|png))$/;
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  png: 'image/png',
};
let kinds: ReturnType<typeof bundleKinds> | null = null;

async function answer(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  if (pathname.startsWith('/kinds/')) {
    kinds ??= bundleKinds();
    const body = (await kinds).get(pathname.slice('/kinds/'.length));
    return body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ contentType: 'text/javascript', body });
  }
  const [, served, type = ''] = SERVED.exec(pathname) ?? [];
  if (served !== undefined) {
    return route.fulfill({ contentType: TYPES[type] ?? '', path: join(MODULES, served) });
  }
  const [contentType, file] = FILES[pathname] ?? [
    'text/html',
    new URL('./page.html', import.meta.url),
  ];
  return route.fulfill({ contentType, body: readFileSync(file) });
}

/** A page with the hook in it, as seen from a test. */
export interface HookedPage {
  readonly page: Page;
  readonly session: CDPSession;
  /** Of the world that the hook runs in. */
  readonly contextId: number;
  /** Asks the hook in its own world. */
  ask<T>(question: (hooked: Hooked) => T | Promise<T>): Promise<Awaited<T>>;
  underline(words: string): Promise<void>;
  write(words: string | null, text: string, caret?: number | null): ReturnType<Hooked['write']>;
}

export interface EditorPage extends HookedPage {
  /** The editor's own idea of its text. */
  model(): Promise<string>;
}

/** Opens one editor on a page that comes from no server, and hooks it from an isolated world. */
export async function openEditor(
  page: Page,
  bundle: string,
  editor: string,
  html: string,
  more = '',
): Promise<EditorPage> {
  await page.route(`${ORIGIN}/**`, answer);
  const query = new URLSearchParams({ editor, html });
  await page.goto(`${ORIGIN}/tickets/7?${query}${more}`);
  await page.evaluate(() => (globalThis as unknown as { start: Promise<void> }).start);
  const hooked = await hookInto(page, bundle);
  const model = () => page.evaluate(() => (globalThis as unknown as { model(): string }).model());
  return { ...hooked, model };
}

/** The name of the hook's script in profiles and traces. */
export const HOOK = 'five-moments-hook.js';

/** Runs the hook in an isolated world of the page, such as a content script has. */
export async function hookInto(page: Page, bundle: string): Promise<HookedPage> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'five-moments',
  });
  async function evaluate(expression: string): Promise<unknown> {
    const answer = await session.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    const { exceptionDetails: failed, result } = answer;
    if (failed) throw new Error(failed.exception?.description ?? failed.text);
    return result.value;
  }
  await evaluate(`${bundle}\n//# sourceURL=${HOOK}`);
  return {
    page,
    session,
    contextId,
    ask: (question) => evaluate(`(${question})(hooked)`) as never,
    async underline(words) {
      await evaluate(`hooked.underline(${JSON.stringify(words)})`);
    },
    write(words, text, caret = null) {
      const given = [words, text, caret].map((one) => JSON.stringify(one)).join();
      return evaluate(`hooked.write(${given})`) as ReturnType<Hooked['write']>;
    },
  };
}
