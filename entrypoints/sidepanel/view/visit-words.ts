import type { LastVisit } from '../../../lib/store/last-visit.ts';
import type { Dates } from '../../../lib/words/dates.ts';
import { toDurationText } from '../../../lib/words/duration.ts';
import type { SurfaceWords } from '../../../lib/words/surface.ts';

/** Less than this is one sitting, not a return. */
const AWAY_MS = 3_600_000;
/** Longest wish in the header, in characters; the note has the whole. */
const WISH = 60;

/** "Back after 4 days · promised Wed 3 pm, kept early · wish: …", or null where there was no last time. */
export function toVisitWords(
  visit: LastVisit | null,
  now: number,
  { t, locale }: SurfaceWords,
  dates: Dates,
): string | null {
  if (!visit) return null;
  const parts: string[] = [];
  if (now - visit.at >= AWAY_MS) {
    const time =
      visit.days > 0
        ? t('panel.lastVisit.days', { count: visit.days })
        : toDurationText(now - visit.at, locale.tag);
    parts.push(t('panel.lastVisit.back', { time }));
  }
  if (visit.promise) {
    const { made, status } = visit.promise;
    const due = made.due ? dates.due(made.due, now) : made.words;
    const promised = t('panel.lastVisit.promised', { due });
    parts.push(`${promised}, ${t(`panel.lastVisit.status.${status}`)}`);
  }
  if (visit.wish !== '') parts.push(t('panel.lastVisit.wish', { wish: shorten(visit.wish) }));
  return parts.length > 0 ? parts.join(' · ') : null;
}

function shorten(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= WISH) return line;
  const cut = line.lastIndexOf(' ', WISH);
  return `${line.slice(0, cut > 0 ? cut : WISH)} …`;
}
