import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LedgerRow } from '@/lib/model/ledger';
import { chartSize, layOut, linesOf, middle, type Point } from './chart-layout';
import { ChartPoints, wordsOfPoint } from './chart-points';
import { colourOf, mostSeries, shapeOf } from './chart-series';

interface LedgerChartProps {
  rows: readonly LedgerRow[];
  /** The keys of rows that another row contradicts. */
  conflicts: ReadonlySet<string>;
  onOpen: (row: LedgerRow) => void;
  onExport: (svg: SVGSVGElement, format: 'svg' | 'png') => void;
}

/**
 * The rows over time, as far as they can be drawn together: those of one name or of one
 * measure, in the unit that most of them have. Every point leads to
 * where it was printed; the list below is the same as a table. Nothing where there is no course to see.
 */
export function LedgerChart({ rows, conflicts, onOpen, onExport }: LedgerChartProps) {
  const svg = useRef<SVGSVGElement>(null);
  const [shown, setShown] = useState<LedgerRow | null>(null);
  const drawn = useMemo(() => layOut(rows, mostSeries), [rows]);
  if (!drawn) return null;
  const { width, height, margin } = chartSize;
  const { points, names, x, y, valueTicks, dates, title } = drawn;
  return (
    <figure class="chart">
      <figcaption class="chart-head">
        <bdi class="chart-title">{title}</bdi>
        <span class="list-actions">
          {(['svg', 'png'] as const).map((format) => (
            <button
              key={format}
              type="button"
              class="pz-button pz-quiet"
              onClick={() => svg.current && onExport(svg.current, format)}
            >
              {format.toUpperCase()}
            </button>
          ))}
        </span>
      </figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing holds no fieldset */}
      <svg
        ref={svg}
        class="chart-drawing"
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={title}
        font-family="system-ui, sans-serif"
        font-size="11"
      >
        {valueTicks.map(({ at, label }) => (
          <g key={at}>
            <line
              x1={margin.left}
              x2={width - margin.right}
              y1={y(at)}
              y2={y(at)}
              stroke="#8b867c"
              stroke-opacity="0.3"
            />
            <text x={margin.left - 8} y={y(at) + 4} text-anchor="end" fill="currentColor">
              {label}
            </text>
          </g>
        ))}
        {dates.map(({ at, label }) => (
          <text key={at} x={x(at)} y={height - 12} text-anchor="middle" fill="currentColor">
            {label}
          </text>
        ))}
        {linesOf(points).map((line) => (
          <polyline
            key={line[0]?.row.key}
            points={line.map((point) => `${x(point.time)},${y(middle(point))}`).join(' ')}
            fill="none"
            stroke={colourOf((line[0] as Point).series)}
            stroke-opacity="0.6"
            stroke-width="1.5"
          />
        ))}
        <ChartPoints
          points={points}
          conflicts={conflicts}
          x={x}
          y={y}
          onShow={setShown}
          onOpen={onOpen}
        />
      </svg>
      <ul class="chart-key">
        {names.map((name, i) => (
          <li key={name}>
            <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
              <path d={shapeOf(i)} fill={colourOf(i)} />
            </svg>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      <p class="chart-source" aria-hidden="true">
        <bdi>
          {shown
            ? wordsOfPoint(shown, conflicts.has(shown.key))
            : i18n.t('library.ledger.chartHint')}
        </bdi>
      </p>
    </figure>
  );
}
