import { openDesk } from '../drive/desk.ts';
import type { Stage } from './stage.ts';

/** Opens a visible Chromium with ticket and panel, and stays until the person closes it. */
export async function show(stage: Stage): Promise<void> {
  const desk = await openDesk({
    headless: false,
    url: stage.url,
    renderDelayMs: 400,
    windowSize: { width: 1360, height: 900 },
    // Without it a yellow bar about unusual options takes a line of the window.
    args: ['--test-type'],
  });
  console.log(
    [
      '',
      'The helpdesk is a replica on this computer; nothing leaves it. Try:',
      `  · type into the reply box: “Hi ${stage.customer.split(' ')[0]}, ${stage.cold.replace('You', 'you')} first. I will see to it soon.”`,
      '  · take a kinder wording in the panel, find a phrase (Alt+Shift+F), write a note (Alt+Shift+J)',
      '  · apply a macro, send, confirm the ratings; open another ticket',
      'Close the browser window to end the demo.',
      '',
    ].join('\n'),
  );
  await new Promise<void>((resolve) => desk.browser.context.once('close', () => resolve()));
  await desk.helpdesks.close();
}
