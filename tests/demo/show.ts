import { openDesk } from '../drive/desk.ts';

/** Opens a visible Chromium with ticket and panel, and stays until the person closes it. */
export async function show(): Promise<void> {
  const desk = await openDesk({
    headless: false,
    renderDelayMs: 400,
    windowSize: { width: 1360, height: 900 },
    // Without it a yellow bar about unusual options takes a line of the window.
    args: ['--test-type'],
  });
  console.log(
    [
      '',
      'The helpdesk is a replica on this computer; nothing leaves it. Try:',
      '  · type into the reply box: “Hi Dana, you should have checked your order. I will refund you soon.”',
      '  · take a kinder wording in the panel, find a phrase (Alt+Shift+F), write a note (Alt+Shift+J)',
      '  · apply a macro, send, confirm the ratings; open another ticket from the tabs',
      'Close the browser window to end the demo.',
      '',
    ].join('\n'),
  );
  await new Promise<void>((resolve) => desk.browser.context.once('close', () => resolve()));
  await desk.helpdesks.close();
}
