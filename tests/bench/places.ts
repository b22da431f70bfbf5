import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** What the bench builds and installs; nothing of it is part of the product. */
export const CACHE = join(ROOT, '.cache/bench');
export const PEERS = join(ROOT, '.cache/bench-peers');
