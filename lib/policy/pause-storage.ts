import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { NO_PAUSES, type Pauses } from './pause.ts';

/** Outlives the worker: tabs until the browser ends, sites and the hour beyond that. */
const KEY = 'pauses';

const ofSession = z.object({ tabs: z.array(z.int()).check(z.maxLength(1_000)) });
const lasting = z.object({
  sites: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(1_000)),
  until: z.nullable(z.number()),
});

export async function getPauses(): Promise<Pauses> {
  try {
    const session = ofSession.safeParse((await browser.storage.session.get(KEY))[KEY]);
    const local = lasting.safeParse((await browser.storage.local.get(KEY))[KEY]);
    return {
      tabs: session.success ? session.data.tabs : [],
      sites: local.success ? local.data.sites : [],
      until: local.success ? local.data.until : null,
    };
  } catch {
    // Without the browser's storage nobody can have paused anything.
    return NO_PAUSES;
  }
}

export async function setPauses({ tabs, sites, until }: Pauses): Promise<void> {
  await browser.storage.session.set({ [KEY]: { tabs } });
  await browser.storage.local.set({ [KEY]: { sites, until } });
}

/** Says the pauses now and after each change, by whichever window; returns what stops it. */
export function watchPauses(onPauses: (pauses: Pauses) => void): () => void {
  const look = () => void getPauses().then(onPauses);
  const changed = (changes: Readonly<Record<string, unknown>>) => {
    if (KEY in changes) look();
  };
  look();
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
