import * as z from 'zod/mini';
import { type Decoded, toFaults } from '../moments/fault.ts';
import { ACTS, type Channel, RATED_MOMENTS } from '../moments/vocabulary.ts';
import { SITUATIONS } from './situation.ts';

/** `chat` is short and quick, `email` has room. */
export const PHRASE_CHANNELS = ['any', 'chat', 'email'] as const;
export type PhraseChannel = (typeof PHRASE_CHANNELS)[number];

/** How the customer is addressed, where the language makes a difference. */
export const REGISTERS = ['any', 'formal', 'informal'] as const;
export type Register = (typeof REGISTERS)[number];

/** `careful` owns the next step and never the fault: nothing in it admits that we did wrong. */
export const LIABILITIES = ['normal', 'careful'] as const;
export type Liability = (typeof LIABILITIES)[number];

const language = z.string().check(z.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/));
const tag = z.string().check(z.trim(), z.minLength(1), z.maxLength(60));

/** What a phrase holds at most; longer ones are articles, and belong behind a link. */
export const MOST_CHARACTERS = 5_000;
export const MOST_TAGS = 30;

/** Placeholders in `text` are written `{{customer.firstName}}`; see `fill`. */
const inPack = z.strictObject({
  id: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/)),
  text: z.string().check(z.minLength(1), z.maxLength(MOST_CHARACTERS), z.regex(/\S/)),
  moment: z.enum(RATED_MOMENTS),
  act: z.optional(z.enum(ACTS)),
  situation: z._default(z.enum(SITUATIONS), 'any'),
  channel: z._default(z.enum(PHRASE_CHANNELS), 'any'),
  register: z._default(z.enum(REGISTERS), 'any'),
  /** BCP 47; that of the pack where absent. */
  language: z.optional(language),
  liability: z._default(z.enum(LIABILITIES), 'normal'),
  tags: z._default(z.array(tag).check(z.maxLength(MOST_TAGS)), []),
});

/** Phrases as a file that is handed round. */
export const phrasePack = z
  .strictObject({
    schema: z.literal(1),
    id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/)),
    title: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
    language,
    phrases: z.array(inPack).check(z.maxLength(20_000)),
  })
  .check((ctx) => {
    const seen = new Set<string>();
    ctx.value.phrases.forEach(({ id }, at) => {
      if (seen.has(id)) {
        const path = ['phrases', at, 'id'];
        ctx.issues.push({ code: 'custom', input: id, path, params: { code: 'twice' } });
      }
      seen.add(id);
    });
  });
export type PhrasePack = z.infer<typeof phrasePack>;

export interface Phrase extends Omit<z.infer<typeof inPack>, 'language'> {
  readonly language: string;
}

const alone = z.strictObject({ ...inPack.shape, language });

/** One phrase by itself, e.g. a row of a table. */
export function decodePhrase(input: unknown): Decoded<Phrase> {
  const result = z.safeParse(alone, input);
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, faults: toFaults(result.error.issues, input) };
}

export function decodePhrasePack(input: unknown): Decoded<PhrasePack> {
  const result = z.safeParse(phrasePack, input);
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, faults: toFaults(result.error.issues, input) };
}

export function toPhrases(pack: PhrasePack): Phrase[] {
  return pack.phrases.map((phrase) => ({ ...phrase, language: phrase.language ?? pack.language }));
}

const LIVE: ReadonlySet<Channel> = new Set<Channel>(['chat', 'messaging', 'phone', 'social']);

/** The kind of phrase that a ticket's channel asks for. */
export function toPhraseChannel(channel: Channel): Exclude<PhraseChannel, 'any'> {
  return LIVE.has(channel) ? 'chat' : 'email';
}
