import * as z from 'zod/mini';
import { ROLES } from '../../moments/facts.ts';
import { CHANNELS, COMPOSER_MODES } from '../../moments/vocabulary.ts';

/**
 * How one helpdesk is read, as data: no code, no regular expression, no address outside its own
 * origin. Bundled and imported adapters share this format. Every list is ordered newest first; the
 * first that fits is taken, for several versions of a helpdesk's page are live at the same time.
 */

const name = z.string().check(z.minLength(1), z.maxLength(80));
const id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/));

/** `acme.example.com`, `127.0.0.1:8383`, or `*.example.com` for any host beneath it. */
const host = z
  .string()
  .check(z.maxLength(253), z.regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?$/));

/** A path of the page's own origin; `{id}` stands for the ticket's number, `{page}` for a page's. */
const path = z
  .string()
  .check(z.maxLength(300), z.regex(/^\/(?![/\\])[A-Za-z0-9\-._~/?&=;,{}[\]%]*$/));

/** A CSS selector; in `root` and in places of facts `{id}` stands for the ticket's number. */
const css = z.string().check(z.minLength(1), z.maxLength(300));
const anyOf = z.array(css).check(z.maxLength(20));

/** Keys from the root of an answer, joined by dots: `ticket.via.channel`. */
const field = z.string().check(z.maxLength(120), z.regex(/^\w+(\.\w+)*$/));
const value = z.union([z.string().check(z.maxLength(200)), z.number(), z.boolean()]);

const marker = z.optional(z.string().check(z.minLength(1), z.maxLength(80)));

/** Where a text stands on the page: an attribute, else a field's value, else the text. */
const place = z.strictObject({
  css,
  attr: z.optional(name),
  /** Hosts of open shadow roots to step into, outermost first; `css` is sought in the last of them. */
  pierce: z.optional(z.array(css).check(z.minLength(1), z.maxLength(5))),
  /** Sought in the whole page, not only in the ticket's own part of it. */
  anywhere: z.optional(z.boolean()),
  /** Only the words of the element itself, not of elements in it. */
  own: z.optional(z.boolean()),
  /** Of the text only what follows the first `after`; without it in the text, nothing. */
  after: marker,
  /** Of the text only what precedes the last `before`; without it in the text, nothing. */
  before: marker,
});
const anyPlace = z.array(place).check(z.maxLength(20));

/** Decided in this order. */
const roles = z.array(z.strictObject({ field, equals: value, is: z.enum(ROLES) }));

const restTicket = z.strictObject({
  path,
  /** Must be the number asked for, or the answer is not believed. */
  number: field,
  subject: field,
  status: field,
  channel: field,
  tags: field,
  updatedAt: field,
  requesterId: field,
  /** Where the answer tells the name itself, and not by a list of people. */
  requesterName: z.optional(field),
  /**
   * The request itself, where the conversation lacks it: fields of this answer that make the first
   * message. By the requester, unless `roles` say otherwise.
   */
  first: z.optional(
    z.strictObject({ html: z.optional(field), text: z.optional(field), at: field, roles }),
  ),
});

const restMessages = z.strictObject({
  path,
  /** Absent where the answer itself is the list. */
  list: z.optional(field),
  /** Set to anything but null, false or '' where an older page exists. */
  older: z.optional(field),
  newestFirst: z.boolean(),
  /**
   * Where the oldest come first, the newest are on the last page: `{page}` in the path counts from 1,
   * and behind a page of so many messages there is another.
   */
  pageSize: z.optional(z.int().check(z.minimum(1), z.maximum(500))),
  /** From here on the fields of one message. */
  id: field,
  html: z.optional(field),
  text: z.optional(field),
  at: field,
  authorId: field,
  authorName: z.optional(field),
  /** Then by the author's role, if known; then `agent`. */
  roles,
});

const restSource = z.strictObject({
  ticket: restTicket,
  messages: restMessages,
  /** Found in both answers: who the ids are. */
  people: z.optional(
    z.strictObject({
      list: field,
      id: field,
      name: field,
      role: z.optional(field),
      /** The values of `role` that a customer has; every other is an agent. */
      customers: z.array(value),
    }),
  ),
  me: z.optional(z.strictObject({ path, id: field, name: field })),
  /** Their words for a channel → ours; `other` for the rest. */
  channels: z.record(z.string().check(z.maxLength(80)), z.enum(CHANNELS)),
});

const rest = z.extend(restSource, {
  /** A second interface of the same helpdesk, asked while the first is silent after a 429. */
  fallback: z.optional(restSource),
});

const page = z.strictObject({
  /** The ticket's own part of the page; the ones with `{id}` prove themselves. */
  root: anyOf,
  /** Children that hold one ticket tab each; used where the root proves too narrow. */
  panes: anyOf,
  /** Places that tell which ticket is on top; one that names another ticket is a veto. */
  activeNumber: anyPlace,
  subject: anyPlace,
  requester: anyPlace,
  status: anyPlace,
  tags: anyPlace,
  log: z.strictObject({
    item: anyOf,
    body: anyOf,
    author: anyOf,
    at: anyPlace,
    id: anyPlace,
    /** Decided in this order: the place exists, and its attribute has that value if one is asked. */
    roles: z.array(
      z.strictObject({
        css,
        attr: z.optional(name),
        equals: z.optional(z.string().check(z.maxLength(80))),
        is: z.enum(ROLES),
      }),
    ),
    /** Not part of what was said: signatures, buttons, icons. */
    drop: anyOf,
    older: anyOf,
  }),
  composer: z.strictObject({
    editable: anyOf,
    mode: anyPlace,
    /** What the place says → the mode; anything else is `unknown`, never guessed to be public. */
    modes: z.record(z.string().check(z.maxLength(80)), z.enum(COMPOSER_MODES)),
    /** What is there in one mode only; asked where no place says anything. Two that differ: `unknown`. */
    signs: z.optional(
      z
        .array(
          z.strictObject({
            css,
            attr: z.optional(name),
            equals: z.optional(z.string().check(z.maxLength(80))),
            is: z.enum(COMPOSER_MODES),
          }),
        )
        .check(z.maxLength(20)),
    ),
    /** What opens a composer: a click there tells the mode of the next one, where nothing else does. */
    openers: z.optional(
      z.array(z.strictObject({ css, is: z.enum(COMPOSER_MODES) })).check(z.maxLength(20)),
    ),
    /** What stands in its place while nobody writes: then it is closed, and not missing. */
    closed: z.optional(anyOf),
    /** Not the draft: a signature block inside the editor. */
    ignore: anyOf,
  }),
  submit: anyOf,
});

export const adapter = z.strictObject({
  schema: z.literal(1),
  id,
  /** `YYYY.MM.DD` of the newest observation in it. */
  version: z.string().check(z.regex(/^\d{4}\.\d{2}\.\d{2}$/)),
  label: name,
  hosts: z.array(host).check(z.maxLength(50)),
  /** `/agent/tickets/{id}` or `/Ticket/Display.html?id={id}`; what follows is tolerated. */
  tickets: z.array(path).check(z.minLength(1), z.maxLength(20)),
  /** Prefix of the agents' pages: there, and only there, the launcher shows. */
  area: path,
  rest: z.nullable(rest),
  page,
});

export type Adapter = z.infer<typeof adapter>;
export type Rest = z.infer<typeof rest>;
export type RestSource = z.infer<typeof restSource>;
export type PageSelectors = z.infer<typeof page>;
export type Place = z.infer<typeof place>;
