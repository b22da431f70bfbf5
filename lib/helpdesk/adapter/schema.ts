import * as z from 'zod/mini';
import { page } from './page-schema.ts';
import { area, host, name, type place, route } from './parts.ts';
import { rest, type restSource } from './rest-schema.ts';

/**
 * How one helpdesk is read, as data: no code, no regular expression, no address outside its own
 * origin. Bundled and imported adapters share this format. Every list is ordered newest first; the
 * first that fits is taken, for several versions of a helpdesk's page are live at the same time.
 */
export const adapter = z.strictObject({
  schema: z.literal(1),
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/)),
  /** `YYYY.MM.DD` of the newest observation in it. */
  version: z.string().check(z.regex(/^\d{4}\.\d{2}\.\d{2}$/)),
  label: name,
  hosts: z.array(host).check(z.minLength(1), z.maxLength(50)),
  /** `/agent/tickets/{id}` or `/Ticket/Display.html?id={id}`; what follows is tolerated. */
  tickets: z.array(route).check(z.minLength(1), z.maxLength(20)),
  /** Prefix of the agents' pages: there, and only there, the launcher shows. */
  area,
  rest: z.nullable(rest),
  page,
});

export type Adapter = z.infer<typeof adapter>;
export type Rest = z.infer<typeof rest>;
export type RestSource = z.infer<typeof restSource>;
export type PageSelectors = z.infer<typeof page>;
export type Place = z.infer<typeof place>;
