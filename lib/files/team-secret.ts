import * as z from 'zod/mini';
import { isSecret, type Secret } from './pseudonym.ts';

const secretFile = z.strictObject({
  schema: z.literal('five-moments/team-secret'),
  version: z.literal('1.0'),
  secret: z.string().check(z.refine(isSecret, 'no secret')),
});

/** The file that a lead hands round, so that one team's pseudonyms fit together. */
export function writeTeamSecret(secret: Secret): string {
  return `${JSON.stringify({ schema: 'five-moments/team-secret', version: '1.0', secret }, null, 2)}\n`;
}

/** The secret in such a file, or null where it is none. */
export function findTeamSecret(text: string): Secret | null {
  if (text.length > 1_000) return null;
  try {
    const file = secretFile.safeParse(JSON.parse(text));
    return file.success ? file.data.secret : null;
  } catch {
    return null;
  }
}
