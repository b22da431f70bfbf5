// The files that seven agents hand to their lead.
import { toAgentExport } from '../../lib/files/agent-export.ts';
import { makeFiles } from '../../lib/files/make-files.ts';
import { type FileMade, toZip } from '../../lib/files/zip.ts';
import { weeksBetween } from '../../lib/stats/iso-week.ts';
import { countersOf, LAST_DAY, sampleContacts } from './contacts.ts';

export const TEAM_SECRET = '0123456789abcdef0123456789abcdef';
export const AGENTS = 7;

export interface TeamFilesWish {
  readonly lastDay?: string;
  readonly rows?: boolean;
  /** How many of the agents, the first ones, let themselves be shown alone. */
  readonly open?: number;
}

/** One archive an agent; figures of eight weeks up to `lastDay`. */
export async function teamFiles({
  lastDay = LAST_DAY,
  rows = false,
  open = 2,
}: TeamFilesWish = {}): Promise<FileMade[]> {
  const weeks = weeksBetween('2026-01-01', lastDay, 8);
  return Promise.all(
    Array.from({ length: AGENTS }, async (_, index) => {
      const contacts = sampleContacts(index + 1, 120 + index * 20, lastDay);
      const { wish } = await toAgentExport(
        {
          counters: countersOf(contacts),
          contacts: rows ? contacts : null,
          findTicket: () => null,
          notebookId: `notebook of agent ${index + 1}`,
        },
        {
          weeks,
          secret: { kind: 'team', value: TEAM_SECRET },
          consent: index < open,
          app: '1.0.0',
        },
      );
      return { name: `team-stats-agent-${index + 1}.zip`, bytes: toZip(await makeFiles(wish)) };
    }),
  );
}
