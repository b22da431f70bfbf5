import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { startBrowser } from '../drive/browser.ts';
import { composer, draftOf, openDesk, openPanel, typeDraft } from '../drive/desk.ts';
import { netLogArgs, requestsBy } from '../drive/net-log.ts';
import {
  afterSending,
  insertPhrase,
  MOMENTS,
  type MomentName,
  notes,
  openMoment,
  review,
  writeNote,
} from '../drive/panel.ts';
import type { Stage } from './stage.ts';

const CONFIRMED = 'ratings confirmed';

/** The moments by their ids, as the report names them. */
const IDS: Readonly<Record<MomentName, string>> = {
  'Mental psyche': 'psyche',
  Greeting: 'greeting',
  'Meeting the need': 'need',
  'Follow-through': 'followThrough',
  'Handling problems': 'problems',
};

export interface WalkReport {
  readonly ok: boolean;
  readonly helpdesk: string;
  readonly ticket: string;
  readonly moments: number;
  readonly steps: number;
  readonly evidence: Readonly<Record<string, string>>;
  readonly flagsBefore: number;
  readonly flagsAfter: number;
  readonly draft: string;
  readonly inserted: string;
  readonly note: { readonly saved: boolean; readonly afterRestart: string };
  readonly ratings: { readonly confirmed: boolean; readonly afterRestart: boolean };
  readonly tickAfterRestart: boolean;
  readonly networkRequests: number;
  readonly screenshots: readonly string[];
}

/** The main job from the ticket to the next morning, each value read back from the running product. */
export async function walk(folder: string, stage: Stage): Promise<WalkReport> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const screenshots: string[] = [];
  const shoot = async (page: Page, name: string) => {
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path });
    screenshots.push(join('demo-output', `${name}.png`));
  };
  const say = (text: string) => console.error(`· ${text}`);
  const netLogs = [1, 2].map((run) => join(folder, `network-${run}.json`));

  say('opening the ticket and the side panel');
  const desk = await openDesk({ url: stage.url, args: netLogArgs(netLogs[0] ?? '') });
  const { page, panel, browser, helpdesks } = desk;
  await expect(panel.locator('header')).toContainText(stage.customer);
  await shoot(panel, '1-ticket-opened');

  say('typing a draft with a cold phrase in it');
  await stage.openReply(page);
  await typeDraft(page, stage.draft);
  await expect(review(panel).locator('mark').first()).toBeVisible();
  const flagsBefore = await countFindings(panel);
  const evidence = await readEvidence(panel);
  const steps = await countSteps(panel);
  await shoot(panel, '2-cold-phrase-found');
  await shoot(page, '2-ticket-with-draft');

  say('taking a kinder wording');
  const cold = review(panel).locator('.finding').filter({ hasText: stage.cold });
  if (!(await cold.isVisible())) await review(panel).locator('summary').click();
  await cold.locator('button.primary').click();
  await expect.poll(() => draftOf(page)).not.toContain(stage.cold);
  await expect.poll(() => countFindings(panel)).toBeLessThan(flagsBefore);
  const flagsAfter = await countFindings(panel);

  say('inserting a phrase');
  await composer(page).press('Control+End');
  const inserted = await insertPhrase(panel, 'anything else');
  await expect.poll(() => draftOf(page)).toContain(lastLine(inserted));
  const draft = await draftOf(page);
  await shoot(page, '3-draft-mended');

  say('ticking a step and writing a note');
  const need = await openMoment(panel, 'Meeting the need');
  const step = need.getByRole('checkbox', { checked: false }).first();
  const ticked = await accessibleName(step);
  await step.check();
  await writeNote(panel, stage.note);
  await shoot(panel, '4-note-and-tick');

  say('sending, and confirming the ratings');
  const stepKept = await need.getByRole('checkbox', { name: ticked }).isChecked();
  await stage.send(page);
  await afterSending(panel).getByRole('button', { name: 'Confirm ratings' }).click();
  await expect(afterSending(panel)).toContainText(CONFIRMED);
  const confirmed = await isConfirmed(panel);
  await shoot(panel, '5-sent-and-confirmed');
  const greeting = await openMoment(panel, 'Greeting');
  const nextStep = greeting.getByRole('checkbox').last();
  const nextTicked = await accessibleName(nextStep);
  await nextStep.check();
  await expect(nextStep).toBeChecked();

  say('killing the browser, and starting it again');
  await browser.kill();
  const again = await startBrowser({
    profile: browser.profile,
    args: [...helpdesks.chromiumArgs, ...netLogArgs(netLogs[1] ?? '')],
  });
  const reopened = again.context.pages()[0] ?? (await again.context.newPage());
  await reopened.goto(stage.url);
  const panelAgain = await openPanel(again, reopened);
  await expect(notes(panelAgain)).not.toHaveValue('');
  const afterRestart = await notes(panelAgain).inputValue();
  // What was confirmed and not answered since is no longer shown: it stands in the notebook.
  const ratings = { confirmed, afterRestart: await isKeptConfirmed(panelAgain) };
  const greetingAgain = await openMoment(panelAgain, 'Greeting');
  const tickAfterRestart = await greetingAgain
    .getByRole('checkbox', { name: nextTicked })
    .isChecked();
  await shoot(panelAgain, '6-after-the-restart');
  const moments = await countMoments(panelAgain);
  const origin = `chrome-extension://${browser.extensionId}`;
  await again.close();
  await helpdesks.close();

  const networkRequests = netLogs.flatMap((file) => requestsBy(origin, file)).length;
  for (const file of netLogs) rmSync(file);
  const note = { saved: afterRestart === stage.note, afterRestart };
  return {
    ok:
      note.saved &&
      stepKept &&
      tickAfterRestart &&
      ratings.confirmed &&
      ratings.afterRestart &&
      moments === MOMENTS.length &&
      flagsAfter < flagsBefore &&
      networkRequests === 0,
    helpdesk: stage.id,
    ticket: `${new URL(stage.url).host}/${stage.ticket}`,
    moments,
    steps,
    evidence,
    flagsBefore,
    flagsAfter,
    draft,
    inserted,
    note,
    ratings,
    tickAfterRestart,
    networkRequests,
    screenshots,
  };
}

