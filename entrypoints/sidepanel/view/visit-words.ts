import type { Dates } from '../../../lib/words/dates.ts';
import { toDurationText } from '../../../lib/words/duration.ts';
import type { SurfaceWords } from '../../../lib/words/surface.ts';

/** What the notebook remembers of the last time. */
export interface LastVisit {
  /** Epoch ms of the agent's last reply before this. */
  readonly at: number | null;
  readonly wish: string;
}

/** Less than this is one sitting, not a return. */
const AWAY_MS = 3_600_000;
/** Longest wish in the header, in characters; the note has the whole. */
const WISH = 60;

/** "Back after 4 days · wish: …", or null where there was no last time. */
export function toVisitWords(
  { at, wish }: LastVisit,
  now: number,
  { t, locale }: SurfaceWords,
  dates: Dates,
): string | null {
  const parts: string[] = [];
  if (at !== null && now - at >= AWAY_MS) {
    parts.push(t('panel.lastVisit.back', { time: toDurationText(now - at, locale.tag) }));
    parts.push(t('panel.lastVisit.reply', { when: dates.moment(at, now) }));
  }
  if (wish !== '') parts.push(t('panel.lastVisit.wish', { wish: shorten(wish) }));
  return parts.length > 0 ? parts.join(' · ') : null;
}

function shorten(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length <= WISH ? line : `${line.slice(0, line.lastIndexOf(' ', WISH))} …`;
}
