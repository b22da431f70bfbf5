import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { bundleHooked } from '../helpdesks/editors/bundle.ts';
import { HOOK, type HookedPage, hookInto } from '../helpdesks/editors/editor-page.ts';
import { CASES, type HostileCase, toHtml } from '../helpdesks/hostile/cases.ts';
import { findChromium } from '../setup/find-chromium.mjs';

/** Whatever a page does: nothing of ours is thrown, and nothing is written where it should not be. */

const ORIGIN = 'https://editors.example.test';
let context: BrowserContext;
let bundle = '';

test.beforeAll(async () => {
  const executablePath = findChromium() ?? undefined;
  bundle = await bundleHooked();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox'],
  });
  context = await browser.newContext();
});
test.afterAll(() => context?.browser()?.close());

/** Opens a case with us in it; `thrown` is what came out of our own world. */
async function open(page: Page, hostile: HostileCase) {
  await page.unrouteAll();
  await page.route(`${ORIGIN}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: toHtml(hostile),
      headers: hostile.csp ? { 'content-security-policy': hostile.csp } : {},
    }),
  );
  await page.goto(`${ORIGIN}/tickets/7`);
  const it = await hookInto(page, bundle);
  const thrown: string[] = [];
  await it.session.send('Runtime.enable');
  it.session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    if (exceptionDetails.executionContextId === it.contextId) {
      thrown.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
  });
  // By the protocol: a policy that forbids scripts holds for it as well, but not for this.
  if (hostile.after) await it.session.send('Runtime.evaluate', { expression: hostile.after });
  return { it, thrown };
}

const readOf = async (it: HookedPage) =>
  (await it.ask((hooked) => hooked.draft()?.text.slice(0, 10))) ?? null;

for (const hostile of CASES) {
  test(hostile.name, async () => {
    const page = await context.newPage();
    const { it, thrown } = await open(page, hostile);
    const clicks = it.ask((hooked) => {
      const count = hooked.launch();
      const launcher = document.querySelector('#five-moments-launcher');
      launcher?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      return count();
    });
    expect(await clicks, 'a forged click opens nothing').toBe(0);
    await expect.poll(() => readOf(it)).toBe(hostile.draft);
    if (hostile.draft !== null) {
      const written = await it.write(null, ' and you');
      if (written.ok) expect(hostile.refusal ?? ['']).toContain('');
      else expect(hostile.refusal ?? []).toContain(written.why);
      const text = await it.ask((hooked) => hooked.draft()?.text ?? '');
      if (written.ok) expect(text).toContain(' and you');
      else expect(text).not.toContain(' and you');
      const others = await it.ask(
        () =>
          Array.from(document.querySelectorAll<HTMLTextAreaElement>('textarea, input')).filter(
            (one) => !one.hasAttribute('data-draft') && one.value.includes('and you'),
          ).length,
      );
      expect(others, 'nothing stands in a field that was not meant').toBe(0);
    }
    await it.ask((hooked) => hooked.stop());
    expect(thrown).toEqual([]);
    await page.close();
  });
}

test('how much of the page’s time we take while it changes without rest', async () => {
  const page = await context.newPage();
  const storm = CASES.find(({ name }) => name === '10,000 mutations a second');
  const { it } = await open(page, storm ?? { name: '', draft: null });
  await it.session.send('Profiler.enable');
  await it.session.send('Profiler.setSamplingInterval', { interval: 200 });
  await it.session.send('Profiler.start');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 2_000)));
  const { profile } = await it.session.send('Profiler.stop');
  const ours = new Set<number>();
  const visit = (id: number, isOurs: boolean): void => {
    const node = profile.nodes.find((one) => one.id === id);
    if (!node) return;
    const is = isOurs || node.callFrame.url === HOOK;
    if (is) ours.add(id);
    for (const child of node.children ?? []) visit(child, is);
  };
  visit(profile.nodes[0]?.id ?? 0, false);
  const samples = profile.samples ?? [];
  const share = samples.filter((id) => ours.has(id)).length / samples.length;
  expect(samples.length).toBeGreaterThan(100);
  expect(share).toBeLessThan(1);
  test.info().annotations.push({
    type: 'share of the main thread',
    description: `${(100 * share).toFixed(2)} % of ${samples.length} samples`,
  });
  console.log(
    `share of the main thread: ${(100 * share).toFixed(2)} % of ${samples.length} samples`,
  );
  await page.close();
});
