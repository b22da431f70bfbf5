import type { Moment } from '../../lib/moments/vocabulary.ts';

/** Brings a moment that a person has opened into sight; its ring goes before the end of a long list. */
export function revealMoment(moment: Moment): void {
  // Its steps are drawn first.
  requestAnimationFrame(() => {
    const ring = document.getElementById(`moment-${moment}`);
    ring?.nextElementSibling?.scrollIntoView({ block: 'nearest' });
    ring?.scrollIntoView({ block: 'nearest' });
  });
}
