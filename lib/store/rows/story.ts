import * as z from 'zod/mini';
import { STORY_MAX, type Story } from '../../moments/story.ts';
import { id, stamp } from './parts.ts';

export const storyRow: z.ZodMiniType<Story> = z.strictObject({
  storyId: id,
  ...stamp,
  text: z.string().check(z.minLength(1), z.maxLength(STORY_MAX)),
});
