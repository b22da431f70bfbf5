import { join } from 'node:path';
import { BUILD, buildExtension } from '../build.ts';
import { bundle } from '../bundle.ts';
import { countersAndScan, type StatisticsTimes } from './counters-and-scan.ts';

/** No such host is asked for: the bench answers in its place. */
const ORIGIN = 'https://numbers.invalid';

export async function measureStatistics(
  contacts: number,
  rounds: number,
): Promise<StatisticsTimes> {
  const { code } = await bundle(join(import.meta.dirname, 'entry.ts'), 'numbers');
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
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html>', headers: isolated }),
    );
    await page.goto(`${ORIGIN}/`);
    const module = `${ORIGIN}/numbers.js`;
    return await page.evaluate(countersAndScan, { module, contacts, rounds });
  } finally {
    await browser.close();
  }
}
