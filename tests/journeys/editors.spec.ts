import { expect, test } from '@playwright/test';
import { bundleHooked } from '../helpdesks/editors/bundle.ts';
import { EDITORS, expectedOf, measureEditor } from '../helpdesks/editors/matrix.ts';
import { findChromium } from '../setup/find-chromium.mjs';

const executablePath = findChromium() ?? undefined;
test.use({ launchOptions: { ...(executablePath && { executablePath }), args: ['--no-sandbox'] } });

/** The real editors of others, as helpdesks use them; docs/editors.md has the whole table. */

let bundle = '';
test.beforeAll(async () => {
  bundle = await bundleHooked();
});

for (const [name, editor] of Object.entries(EDITORS)) {
  test(`${name} takes words as it should`, async ({ page, context }) => {
    const { layer, ...cells } = await measureEditor(page, await context.newPage(), bundle, editor);
    expect(cells).toEqual(expectedOf(editor));
    expect(layer).not.toBe('failed');
  });
}
