import type { Rule } from '../rule.ts';

/** Opens a way: looked for only beside a refusal. */
export const forward: readonly Rule[] = [
  {
    id: 'forward',
    patterns: [
      `but|however|instead|though|although|yet|alternatively|otherwise|meanwhile ~1`,
      `what ( @i|you ) ( can|could|will|'ll )`,
      `@i ( can|could|will|'ll|would|'d|have|'ve|am|'m|are|'re ) ~1 !not|n't|never|unable|afraid|sorry|aware|also|no|expect|remind|suppose|think @vb|@vbn|@vbg|#ed|#ing|going`,
      `you ( can|could|may|might ) ~1 !not|n't|never ~1 @vb|also|still`,
      `if you ( send|would|'d|like|prefer|want|wish|can|could|tell|let|need|have|give|share|drop|try )`,
      `please ~1 @vb`,
      `( would|could|shall|should|may|can|do|is|are|does|which|what|when|where ) ~~20 ?`,
      `( until|unless|as soon as|in the meantime|in the meanwhile|meanwhile ) ~2`,
      `% ( open|click|tap|go|select|choose|use|try|send|call|switch|turn|enter|text|press|pick|look|reply|write|visit|ask|log|copy|tell|let|keep|take|check ) ~2`,
      `( here is|here are|here 's|'ve attached|have attached|is attached|are attached|below )`,
      `( works|available|valid|free|possible|best|fastest|easiest ) ~3 ( with|from|for|at|through|via|on|way|to )`,
      `( is|are|'s|has been|have been ) ~2 ( on its|on the|sent|refunded|credited|booked|reserved|attached )`,
      `except|rather|apart`,
      `#link`,
    ],
  },
];
