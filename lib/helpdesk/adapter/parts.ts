import * as z from 'zod/mini';
import type { FaultCode } from '../../moments/fault.ts';

/** What adapters are made of. Where a pattern does not fit, `faultOf` tells a person why not. */

const HOST = /^(?:\*\.[a-z0-9-]+\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?$/;
/**
 * One leading `/`, and nothing by which a browser could leave the origin or climb up: no scheme, no
 * second slash, no backslash, no `..`, none of them encoded; no braces but the two that are filled in.
 */
const PATH =
  /^\/(?!\/|\.{1,2}(?:[/?;]|$)|.*(?:\/\/|\/\.{1,2}(?:[/?;]|$)|%(?:2[eEfF]|5[cC]|[01]|7[fF])))(?:[A-Za-z0-9\-._~/?&=;,[\]]|%[0-9A-Fa-f]{2}|\{(?:id|page)\})*$/;
/** As a path; a part behind `#` too, for pages that keep their ticket there. */
const ROUTE =
  /^\/(?!\/|\.{1,2}(?:[/?;#]|$)|.*(?:\/\/|\/\.{1,2}(?:[/?;#]|$)|%(?:2[eEfF]|5[cC]|[01]|7[fF])))(?:[A-Za-z0-9\-._~/?&=;,[\]]|%[0-9A-Fa-f]{2}|\{id\})*(?:#(?:[A-Za-z0-9\-._~/?&=;,]|\{id\})*)?$/;
const FIELD = /^\w+(\.\w+)*$/;

const PATTERNS: ReadonlyMap<string, FaultCode> = new Map([
  [String(HOST), 'host'],
  [String(PATH), 'foreign'],
  [String(ROUTE), 'foreign'],
  [String(FIELD), 'field'],
]);

/** What a pattern that did not fit says in words; null for those that are not ours. */
export function faultOf(issue: z.core.$ZodIssue): FaultCode | null {
  if (issue.code !== 'invalid_format') return null;
  return PATTERNS.get(String(issue.pattern)) ?? null;
}

function hold<T>(isSo: (value: T) => boolean, code: FaultCode) {
  return z.refine<T>(isSo, { params: { code } });
}

export const name = z.string().check(z.minLength(1), z.maxLength(80));

/** `acme.example.com`, `127.0.0.1:8383`, or `*.example.com` for any host beneath it. */
export const host = z.string().check(z.maxLength(253), z.regex(HOST));

/** A path of the page's own origin; `{id}` stands for the ticket's number, `{page}` for a page's. */
const path = z.string().check(z.maxLength(300), z.regex(PATH));

/** Prefix of the agents' pages. */
export const area = path.check(hold((text) => !text.includes('{'), 'foreign'));

/** `{id}` is a whole part of the path, or a whole value of the query: nothing else is looked for. */
export const route = z.string().check(
  z.maxLength(300),
  z.regex(ROUTE),
  hold((text) => text.split('{id}').length === 2 && /[/=]\{id\}(?=[/?&;#]|$)/.test(text), 'noId'),
);

/**
 * Words that addresses carry where a GET does something. A list can't know them all: it keeps out
 * mistakes and the plainest malice; what else an interface does on a GET is between it and the agent.
 */
const ACTS =
  /(?:^|[/?&;=,._-])(?:_method|log-?out|sign-?out|delete|destroy|remove|erase|purge|merge|resolve|close|reopen|assign|unassign|restore|unsubscribe|spam|send|submit|update|create|impersonate|token|reset)(?=$|[/?&;=,._-])/i;

/** What is asked by GET with the agent's own session. */
const readPath = path.check(hold((text) => !ACTS.test(text), 'acts'));

/** Asked for one ticket. */
export const ticketPath = readPath.check(hold((text) => text.includes('{id}'), 'noId'));
/** Asked for no ticket. */
export const ownPath = readPath.check(hold((text) => !text.includes('{'), 'foreign'));

/** A CSS selector; in `root` and in places of facts `{id}` stands for the ticket's number. */
export const css = z.string().check(z.minLength(1), z.maxLength(300));
export const anyOf = z.array(css).check(z.maxLength(20));

/** A field of a form that no draft is ever written in. */
const SECRET =
  /=\s*["']?[^"'\]]*(?:password|passwd|hidden|cc-|card[-_]?number|cvc|cvv|one-time-code)/i;
/** Selectors of a reply box. The page itself is asked again, whatever a selector says. */
export const boxes = z
  .array(css.check(hold((text) => !SECRET.test(text), 'secret')))
  .check(z.maxLength(20));

/** Keys from the root of an answer, joined by dots: `ticket.via.channel`. */
export const field = z.string().check(z.maxLength(120), z.regex(FIELD));
export const value = z.union([z.string().check(z.maxLength(200)), z.number(), z.boolean()]);

/** Their words → ours. */
export function words<T extends z.core.$ZodType>(ours: T) {
  return z
    .record(z.string().check(z.maxLength(80)), ours)
    .check(hold((table) => Object.keys(table).length <= 100, 'tooLong'));
}

export const marker = z.string().check(z.minLength(1), z.maxLength(80));

/** Where a text stands on the page: an attribute, else a field's value, else the text. */
export const place = z.strictObject({
  css,
  attr: z.optional(name),
  /** Hosts of open shadow roots to step into, outermost first; `css` is sought in the last of them. */
  pierce: z.optional(z.array(css).check(z.minLength(1), z.maxLength(5))),
  /** Sought in the whole page, not only in the ticket's own part of it. */
  anywhere: z.optional(z.boolean()),
  /** Only the words of the element itself, not of elements in it. */
  own: z.optional(z.boolean()),
  /** Of the text only what follows the first `after`; without it in the text, nothing. */
  after: z.optional(marker),
  /** Of the text only what precedes the last `before`; without it in the text, nothing. */
  before: z.optional(marker),
});
export const anyPlace = z.array(place).check(z.maxLength(20));
