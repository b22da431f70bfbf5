/** For whom nothing is read for a while. */
export interface Pauses {
  /** Ids of tabs; as long as the browser runs. */
  readonly tabs: readonly number[];
  /** Hosts; until somebody goes on. */
  readonly sites: readonly string[];
  /** Everywhere, until then (epoch ms); null: no. */
  readonly until: number | null;
}

export const NO_PAUSES: Pauses = { tabs: [], sites: [], until: null };
export const AN_HOUR_MS = 3_600_000;

export const PAUSE_KINDS = ['tab', 'site', 'hour'] as const;
export type PauseKind = (typeof PAUSE_KINDS)[number];

/** Where somebody is: both null where the browser does not tell. */
export interface PausePlace {
  readonly tabId: number | null;
  readonly host: string | null;
}

/** Why nothing is read in this place now, the longest-lasting reason first; null: it is read. */
export function findPause(
  pauses: Pauses,
  { tabId, host }: PausePlace,
  now: number,
): PauseKind | null {
  if (host !== null && pauses.sites.includes(host)) return 'site';
  if (tabId !== null && pauses.tabs.includes(tabId)) return 'tab';
  return pauses.until !== null && now < pauses.until ? 'hour' : null;
}

export function pauseHere(
  pauses: Pauses,
  kind: PauseKind,
  { tabId, host }: PausePlace,
  now: number,
): Pauses {
  if (kind === 'hour') return { ...pauses, until: now + AN_HOUR_MS };
  if (kind === 'tab' && tabId !== null) return { ...pauses, tabs: [...pauses.tabs, tabId] };
  if (kind === 'site' && host !== null) return { ...pauses, sites: [...pauses.sites, host] };
  return pauses;
}

/** Whatever keeps this place from being read, ends; an hour ends everywhere. */
export function resumeHere(pauses: Pauses, { tabId, host }: PausePlace): Pauses {
  return {
    tabs: pauses.tabs.filter((one) => one !== tabId),
    sites: pauses.sites.filter((one) => one !== host),
    until: null,
  };
}
