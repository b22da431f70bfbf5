import { join } from 'node:path';
import { BUILD, buildExtension } from '../build.ts';
import { bundle } from '../bundle.ts';
import { atMost, type Figure, type Part } from '../figure.ts';
import { median, quantile, ratioOf } from '../rounds.ts';
import { toShort } from '../show.ts';
import { type SaveTimes, saveAndPut } from './save-and-put.ts';

const NAME = 'notebook';
/** No such host is asked for: the bench answers in its place. */
const ORIGIN = 'https://notebook.invalid';
const ROUNDS = 150;
const WARM = 30;
const BEFORE = 200;

export const notebook: Part = {
  name: NAME,
  about: 'saving a note, against IndexedDB alone, in a real Chromium on the disk',
  async measure() {
    const { save, put } = await measureSaves();
    return [toFigure(save.slice(WARM), put.slice(WARM))];
  },
};

function toFigure(save: readonly number[], put: readonly number[]): Figure {
  const medians = `${toShort(median(save))} ÷ ${toShort(median(put))} ms`;
  return {
    part: NAME,
    name: 'saving a note ÷ one strict put of the same note',
    value: ratioOf(save, put),
    unit: '×',
    budget: atMost(3.5),
    detail: `${medians}, ${save.length} rounds beside ${BEFORE} notes; p95 ${toShort(quantile(save, 0.95))} ms`,
  };
}

async function measureSaves(): Promise<SaveTimes> {
  const { code } = await bundle(join(import.meta.dirname, 'entry.ts'), 'notebook');
  buildExtension();
  // The drive reads this when it is loaded, so it is loaded only now.
  process.env.FIVE_MOMENTS_EXTENSION = BUILD;
  const { startBrowser } = await import('../../drive/browser.ts');
  const browser = await startBrowser();
  try {
    const page = await browser.context.newPage();
    const isolated = {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    };
    await page.route(`${ORIGIN}/**`, (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: code })
        : // Isolated pages get the fine clock.
          route.fulfill({ contentType: 'text/html', body: '<!doctype html>', headers: isolated }),
    );
    await page.goto(`${ORIGIN}/`);
    return await page.evaluate(saveAndPut, {
      module: `${ORIGIN}/notebook.js`,
      rounds: ROUNDS,
      before: BEFORE,
    });
  } finally {
    await browser.close();
  }
}
