import { bucketOf, type StoredTable } from '../../lib/courtesy/model/table.ts';

export interface Example {
  readonly features: ReadonlyMap<number, number>;
  /** One 0 or 1 per label; null: not known. */
  readonly labels: readonly (number | null)[];
  readonly weight: number;
  readonly norm: number;
}

export interface Options {
  readonly buckets: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly seed?: number;
  /** Rare labels weigh more, by the root of how rare they are. */
  readonly balance?: boolean;
}

export interface Model {
  readonly bias: Float64Array;
  readonly weights: Float64Array;
  readonly buckets: number;
  readonly labels: readonly string[];
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

/** Logistic regression over hashed features, all labels side by side; AdaGrad, the same each time. */
export function train(
  examples: readonly Example[],
  labels: readonly string[],
  options: Options,
): Model {
  const { buckets, epochs, rate, decay } = options;
  const width = labels.length;
  const weights = new Float64Array(buckets * width);
  const squares = new Float64Array(buckets * width).fill(1e-4);
  const bias = new Float64Array(width);
  const biasSquares = new Float64Array(width).fill(1e-6);
  const rows = examples.map((e) => ({
    ...e,
    at: Int32Array.from(e.features.keys(), (h) => bucketOf(h, buckets) * width),
    by: Float64Array.from(e.features.values()),
  }));
  const rarity = labels.map((_, l) => {
    if (!options.balance) return 1;
    const positives = examples.filter((e) => e.labels[l] === 1).length;
    return Math.sqrt((examples.length - positives) / Math.max(1, positives));
  });
  const order = rows.map((_, i) => i);
  let seed = options.seed ?? 1;
  const next = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  const error = new Float64Array(width);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const i of order) {
      const row = rows[i];
      if (!row) continue;
      for (let l = 0; l < width; l++) {
        const want = row.labels[l];
        if (want === null || want === undefined) {
          error[l] = 0;
          continue;
        }
        let sum = bias[l] as number;
        for (let k = 0; k < row.at.length; k++)
          sum += (weights[(row.at[k] as number) + l] as number) * (row.by[k] as number) * row.norm;
        const e = (logistic(sum) - want) * row.weight * (want === 1 ? (rarity[l] as number) : 1);
        error[l] = e;
        biasSquares[l] = (biasSquares[l] as number) + e * e;
        bias[l] = (bias[l] as number) - (rate * e) / Math.sqrt(biasSquares[l] as number);
      }
      for (let k = 0; k < row.at.length; k++) {
        const value = (row.by[k] as number) * row.norm;
        for (let l = 0; l < width; l++) {
          const at = (row.at[k] as number) + l;
          const gradient = (error[l] as number) * value + decay * (weights[at] as number);
          squares[at] = (squares[at] as number) + gradient * gradient;
          weights[at] =
            (weights[at] as number) - (rate * gradient) / Math.sqrt(squares[at] as number);
        }
      }
    }
  }
  return { bias, weights, buckets, labels };
}

/** The mean of three runs in different order: steadier than any one of them. */
export function trainSeveral(
  examples: readonly Example[],
  labels: readonly string[],
  options: Options,
): Model {
  const models = [1, 2, 3].map((seed) => train(examples, labels, { ...options, seed }));
  const mean = (pick: (model: Model) => Float64Array) =>
    pick(models[0] as Model).map(
      (_, i) => models.reduce((sum, model) => sum + (pick(model)[i] as number), 0) / models.length,
    );
  return {
    labels,
    buckets: options.buckets,
    bias: mean((m) => m.bias),
    weights: mean((m) => m.weights),
  };
}

export function scoreOf(
  model: Model,
  features: ReadonlyMap<number, number>,
  norm: number,
): number[] {
  const width = model.labels.length;
  const out = Array.from(model.bias);
  for (const [hash, value] of features) {
    const at = bucketOf(hash, model.buckets) * width;
    for (let l = 0; l < width; l++)
      out[l] = (out[l] ?? 0) + (model.weights[at + l] as number) * value * norm;
  }
  return out;
}

/** Four bits a weight: what is lost is below what the text could tell. */
export function store(model: Model): StoredTable {
  const width = model.labels.length;
  const scale = model.labels.map((_, l) => {
    const size: number[] = [];
    for (let i = l; i < model.weights.length; i += width) {
      const w = Math.abs(model.weights[i] as number);
      if (w > 1e-3) size.push(w);
    }
    size.sort((a, b) => a - b);
    return Number(((size[Math.floor(size.length * 0.995)] ?? 1) / 7).toFixed(5));
  });
  const bytes = new Uint8Array(Math.ceil(model.weights.length / 2));
  model.weights.forEach((w, i) => {
    const step = Math.max(-7, Math.min(7, Math.round(w / (scale[i % width] as number)))) + 7;
    bytes[i >> 1] = (bytes[i >> 1] as number) | (i % 2 === 0 ? step << 4 : step);
  });
  return {
    labels: model.labels,
    buckets: model.buckets,
    bias: Array.from(model.bias, (b) => Number(b.toFixed(4))),
    scale,
    weights: Buffer.from(bytes).toString('base64'),
  };
}

export function areaUnderCurve(pairs: readonly (readonly [number, boolean])[]): number {
  const sorted = pairs.toSorted((a, b) => a[0] - b[0]);
  let ranks = 0;
  let positives = 0;
  for (let i = 0; i < sorted.length; ) {
    let j = i;
    while (j < sorted.length && sorted[j]?.[0] === sorted[i]?.[0]) j++;
    for (let k = i; k < j; k++) {
      if (!sorted[k]?.[1]) continue;
      ranks += (i + j + 1) / 2;
      positives++;
    }
    i = j;
  }
  const negatives = sorted.length - positives;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}
