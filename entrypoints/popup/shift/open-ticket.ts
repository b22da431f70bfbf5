import { browser } from 'wxt/browser';

/** Shows the tab that has this ticket open already, or opens it in a new one. */
export async function openTicket(url: string): Promise<void> {
  const [open] = await browser.tabs.query({ url: `${url}*` }).catch(() => []);
  if (open?.id === undefined) await browser.tabs.create({ url });
  else {
    await browser.tabs.update(open.id, { active: true });
    await browser.windows.update(open.windowId, { focused: true });
  }
}
