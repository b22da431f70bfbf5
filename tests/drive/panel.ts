// The panel as its names are: what assistive technology, tests and documentation all use.
import { expect, type Locator, type Page } from '@playwright/test';

export const MOMENTS = [
  'Mental psyche',
  'Greeting',
  'Meeting the need',
  'Follow-through',
  'Handling problems',
] as const;
export type MomentName = (typeof MOMENTS)[number];

export const review = (panel: Page): Locator => panel.getByRole('region', { name: 'Draft review' });
export const moment = (panel: Page, name: MomentName): Locator =>
  panel.getByRole('region', { name, exact: true });
export const connection = (panel: Page): Locator =>
  panel.getByRole('status', { name: 'Connection' });
export const notes = (panel: Page): Locator =>
  panel.getByRole('textbox', { name: 'Notes', exact: true });
export const noteStatus = (panel: Page): Locator =>
  panel.getByRole('status', { name: 'Note status' });
export const afterSending = (panel: Page): Locator =>
  panel.getByRole('region', { name: 'After sending' });

export async function openMoment(panel: Page, name: MomentName): Promise<Locator> {
  const region = moment(panel, name);
  const ring = region.locator('button[aria-expanded]');
  if ((await ring.getAttribute('aria-expanded')) === 'false') await ring.click();
  await expect(ring).toHaveAttribute('aria-expanded', 'true');
  return region;
}

export async function writeNote(panel: Page, text: string): Promise<void> {
  await notes(panel).fill(text);
  await expect(noteStatus(panel)).toHaveText('Saved');
}

/** Finds a phrase and inserts it by Enter, as a person does who knows what to look for. */
export async function insertPhrase(panel: Page, query: string): Promise<string> {
  const box = panel.getByRole('searchbox', { name: 'Find a phrase' });
  await box.fill(query);
  const chosen = panel.getByRole('option', { selected: true });
  const text = ((await chosen.locator('bdi').textContent()) ?? '').replace('…', '');
  await box.press('Enter');
  await expect(panel.getByRole('status', { name: 'Writing into the draft' })).toContainText(
    'Inserted',
  );
  return text;
}
