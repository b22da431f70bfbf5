import type { JSHandle, Page } from '@playwright/test';
import {
  composer,
  type Desk,
  draftOf,
  expectOnTicket,
  goToTicket,
  typeDraft,
} from '../drive/desk.ts';
import { submit } from '../drive/helpdesk-page.ts';
import { afterSending, notes, review } from '../drive/panel.ts';
import { expect, test } from './on-desk.ts';

/** The helpdesk moves on while the agent acts: what was meant for a ticket stays with it. */

const SUBJECTS: Readonly<Record<string, string>> = {
  20418: 'Charged twice and nobody answers!!!',
  20431: 'Card reader drops out during the morning rush',
  20402: 'Thank you for Saturday!',
};
const CUSTOMERS: Readonly<Record<string, string>> = {
  20418: 'Dana',
  20431: 'Henrik',
  20402: 'Lucia',
};
const TICKETS = Object.keys(SUBJECTS);
const QUERY = 'thank you for waiting';
/** As it went in. Where the name is not known yet the caret waits at its gap, and the next one goes in there. */
const PHRASE =
  /Thank you for your patience, ((?:(?!Thank you for).)+?)\. I know you have been waiting for this\./;
/** Of one round; `npm run test:faults` makes more rounds. */
const SWITCHES = 500;
const UNREAD = 'Subject not readable';
/** What the review flags, so that there is something to replace. */
const VAGUE = 'as soon as possible';

const writeStatus = (panel: Page) => panel.getByRole('status', { name: 'Writing into the draft' });
const insertButton = (panel: Page) => panel.getByRole('button', { name: 'Insert', exact: true });

/** Opens a ticket, and waits until page and panel both show it. */
async function open({ page, panel }: Desk, ticket: string | number): Promise<void> {
  await goToTicket(page, ticket);
  await expect(page.locator(`[data-ticket-id="${ticket}"] [contenteditable="true"]`)).toBeVisible();
  await expectOnTicket(panel, ticket);
}

/** What a hand in the panel did, each time with the ticket that the panel showed just then. */
interface Restless {
  readonly headers: { readonly ticket: string; readonly subject: string }[];
  readonly wishes: { readonly at: number; readonly ticket: string; readonly text: string }[];
  readonly noted: { readonly ticket: string; readonly word: string }[];
  stop(): void;
}

/**
 * A hand in the panel that clicks whatever would write, whenever it can be clicked, and writes into
 * the note in between; and an eye that sees each state of the header.
 */
