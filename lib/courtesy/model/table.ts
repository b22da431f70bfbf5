/** Fitted weights: one row of labels for each bucket that a feature's hash falls into. */
export interface Table {
  readonly labels: readonly string[];
  /** A power of two. */
  readonly buckets: number;
  readonly bias: readonly number[];
  /** What one step of the stored weights is worth, per label. */
  readonly scale: readonly number[];
  readonly weights: Int8Array;
}

/** As the table stands in its file: four bits a weight, two weights a character pair. */
export interface StoredTable {
  readonly labels: readonly string[];
  readonly buckets: number;
  readonly bias: readonly number[];
  readonly scale: readonly number[];
  /** Base64; high half first, 0–14 for −7 … 7. */
  readonly weights: string;
}

export function toTable(stored: StoredTable): Table {
  const packed = atob(stored.weights);
  const weights = new Int8Array(stored.buckets * stored.labels.length);
  for (let i = 0; i < weights.length; i++) {
    const byte = packed.charCodeAt(i >> 1);
    weights[i] = ((i & 1) === 0 ? byte >> 4 : byte & 15) - 7;
  }
  return { ...stored, weights };
}

export function bucketOf(hash: number, buckets: number): number {
  return (hash ^ (hash >>> 17) ^ (hash >>> 9)) & (buckets - 1);
}
