import { story as coldroom } from './352120-coldroom.ts';
import { story as kitchen } from './352163-kitchen.ts';
import { story as thankYou } from './352177-thank-you.ts';
import { story as sofaLate } from './352184-sofa-late.ts';
import { story as washerLeak } from './352190-washer-leak.ts';
import { story as survey } from './352195-survey.ts';
import { story as phoneCall } from './352201-phone-call.ts';
import { story as kuehlschrank } from './352205-kuehlschrank.ts';
import { story as giftCard } from './352208-gift-card.ts';
import { story as hostile } from './352210-hostile.ts';
import { story as vatNumber } from './352212-vat-number.ts';
import type { Story } from './story.ts';

/** Every ticket of the replica, by number. */
export const stories: readonly Story[] = [
  coldroom,
  kitchen,
  thankYou,
  sofaLate,
  washerLeak,
  survey,
  phoneCall,
  kuehlschrank,
  giftCard,
  hostile,
  vatNumber,
];
