import { expect } from '@playwright/test';
import { makeReply } from '../corpus/corpus.ts';
import { type BenchDesk, openBenchDesk } from './bench-desk.ts';

/** The draft's length before the first key that counts. */
const BEFORE = 1_800;
/** A key without an answer in this time counts as this much: slow ones must not drop out. */
const PATIENCE_MS = 2_000;
/** Between an answer and the next key, so that nothing of one key is taken for another's. */
const REST_MS = 40;

/** A whole sentence that is flagged; the panel shows what follows it, letter by letter. */
const COLD = 'Calm down. ';
const FOLLOWING = [
  'we will look at it today',
  'then tell me what it did',
  'it is not hard to set it',
  'send me a photo of a lid',
  'and we can talk about it',
];

/** ms from the change of the composer's DOM to the change of the review's, for each of 120 keys. */
export async function measureLatency(): Promise<number[]> {
  const desk = await openBenchDesk();
  try {
    await startMarking(desk);
    await writeBefore(desk);
    const latencies: number[] = [];
    const flagged = desk.review.locator('mark', { hasText: 'Calm down' });
    for (const words of FOLLOWING) {
      const before = await flagged.count();
      await desk.page.keyboard.press('Enter');
      await desk.page.keyboard.type(COLD);
      await expect(flagged).toHaveCount(before + 1);
      for (const key of words) latencies.push(await latencyOf(desk, key));
    }
    return latencies;
  } finally {
    await desk.close();
  }
}

/** A long reply with a dozen findings of its own. */
async function writeBefore({ page, composer }: BenchDesk): Promise<void> {
  await composer.click();
  for (const line of makeReply(42, BEFORE).split('\n').filter(Boolean)) {
    await page.keyboard.insertText(line);
    await page.keyboard.press('Enter');
  }
}

/** Both pages note, on the machine's one clock, when their part of the DOM changes. */
async function startMarking({ panel, composer }: BenchDesk): Promise<void> {
  await composer.evaluate((element) => {
    const marks: number[] = [];
    Object.assign(window, { benchMarks: marks });
    const options = { childList: true, characterData: true, subtree: true };
    new MutationObserver(() => marks.push(performance.timeOrigin + performance.now())).observe(
      element,
      options,
    );
  });
  await panel.evaluate(() => {
    const marks: number[] = [];
    Object.assign(window, { benchMarks: marks });
    const isReview = (node: Node) => {
      const element = node instanceof Element ? node : node.parentElement;
      return element?.closest('[aria-label="Draft review"]') != null;
    };
    const options = { childList: true, characterData: true, subtree: true, attributes: true };
    new MutationObserver((changes) => {
      if (changes.some(({ target }) => isReview(target))) {
        marks.push(performance.timeOrigin + performance.now());
      }
    }).observe(document.body, options);
  });
}

async function latencyOf({ page, panel }: BenchDesk, key: string): Promise<number> {
  await panel.waitForTimeout(REST_MS);
  await Promise.all([page, panel].map((each) => each.evaluate(forgetMarks)));
  await page.keyboard.press(key === ' ' ? 'Space' : key);
  const answered = await panel.evaluate(firstMark, PATIENCE_MS);
  const changed = await page.evaluate(firstMark, PATIENCE_MS);
  return answered === null || changed === null ? PATIENCE_MS : answered - changed;
}

function forgetMarks(): void {
  const { benchMarks } = window as unknown as { benchMarks: number[] };
  benchMarks.length = 0;
}

/** Runs in the page: waits for a mark, and gives up in time. */
async function firstMark(patience: number): Promise<number | null> {
  const { benchMarks } = window as unknown as { benchMarks: number[] };
  const until = performance.now() + patience;
  while (benchMarks.length === 0 && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return benchMarks[0] ?? null;
}
