import { composer, expectOnTicket, goToTicket, typeDraft } from '../drive/desk.ts';
import { connection, review } from '../drive/panel.ts';
import { expect, test } from './on-desk.ts';

test.describe('hostile markup in subject, name and messages', () => {
  test.use({ wishes: { ticket: 20460 } });

  test('is shown as the text that it is', async ({ desk }) => {
    const { panel, page } = desk;
    await expect(panel.getByRole('heading', { level: 1 })).toContainText('<script>');
    expect(await panel.locator('script[src=""], h1 script, h1 b, header img').count()).toBe(0);
    for (const each of [panel, page]) {
      expect(await each.evaluate(() => 'pwned' in window)).toBe(false);
    }
  });
});

test.describe('sixty messages', () => {
  test.use({ wishes: { ticket: 20390 } });

  test('are read by their newest page', async ({ desk }) => {
    await expect(connection(desk.panel)).toContainText('Connected');
    await expectOnTicket(desk.panel, 20390);
  });
});

test.describe('a ticket in another language', () => {
  test.use({ wishes: { ticket: 20455 } });

  test('is not judged: the panel says that it can’t read the words', async ({ desk }) => {
    await typeDraft(
      desk.page,
      'Hola Lucía, muchas gracias por tu mensaje. Siento mucho lo que ha pasado con tu pedido. ',
    );
    await expect(review(desk.panel)).toContainText('can’t read this language');
    await expect(review(desk.panel).locator('mark')).toHaveCount(0);
  });
});

test('a draft of 100,000 characters is read without a word of complaint', async ({ desk }) => {
  const { page, panel } = desk;
  await composer(page).click();
  const long = 'Thank you for waiting, Dana. '.repeat(3_400);
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, long);
  await expect(panel.getByRole('region', { name: 'Draft review' })).not.toContainText(
    'Start typing',
  );
  // The paste was a script's, so only these words are the agent's own.
  await page.keyboard.press('Enter');
  await page.keyboard.type('Calm down. ');
  await expect(review(panel).locator('mark').first()).toBeVisible();
});

test('an emptied draft has nothing to say', async ({ desk }) => {
  const { page, panel } = desk;
  await typeDraft(page, 'Calm down. ');
  await expect(review(panel).locator('mark')).toHaveCount(1);
  await composer(page).press('Control+a');
  await composer(page).press('Backspace');
  await expect(review(panel)).toContainText('Start typing');
});

test('a page that is only half loaded shows the ticket as it comes, and no other', async ({
  desk,
}) => {
  const { page, panel, helpdesks } = desk;
  helpdesks.switches.renderDelayMs = 2_500;
  helpdesks.switches.restDelayMs = 1_500;
  await goToTicket(page, 20402);
  await expect(panel.locator('header')).toContainText('#20402');
  await expect(panel.locator('header')).not.toContainText('Charged twice');
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('Thank you', {
    timeout: 15_000,
  });
});
