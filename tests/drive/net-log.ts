// Chromium's own log of every request, whoever made it: worker, panel and popup included.
import { existsSync, readFileSync } from 'node:fs';

/** The arguments that make Chromium write the log. */
export const netLogArgs = (file: string): string[] => [`--log-net-log=${file}`];

/**
 * Addresses that were asked for by this origin, its own files left out. The log of a killed browser
 * ends in the middle of an entry, so it is read line by line: each event stands on one.
 */
export function requestsBy(origin: string, file: string): string[] {
  if (!existsSync(file)) throw new Error(`Chromium wrote no network log to ${file}.`);
  const lines = readFileSync(file, 'utf8').split('\n');
  if (!lines.some((line) => line.includes('"initiator":"https://'))) {
    throw new Error('The network log names no initiators, so it proves nothing.');
  }
  return lines
    .filter((line) => line.includes(`"initiator":"${origin}"`))
    .flatMap((line) => /"url":"([^"]+)"/.exec(line)?.[1] ?? [])
    .filter((url) => !url.startsWith(`${origin}/`));
}