async function isConfirmed(panel: Page): Promise<boolean> {
  return (await afterSending(panel).textContent())?.includes(CONFIRMED) ?? false;
}

/** Whether the notebook, as it stands on the disk, has ratings that the agent confirmed. */
function isKeptConfirmed(panel: Page): Promise<boolean> {
  return panel.evaluate(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('five-moments');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('contacts').objectStore('contacts').getAll();
          asked.onerror = () => reject(asked.error);
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result.some(({ confirmedAt }) => typeof confirmedAt === 'number'));
          };
        };
      }),
  );
}

/** Findings of the agent's own words, the folded ones too. */
async function countFindings(panel: Page): Promise<number> {
  return review(panel).locator('mark').count();
}

async function readEvidence(panel: Page): Promise<Record<string, string>> {
  const evidence: Record<string, string> = {};
  for (const name of MOMENTS) {
    const region = await openMoment(panel, name);
    const quotes = await region.locator('q').allTextContents();
    if (quotes[0] !== undefined) evidence[IDS[name]] = quotes[0];
  }
  return evidence;
}

async function countSteps(panel: Page): Promise<number> {
  let steps = 0;
  for (const name of MOMENTS) {
    const region = await openMoment(panel, name);
    steps += await region.getByRole('checkbox').count();
  }
  return steps;
}

async function countMoments(panel: Page): Promise<number> {
  const found = await Promise.all(
    MOMENTS.map((name) => panel.getByRole('region', { name, exact: true }).count()),
  );
  return found.reduce((sum, count) => sum + count, 0);
}

async function accessibleName(checkbox: ReturnType<Page['getByRole']>): Promise<string> {
  const id = await checkbox.getAttribute('id');
  return (await checkbox.page().locator(`label[for="${id}"]`).textContent()) ?? '';
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