function beRestless(panel: Page, query: string): Promise<JSHandle<Restless>> {
  return panel.evaluateHandle((phrase) => {
    const ticketShown = () =>
      /#(\d+)/.exec(document.querySelector('header')?.textContent ?? '')?.[1] ?? null;
    const ends: (() => void)[] = [];
    const restless: Restless = {
      headers: [],
      wishes: [],
      noted: [],
      stop: () => {
        for (const end of ends) end();
      },
    };
    const eye = new MutationObserver(() => {
      const ticket = ticketShown();
      const subject = document.querySelector('header h1')?.textContent ?? '';
      if (ticket) restless.headers.push({ ticket, subject });
    });
    eye.observe(document, { childList: true, characterData: true, subtree: true });
    ends.push(() => eye.disconnect());

    const fill = (box: HTMLInputElement | HTMLTextAreaElement, text: string) => {
      box.value = text;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    const write = (ticket: string, button: HTMLButtonElement, text: string) => {
      restless.wishes.push({ at: performance.timeOrigin + performance.now(), ticket, text });
      button.click();
    };
    const act = () => {
      const ticket = ticketShown();
      const note = document.querySelector<HTMLTextAreaElement>('.note-line textarea');
      const box = document.querySelector<HTMLInputElement>('[role=search] input');
      if (!ticket || !note || !box) return;
      const word = `[${ticket}.${restless.noted.length}]`;
      fill(note, `${note.value}\n${word}`.trim());
      restless.noted.push({ ticket, word });

      const uses = document.querySelectorAll<HTMLButtonElement>(
        '.finding:not(.lead) button.primary',
      );
      const use = [...uses].find((button) => !button.disabled);
      const insert = document.querySelector<HTMLButtonElement>('.phrase-actions .primary');
      const chosen = document.querySelector('[role=option][aria-selected=true] bdi')?.textContent;
      if (use) write(ticket, use, /“(.*)”/.exec(use.textContent ?? '')?.[1] ?? '');
      else if (box.value !== phrase) fill(box, phrase);
      else if (insert && !insert.disabled && chosen) write(ticket, insert, chosen);
    };
    const hand = setInterval(act, 15);
    ends.push(() => clearInterval(hand));
    return restless;
  }, query);
}

/** Each paste and cut, with the ticket whose composer it went to. */
interface Written {
  readonly at: number;
  readonly ticket: string;
  readonly text: string;
}

function watchWriting(page: Page): Promise<JSHandle<Written[]>> {
  return page.evaluateHandle(() => {
    const written: Written[] = [];
    const see = (event: ClipboardEvent) => {
      const pane = (event.target as Element).closest<HTMLElement>('[data-ticket-id]');
      written.push({
        at: performance.timeOrigin + performance.now(),
        ticket: pane?.dataset.ticketId ?? 'none',
        text: event.clipboardData?.getData('text/plain') ?? '',
      });
    };
    document.addEventListener('paste', see, { capture: true });
    document.addEventListener('cut', see, { capture: true });
    return written;
  });
}

/** The same numbers in each run, from 0 to below 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('500 quick switches: each write, note and subject stays with its ticket', async ({ desk }, {
  repeatEachIndex,
}) => {
  test.setTimeout(240_000);
  const { page, panel } = desk;
  const drafts: Record<string, string> = {};
  for (const ticket of TICKETS) {
    await open(desk, ticket);
    drafts[ticket] = `This is about ${ticket}. We reply ${VAGUE}. `;
    await typeDraft(page, drafts[ticket]);
  }
  // A helpdesk changes its tabs at once, and what they show a moment later.
  desk.helpdesks.switches.renderDelayMs = 1_000;
  const written = await watchWriting(page);
  const restless = await beRestless(panel, QUERY);
  const countWishes = () => restless.evaluate(({ wishes }) => wishes.length);

  const random = seeded(7 + repeatEachIndex);
  let on = TICKETS.at(-1) ?? '';
  for (let at = 0; at < SWITCHES; at += 1) {
    const others = TICKETS.filter((ticket) => ticket !== on);
    on = others[Math.floor(random() * others.length)] ?? on;
    await goToTicket(page, on);
    if (at % 25 === 24) {
      // Until something is being written here; then away, in the middle of it.
      const before = await countWishes();
      await expect.poll(countWishes, { intervals: [10] }).toBeGreaterThan(before);
    }
    // About twenty a second.
    await pause(random() * 80);
  }
  await restless.evaluate((it) => it.stop());
  await open(desk, on);
  // Nothing is on its way any more when another wish could be made.
  await panel.getByRole('searchbox', { name: 'Find a phrase' }).fill('thank');
  await expect(insertButton(panel)).toBeEnabled();

  const { headers, wishes, noted } = await restless.evaluate(({ headers, wishes, noted }) => ({
    headers,
    wishes,
    noted,
  }));
  const strange = headers.filter(
    ({ ticket, subject }) => subject !== UNREAD && subject !== SUBJECTS[ticket],
  );
  expect(strange, 'no subject of one ticket with the number of another').toEqual([]);
  const writes = await written.jsonValue();
  // One wish at a time is carried out: the latest before it is the one.
  const astray = writes.filter(
    (write) => wishes.findLast(({ at }) => at <= write.at)?.ticket !== write.ticket,
  );
  expect(astray, 'no write into a ticket other than the one shown at the click').toEqual([]);
  expect(writes.length, 'enough was written to say so').toBeGreaterThan(10);

  for (const ticket of TICKETS) {
    await open(desk, ticket);
    let draft = await draftOf(page);
    const names = new Set<string | undefined>();
    for (let found = PHRASE.exec(draft); found; found = PHRASE.exec(draft)) {
      names.add(found[1]?.trim());
      draft = draft.replace(found[0], '');
    }
    // A gap, where the name was not known yet.
    names.delete('[name]');
    expect([...names]).toEqual(names.size > 0 ? [CUSTOMERS[ticket]] : []);
    const wished = wishes.filter((wish) => wish.ticket === ticket).map(({ text }) => text);
    const own = [drafts[ticket], ...wished.map((text) => drafts[ticket]?.replace(VAGUE, text))];
    // Blanks around an insertion are the panel's to add.
    const level = (text = '') => text.replaceAll(' ', '');
    expect(own.map(level)).toContain(level(draft));

    const words = noted.filter((note) => note.ticket === ticket).map(({ word }) => word);
    expect(words).not.toEqual([]);
    const kept = async () => new Set((await notes(panel).inputValue()).match(/\[[\d.]+\]/g));
    await expect.poll(kept).toEqual(new Set(words));
  }
});

test('a reply that the helpdesk refuses is not called sent, and goes on being read', async ({
  desk,
}) => {
  const { page, panel, helpdesks } = desk;
  helpdesks.switches.submitFails = true;
  const log = helpdesks.desk().getLog(20418).length;
  await typeDraft(page, 'Hi Dana, your refund is on its way. ');
  await submit(page);
  await expect(page.getByRole('alert')).toBeVisible();
  await typeDraft(page, 'Calm down. ');
  await expect(review(panel).locator('mark')).toHaveText(/calm down/i);
  await expect(afterSending(panel)).toHaveCount(0);
  expect(helpdesks.desk().getLog(20418)).toHaveLength(log);

  helpdesks.switches.submitFails = false;
  await submit(page);
  await expect(afterSending(panel)).toContainText('#20418');
  expect(helpdesks.desk().getLog(20418)).toHaveLength(log + 1);
});

test('a reply that is slow to go out is told of its own ticket, while the next is worked on', async ({
  desk,
}) => {
  const { page, panel, helpdesks } = desk;
  await open(desk, 20431);
  await typeDraft(page, 'Hi Henrik. ');
  await open(desk, 20418);
  helpdesks.switches.submitDelayMs = 1_500;
  await typeDraft(page, 'Hi Dana, your refund is on its way. ');
  await submit(page);
  await open(desk, 20431);
  expect(helpdesks.desk().getLog(20418).at(-1)?.text).not.toContain('on its way');
  await expect.poll(() => helpdesks.desk().getLog(20418).at(-1)?.text).toContain('on its way');
  // The page no longer shows that ticket; after six seconds its server is asked.
  await expect(afterSending(panel)).toContainText('#20418', { timeout: 20_000 });
  await expectOnTicket(panel, 20431);
  expect(await draftOf(page)).toBe('Hi Henrik. ');
  await afterSending(panel).getByRole('button', { name: 'Confirm ratings' }).click();
  await expect(afterSending(panel)).toContainText('#20418');
  await expect(afterSending(panel)).toContainText('ratings confirmed');
});

test('an editor that drops plain pastes takes a kinder wording, and gives it back', async ({
  desk,
}) => {
  const { page, panel, helpdesks } = desk;
  helpdesks.switches.ignorePlainPaste = true;
  await typeDraft(page, `Hi Dana, we reply ${VAGUE}. Bye. `);
  await review(panel).getByRole('button', { name: /^Use/ }).first().click();
  await expect(writeStatus(panel)).toContainText('Replaced in #20418');
  const draft = await draftOf(page);
  expect(draft).toMatch(/^Hi Dana, we reply .+\. Bye\. $/);
  expect(draft).not.toContain(VAGUE);
  await panel.getByRole('button', { name: 'Undo insert' }).click();
  await expect(writeStatus(panel)).toContainText('Taken back');
  expect(await draftOf(page)).toBe(`Hi Dana, we reply ${VAGUE}. Bye. `);
});

// The helpdesk swaps its editor 400 ms after the last change.
for (const { ticket, ms } of [
  { ticket: 20418, ms: 300 },
  { ticket: 20402, ms: 420 },
]) {
  test(`a phrase asked for ${ms} ms after the last key, as the editor is swapped, goes in as the panel says`, async ({
    desk,
  }) => {
    const { page, panel, helpdesks } = desk;
    helpdesks.switches.replaceEditable = true;
    await open(desk, ticket);
    await composer(page).click();
    await panel.getByRole('searchbox', { name: 'Find a phrase' }).evaluate((box, query) => {
      (box as HTMLInputElement).value = query;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, QUERY);
    const chosen = panel.getByRole('option', { selected: true }).locator('bdi');
    await expect(chosen).toContainText('waiting');
    const phrase = (await chosen.textContent()) ?? '';
    const old = await composer(page).elementHandle();
    const own = 'Thank you for your photos, Dana. ';
    await typeDraft(page, own);
    await pause(ms);
    await insertButton(panel).evaluate((button) => (button as HTMLButtonElement).click());
    await expect.poll(() => old?.evaluate((element) => element.isConnected)).toBe(false);
    await expect(writeStatus(panel)).not.toBeEmpty();
    const draft = await draftOf(page);
    expect(draft.replace(phrase, '')).toBe(own);
    const isIn = draft.includes(phrase);
    expect(isIn).toBe(((await writeStatus(panel).textContent()) ?? '').includes('Inserted'));
  });
}
