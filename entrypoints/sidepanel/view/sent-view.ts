import type { SentMoment } from '../../../components/panel/sent-line.tsx';
import type { Contact } from '../../../lib/moments/contact.ts';
import type { Playbook } from '../../../lib/moments/playbook.ts';
import { FLAGS, type Flag, RATED_MOMENTS } from '../../../lib/moments/vocabulary.ts';
import type { SurfaceWords } from '../../../lib/words/surface.ts';

/** A sent contact's moments: what was suggested, by ids alone, and what the agent made of it. */
export function toSentMoments(
  contact: Contact,
  playbook: Playbook,
  words: SurfaceWords,
): SentMoment[] {
  return RATED_MOMENTS.map((id) => {
    const suggestion = contact.suggested[id];
    return {
      id,
      anchors: playbook.moments[id].anchors,
      value: contact.ratings[id]?.value,
      suggested: suggestion?.value ?? null,
      reason: suggestion ? reasonOf(suggestion.reason, words) : null,
    };
  });
}

/** The draft is gone, so only the names of what was found remain. */
function reasonOf(reason: readonly string[], { t, list }: SurfaceWords): string | null {
  const flags = reason.filter(isFlag).map((flag) => t(`panel.flag.${flag}`));
  return flags.length > 0 ? t('panel.sent.because', { flags: list(flags) }) : null;
}

function isFlag(reason: string): reason is Flag {
  return (FLAGS as readonly string[]).includes(reason);
}
