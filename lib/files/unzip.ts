import { Unzip, UnzipInflate } from 'fflate';
import { findEnd } from './zip-times.ts';

export type UnzipProblem = 'cutShort' | 'damaged' | 'oddName' | 'tooManyInside' | 'tooMuchInside';

export type Unzipped =
  | { readonly ok: true; readonly entries: ReadonlyMap<string, Uint8Array<ArrayBuffer>> }
  | { readonly ok: false; readonly problem: UnzipProblem };

export interface UnzipLimits {
  /** Entries in the archive. */
  readonly entries: number;
  /** Bytes of all wanted entries together, unpacked. */
  readonly bytes: number;
}

/** Fed in pieces, so that one that never ends is stopped soon after its limit. */
const PIECE = 65_536;

/** Plain names only: no folders, no way up, no second meaning on any system. */
const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/**
 * Unpacks the wanted entries, counting what really comes out and not what the archive says of
 * itself. Anything odd refuses the archive as a whole.
 */
export function unzip(
  archive: Uint8Array<ArrayBuffer>,
  wanted: ReadonlySet<string>,
  limits: UnzipLimits,
): Unzipped {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (archive.byteLength < 22 || findEnd(view) === null) return { ok: false, problem: 'cutShort' };

  let problem: UnzipProblem | null = null;
  let [seen, bytes] = [0, 0];
  const pieces = new Map<string, Uint8Array[]>();
  const whole = new Set<string>();
  const reader = new Unzip((file) => {
    seen++;
    if (seen > limits.entries) problem ??= 'tooManyInside';
    else if (!PLAIN_NAME.test(file.name) || pieces.has(file.name)) problem ??= 'oddName';
    if (problem || !wanted.has(file.name)) return;
    const parts: Uint8Array[] = [];
    pieces.set(file.name, parts);
    file.ondata = (error, part, isLast) => {
      if (error) problem ??= 'damaged';
      bytes += part?.length ?? 0;
      if (bytes > limits.bytes) problem ??= 'tooMuchInside';
      if (problem) return;
      parts.push(part);
      if (isLast) whole.add(file.name);
    };
    file.start();
  });
  reader.register(UnzipInflate);
  try {
    for (let start = 0; start < archive.length && !problem; start += PIECE) {
      reader.push(archive.subarray(start, start + PIECE), start + PIECE >= archive.length);
    }
  } catch {
    problem ??= 'damaged';
  }
  if (problem) return { ok: false, problem };
  for (const name of pieces.keys()) if (!whole.has(name)) return { ok: false, problem: 'cutShort' };
  return {
    ok: true,
    entries: new Map([...pieces].map(([name, parts]) => [name, joinPieces(parts)])),
  };
}

function joinPieces(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const part of parts) {
    joined.set(part, place);
    place += part.length;
  }
  return joined;
}
