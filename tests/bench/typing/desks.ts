import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { BUILD, buildExtension } from '../build.ts';

/** One ticket, open twice: in a browser with the extension and its panel, and in one without. */
export interface Desks {
  readonly ours: Page;
  readonly bare: Page;
  close(): Promise<void>;
}

export async function openDesks(url: string): Promise<Desks> {
  buildExtension();
  // The drive reads this when it is loaded, so it is loaded only now.
  process.env.FIVE_MOMENTS_EXTENSION = BUILD;
  const { buildHelpdesks } = await import('../../helpdesks/build.ts');
  await buildHelpdesks();
  const { openDesk } = await import('../../drive/desk.ts');
  const { startHelpdesks } = await import('../../helpdesks/serve.ts');
  const { findChromium } = await import('../../setup/find-chromium.mjs');
  await using opening = new AsyncDisposableStack();
  const helpdesks = await startHelpdesks();
  opening.defer(helpdesks.close);
  helpdesks.switches.composerOpens = 'reply';
  const desk = await openDesk({ url, helpdesks });
  opening.defer(desk.close);
  const profile = mkdtempSync(join(tmpdir(), 'five-moments-bare-'));
  opening.defer(() => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
  const executablePath = findChromium() ?? undefined;
  const bare = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    viewport: null,
    args: ['--no-sandbox', '--disable-quic', '--window-size=1280,860', ...helpdesks.chromiumArgs],
  });
  opening.defer(() => bare.close());
  const page = bare.pages()[0] ?? (await bare.newPage());
  await page.goto(url);
  const everything = opening.move();
  return { ours: desk.page, bare: page, close: () => everything.disposeAsync() };
}
