import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** Bytes that a file's two headers take in a zip, its name (twice) left out; and the end of the zip. */
const HEADERS = 30 + 46;
const END = 22;

/** How large the build is as a zip of best compression, by the format's own arithmetic. */
export function zipSize(build: string): number {
  const files = readdirSync(build, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  return files.reduce((sum, file) => {
    const path = join(file.parentPath, file.name);
    const bytes = readFileSync(path);
    const stored = Math.min(bytes.length, deflateRawSync(bytes, { level: 9 }).length);
    const name = Buffer.byteLength(path.slice(build.length + 1));
    return sum + HEADERS + 2 * name + stored;
  }, END);
}
