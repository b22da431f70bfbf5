import { buildHelpdesks } from '../helpdesks/build.ts';

/** The replica is built once, before any journey starts. */
export default async function setup(): Promise<void> {
  await buildHelpdesks();
}
