import * as z from 'zod/mini';
import { ROLES } from '../../moments/facts.ts';
import { COMPOSER_MODES } from '../../moments/vocabulary.ts';
import { anyOf, anyPlace, boxes, css, marker, name, words } from './parts.ts';

const log = z.strictObject({
  item: anyOf,
  body: anyOf,
  author: anyOf,
  at: anyPlace,
  id: anyPlace,
  /** Whether the log shows the newest message at the top; where the page tells times, they decide. */
  newestFirst: z.optional(z.boolean()),
  /**
   * Decided in this order: the element is there; its attribute, else its words, are as asked; and
   * `among`: its attribute has a value that one of those elements of the ticket has too.
   */
  roles: z
    .array(
      z.strictObject({
        css,
        attr: z.optional(name),
        equals: z.optional(z.string().check(z.maxLength(80))),
        contains: z.optional(marker),
        among: z.optional(css),
        is: z.enum(ROLES),
      }),
    )
    .check(z.maxLength(50)),
  /** Not part of what was said: signatures, buttons, icons. */
  drop: anyOf,
  older: anyOf,
});

const composer = z.strictObject({
  editable: boxes,
  /** Frames of the page's own origin that may hold the reply box: `editable` is sought in them too. */
  frames: z.optional(anyOf),
  /** A reply box that fits one of these holds an invitation to write, and no draft. */
  untouched: z.optional(anyOf),
  mode: anyPlace,
  /** What the place says → the mode; anything else is `unknown`, never guessed to be public. */
  modes: words(z.enum(COMPOSER_MODES)),
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
});

export const page = z.strictObject({
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
  log,
  composer,
  submit: anyOf,
});
