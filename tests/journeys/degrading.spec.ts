import { composer, draftOf, openDesk, typeDraft } from '../drive/desk.ts';
import { connection, insertPhrase, noteStatus, notes, openMoment, review } from '../drive/panel.ts';
import { startHelpdesks } from '../helpdesks/serve.ts';
import type { Switches } from '../helpdesks/server/switches.ts';
import { expect, test } from './on-desk.ts';

/** A desk whose helpdesk behaves so from the first request on. */
async function deskWith(switches: Partial<Switches>, ticket = 20418) {
  const helpdesks = await startHelpdesks();
  Object.assign(helpdesks.switches, switches);
  const desk = await openDesk({ helpdesks, ticket });
  return {
    ...desk,
    async close() {
      await desk.close();
      await helpdesks.close();
    },
  };
}

/** Everything by which the page could be read. */
const NOTHING_READABLE = [
  '[data-ticket-id]',
  '[data-test-id$="-custom-layout"]',
  '[data-side-conversations-anchor-id]',
  '.ticket-panes-grid-layout',
  '[data-test-id="omni-header-subject"]',
  '[data-test-id="tabs-nav-item-users"]',
  '[data-test-id="ticket-system-field-requester-select"]',
  '[data-test-id="omni-log-comment-item"]',
  '[data-test-id="omnicomposer-rich-text-ckeditor"]',
];

test.describe('where the interface refuses, the page itself is read', () => {
  for (const restStatus of [401, 403, 429, 500, 'html', 'wrongTypes', 'lies'] as const) {
    test(`${restStatus}`, async () => {
      const desk = await deskWith({ restStatus });
      const { page, panel } = desk;
      await expect(connection(panel)).toContainText('Connected');
      await expect(panel.getByRole('heading', { level: 1 })).toHaveText(
        'Charged twice and nobody answers!!!',
      );
      await expect(panel.locator('header')).toContainText('Dana Okafor');
      await typeDraft(page, 'Calm down. ');
      await expect(review(panel).locator('mark').first()).toBeVisible();
      await desk.close();
    });
  }
});

test('where nothing can be read, everything that needs no page works by hand', async () => {
  const desk = await deskWith({ restStatus: 403, brokenSelectors: NOTHING_READABLE });
  const { page, panel } = desk;
  await expect(connection(panel)).toContainText('By hand');
  await expect(panel.locator('header')).toContainText('#20418');
  const need = await openMoment(panel, 'Meeting the need');
  await need.getByRole('checkbox').first().check();
  await need.getByRole('radio', { name: '+2 magic' }).check();
  await notes(panel).fill('Written by hand.');
  await expect(noteStatus(panel)).toHaveText('Saved');
  await panel.getByRole('searchbox', { name: 'Find a phrase' }).fill('thank');
  await expect(panel.getByRole('button', { name: 'Insert' })).toBeDisabled();
  await expect(panel.getByRole('button', { name: 'Copy' })).toBeEnabled();
  await page.reload();
  await expect(need.getByRole('radio', { name: '+2 magic' })).toBeChecked();
  await desk.close();
});

test('one broken part is named, and the others work', async () => {
  const desk = await deskWith({
    restStatus: 403,
    brokenSelectors: ['[data-test-id="omni-log-comment-item"]'],
  });
  await expect(connection(desk.panel)).toContainText('Partly connected');
  await expect(connection(desk.panel)).toContainText('the conversation');
  await typeDraft(desk.page, 'Calm down. ');
  await expect(review(desk.panel).locator('mark').first()).toBeVisible();
  await desk.close();
});

test('an editor that ignores plain pastes takes a phrase all the same', async () => {
  const desk = await deskWith({ ignorePlainPaste: true });
  const text = await insertPhrase(desk.panel, 'thank');
  await expect.poll(() => draftOf(desk.page)).toContain(text.split('\n')[0]);
  await desk.close();
});

test('a page in another language is read as well: nothing hangs on its words', async () => {
  const desk = await deskWith({ language: 'nl', restStatus: 403 });
  await expect(connection(desk.panel)).toContainText('Connected');
  await desk.close();
});

test('a composer that is swapped while somebody types is followed', async () => {
  const desk = await deskWith({ replaceEditable: true });
  await typeDraft(desk.page, 'Thank you for the photos, Dana. ');
  await desk.page.waitForFunction(
    () => document.querySelectorAll('[contenteditable="true"]').length > 0,
  );
  await composer(desk.page).click();
  await desk.page.keyboard.press('End');
  await desk.page.keyboard.type(' Calm down. ');
  await expect(review(desk.panel).locator('mark').first()).toContainText(/calm down/i);
  await desk.close();
});
