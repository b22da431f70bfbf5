import { toAgentExport } from '../../../lib/files/agent-export.ts';
import { makeFiles, nameOfZip, type OnProgress } from '../../../lib/files/make-files.ts';
import { toZip } from '../../../lib/files/zip.ts';
import { addDays } from '../../../lib/moments/day.ts';
import { mondayOf, weeksBetween } from '../../../lib/stats/iso-week.ts';
import { countersBetween } from '../../../lib/store/counters.ts';
import { getNotebookId } from '../../../lib/store/identity.ts';
import { contactsBetween } from '../../../lib/store/listings.ts';
import type { Notebook } from '../../../lib/store/notebook.ts';
import { ownSecret, savedExport, shownAlone, teamSecret } from '../../../lib/store/setting-list.ts';
import { getSetting, setSetting } from '../../../lib/store/settings.ts';
import { ticketsOf } from '../../../lib/store/ticket-list.ts';
import { newSecret } from './new-secret.ts';
import type { AgentFilesMade, AgentFilesWish } from './work.ts';

/** The files of an agent's export, from the notebook; nothing is remembered before they are saved. */
export async function makeAgentFiles(
  notebook: Notebook,
  { from, to, rows, app }: AgentFilesWish,
  onProgress: OnProgress,
): Promise<AgentFilesMade> {
  const [first, last] = [mondayOf(from), addDays(mondayOf(to), 6)];
  const counters = await countersBetween(notebook, first, last);
  const contacts = rows ? await contactsBetween(notebook, first, last) : null;
  const uids = contacts?.rows.flatMap(({ ticketUid }) => ticketUid ?? []) ?? [];
  const tickets = await ticketsOf(notebook, uids);
  const source = {
    counters,
    contacts: contacts?.rows ?? null,
    findTicket: (uid: string) => tickets.get(uid)?.key ?? null,
    notebookId: await getNotebookId(notebook),
  };
  const choices = {
    weeks: weeksBetween(first, last),
    secret: await secretOf(notebook),
    consent: await getSetting(notebook, shownAlone),
    app,
  };
  const known = await getSetting(notebook, savedExport);
  const { wish, saved, contributor } = await toAgentExport(source, choices, known);
  const files = await makeFiles(wish, onProgress);
  const zip = { name: nameOfZip(wish), bytes: toZip(files) };
  const unreadable = contacts?.unreadable ?? 0;
  return {
    files,
    zip,
    saved,
    contributor,
    weeks: wish.data?.contributions.length ?? 0,
    unreadable,
  };
}

/** The team's secret where there is one, else one's own, made at the first export. */
async function secretOf(notebook: Notebook) {
  const team = await getSetting(notebook, teamSecret);
  if (team !== null) return { kind: 'team' as const, value: team };
  const own = (await getSetting(notebook, ownSecret)) ?? newSecret();
  await setSetting(notebook, ownSecret, own);
  return { kind: 'local' as const, value: own };
}
