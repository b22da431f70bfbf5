import { type Zippable, zipSync } from 'fflate';
import { withoutTimes } from './zip-times.ts';

/** A file as it is saved: its name and every byte. */
export interface FileMade {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Packed already: packing them again takes time and saves nothing. */
const PACKED = /\.(xlsx|parquet|zip)$/;

export function toZip(files: readonly FileMade[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const { name, bytes } of files)
    entries[name] = [bytes, { level: PACKED.test(name) ? 0 : 6 }];
  return withoutTimes(zipSync(entries) as Uint8Array<ArrayBuffer>);
}
