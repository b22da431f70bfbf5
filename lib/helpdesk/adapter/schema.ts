import * as z from 'zod/mini';

/** Stand-in; see the bundled adapters for the shape. */
export const adapter = z.looseObject({ schema: z.literal(1), id: z.string() });
export type Adapter = z.infer<typeof adapter>;
