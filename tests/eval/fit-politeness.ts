import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { politenessFeatures } from '../../lib/courtesy/model/politeness.ts';
import { areaUnderCurve, type Example, type Model, scoreOf, trainSeveral } from './train.ts';

const OPTIONS = { buckets: 16384, epochs: 4, rate: 0.04, decay: 0.001 };

export interface Request extends Example {
  readonly from: 'wiki' | 'se';
  /** The label says so outright; neutral ones are left out of the measure. */
  readonly polite: boolean;
}

/** Short requests whose courtesy people have rated; the middle half teaches nothing. */
export function politenessExamples(dir: string): Request[] {
  return (['wiki', 'se'] as const).flatMap((from) => {
    const [head = '', ...lines] = readFileSync(join(dir, `politeness_${from}.tsv`), 'utf8')
      .split('\n')
      .filter(Boolean);
    const names = head.split('\t');
    return lines.flatMap((line) => {
      const cells = line.split('\t');
      const label = cells[names.indexOf('label')];
      if (label !== 'polite' && label !== 'impolite') return [];
      const features = politenessFeatures(cells[names.indexOf('text')] ?? '');
      const polite = label === 'polite';
      return [
        {
          from,
          polite,
          features,
          norm: 2 / Math.sqrt(Math.max(4, features.size)),
          weight: 1,
          labels: [polite ? 1 : 0],
        },
      ];
    });
  });
}

export function fitPoliteness(examples: readonly Request[]): Model {
  return trainSeveral(examples, ['polite'], OPTIONS);
}

export function crossValidatePoliteness(examples: readonly Request[]): Record<string, number> {
  const scores = new Map<Request, number>();
  for (let fold = 0; fold < 5; fold++) {
    const model = fitPoliteness(examples.filter((_, i) => i % 5 !== fold));
    examples.forEach((e, i) => {
      if (i % 5 === fold) scores.set(e, scoreOf(model, e.features, e.norm)[0] ?? 0);
    });
  }
  const auc = (from: string) =>
    areaUnderCurve(
      examples.filter((e) => e.from === from).map((e) => [scores.get(e) ?? 0, e.polite]),
    );
  return { wikipedia: auc('wiki'), stackExchange: auc('se') };
}
