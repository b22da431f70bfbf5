import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { WeekFigures } from '../../lib/stats/trend.ts';
import { figures } from '../../lib/words/english.ts';
import { useTables } from '../tables.ts';
import { signedPercent } from './percent.ts';
import { useWidth } from './use-width.ts';
import './numbers.css';

const TABLES = { figures };
const HEIGHT = 210;
const EDGE = { top: 12, right: 30, bottom: 26, left: 52 };
/** CSS px that a week's name needs on the axis. */
const LABEL_WIDTH = 76;

interface Point {
  readonly week: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Net magic by week: points and a line, and between dashed lines their 95 % range. */
export function TrendChart({ trend }: { readonly trend: readonly WeekFigures[] }) {
  const words = useTables(TABLES);
  const { t } = words;
  const [place, width] = useWidth<HTMLDivElement>(640);
  const points = trend.flatMap(({ week, netMagic }): Point[] =>
    netMagic ? [{ week, ...netMagic }] : [],
  );
  const x = scalePoint(
    trend.map(({ week }) => week),
    [EDGE.left, width - EDGE.right],
  ).padding(0.3);
  const y = scaleLinear(domainOf(points), [HEIGHT - EDGE.bottom, EDGE.top]).nice(4);
  const at = ({ week }: Point) => x(week) ?? 0;
  const curve = line<Point>(at, ({ value }) => y(value))(points);
  const band = area<Point>(
    at,
    ({ low }) => y(low),
    ({ high }) => y(high),
  )(points);
  const low = line<Point>(at, (point) => y(point.low))(points);
  const high = line<Point>(at, (point) => y(point.high))(points);
  const every = Math.max(1, Math.ceil((trend.length * LABEL_WIDTH) / width));
  return (
    <div ref={place} class="chart-place">
      <svg
        class="chart"
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={t('figures.trend.chart')}
      >
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line
              x1={EDGE.left}
              x2={width - EDGE.right}
              y1={y(tick)}
              y2={y(tick)}
              class={tick === 0 ? 'chart-zero' : 'chart-grid'}
            />
            <text x={EDGE.left - 8} y={y(tick) + 4} class="chart-text chart-end">
              {signedPercent(words, tick)}
            </text>
          </g>
        ))}
        {trend.map(
          ({ week }, index) =>
            index % every === 0 && (
              <text key={week} x={x(week) ?? 0} y={HEIGHT - 6} class="chart-text chart-middle">
                {week}
              </text>
            ),
        )}
        {band && <path d={band} class="chart-band" />}
        {low && <path d={low} class="chart-edge" />}
        {high && <path d={high} class="chart-edge" />}
        {curve && <path d={curve} class="chart-line" />}
        {points.map((point) => (
          <g key={point.week}>
            {points.length === 1 && (
              <line
                x1={at(point)}
                x2={at(point)}
                y1={y(point.low)}
                y2={y(point.high)}
                class="chart-edge"
              />
            )}
            <circle cx={at(point)} cy={y(point.value)} r="3.5" class="chart-point" />
          </g>
        ))}
      </svg>
    </div>
  );
}

/** From the lowest end to the highest, zero included. */
function domainOf(points: readonly Point[]): [number, number] {
  const low = Math.min(0, ...points.map((point) => point.low));
  const high = Math.max(0, ...points.map((point) => point.high));
  return low === high ? [-0.5, 0.5] : [low, high];
}
