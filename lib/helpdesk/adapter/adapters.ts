import { FRESHDESK } from './freshdesk.ts';
import type { Adapter } from './schema.ts';
import { ZENDESK } from './zendesk.ts';

/** The bundled helpdesks; the first whose hosts fit is taken. */
export const ADAPTERS: readonly Adapter[] = [ZENDESK, FRESHDESK];
