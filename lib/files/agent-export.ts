import type { Contact } from '../moments/contact.ts';
import type { Counter } from '../stats/counter.ts';
import { toFigures } from '../stats/figures.ts';
import { type IsoWeek, toIsoWeek } from '../stats/iso-week.ts';
import type { SecretId } from '../stats/team/team.ts';
import { toContributions } from '../stats/team/to-contributions.ts';
import type { Export } from './make-files.ts';
import { createPseudonyms, keyIdOf, type Secret } from './pseudonym.ts';
import { type FindTicket, toRatingRows } from './rating-rows.ts';
import { type SavedRows, withTombstones } from './saved-rows.ts';
import { numberWeeks, type SavedWeeks } from './saved-weeks.ts';

/** What an agent's file is made from; nothing else of the notebook is handed over. */
export interface AgentSource {
  /** At least those of the weeks asked for. */
  readonly counters: Iterable<Counter>;
  /** For rows: at least the contacts of those weeks. Null: counts only. */
  readonly contacts: readonly Contact[] | null;
  readonly findTicket: FindTicket;
  /** Identity of the notebook, which the contributor's pseudonym is made of. */
  readonly notebookId: string;
}

export interface AgentChoices {
  /** Whole ISO weeks, in order; at least one. */
  readonly weeks: readonly IsoWeek[];
  readonly secret: { readonly kind: SecretId['kind']; readonly value: Secret };
  readonly consent: boolean;
  /** Version of the product. */
  readonly app: string;
}

/** What earlier files said, so that revisions grow and deletions are told. */
export interface Saved {
  readonly weeks: SavedWeeks;
  readonly rows: SavedRows;
}

export const NOTHING_SAVED: Saved = { weeks: {}, rows: {} };

/** An agent's export, and what is to be remembered once it was saved. */
export async function toAgentExport(
  source: AgentSource,
  { weeks, secret, consent, app }: AgentChoices,
  known: Saved = NOTHING_SAVED,
): Promise<{ readonly wish: Export; readonly saved: Saved; readonly contributor: string }> {
  const [from = '', to = ''] = [weeks[0], weeks.at(-1)];
  const pseudonymise = await createPseudonyms(secret.value);
  const contributor = await pseudonymise('contributor', source.notebookId);
  const unnumbered = toContributions(source.counters, { contributor, consent, weeks });
  const numbered = await numberWeeks(unnumbered, known.weeks);
  const within = new Set(weeks);
  const isWithin = (day: string) => within.has(toIsoWeek(day));
  const contacts = source.contacts?.filter(({ day }) => isWithin(day)) ?? null;
  const told =
    contacts === null
      ? { rows: [], saved: known.rows }
      : withTombstones(
          await toRatingRows(contacts, contributor, pseudonymise, source.findTicket),
          known.rows,
          contributor,
          isWithin,
        );
  const { contributions } = numbered;
  const figures = toFigures(contributions.flatMap(({ cells }) => cells));
  const id = secret.kind === 'team' ? await keyIdOf(secret.value) : '';
  return {
    wish: {
      data: { secret: { kind: secret.kind, id }, contributions, rows: told.rows },
      summaries: [{ from, to, group: 'all', contributors: 1, figures, weeksLeftOut: 0 }],
      app,
      from,
      to,
      fewest: null,
    },
    saved: { weeks: numbered.saved, rows: told.saved },
    contributor,
  };
}
