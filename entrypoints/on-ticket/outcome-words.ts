import type { SurfaceWords } from '../../lib/words/surface.ts';
import type { Outcome } from './writer.ts';

/** What became of a wish to write, as it is said to the person. */
export function toOutcomeWords(outcome: Outcome | null, { t }: SurfaceWords): string | null {
  if (outcome === null) return null;
  switch (outcome.kind) {
    case 'inserted':
    case 'replaced':
      return t(`panel.write.${outcome.kind}`, { ticket: outcome.ticket });
    case 'notCopied':
      return t('panel.write.notCopied', { text: outcome.text });
    default:
      return t(`panel.write.${outcome.kind}`);
  }
}
