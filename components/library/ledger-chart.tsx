import { useMemo, useRef } from 'preact/hooks';
import type { LedgerRow } from '@/lib/model/ledger';
import { formatDate } from '../date-format';
import { formatQuantity } from '../figure-format';
import { chartSize, layOut, linesOf, middle, type Point } from './chart-layout';

/** Told apart without colour too: by the shape of their points. Readable on white and on black. */
const series = [
  { colour: '#2f74d0', shape: 'circle' },
  { colour: '#d9720b', shape: 'square' },
  { colour: '#16875d', shape: 'diamond' },
  { colour: '#a855c7', shape: 'triangle' },
  { colour: '#0f8a96', shape: 'cross' },
  { colour: '#8b867c', shape: 'circle' },
] as const;

interface LedgerChartProps {
  rows: readonly LedgerRow[];
  onOpen: (row: LedgerRow) => void;
  onExport: (svg: SVGSVGElement, format: 'svg' | 'png') => void;
}

/**
 * The rows over time, as far as they can be drawn together: those of one name or of one
 * measure, in the unit that most of them have. Every point leads to
 * where it was printed; the list below is the same as a table. Nothing where there is no course to see.
 */
export function LedgerChart({ rows, onOpen, onExport }: LedgerChartProps) {
  const svg = useRef<SVGSVGElement>(null);
  const drawn = useMemo(() => layOut(rows, series.length), [rows]);
  if (!drawn) return null;
  const { width, height, margin } = chartSize;
  const { points, names, x, y, valueTicks, dates, title } = drawn;
  return (
    <figure class="chart">
      <figcaption class="chart-head">
        <span class="chart-title">{title}</span>
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
            stroke={series[(line[0] as Point).series]?.colour}
            stroke-opacity="0.6"
            stroke-width="1.5"
          />
        ))}
        {points.map((point) => (
          <PointMark key={point.row.key} point={point} x={x(point.time)} y={y} onOpen={onOpen} />
        ))}
      </svg>
      <ul class="chart-key">
        {names.map((name, i) => (
          <li key={name}>
            <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
              <path d={shapeOf(i)} fill={series[i]?.colour} />
            </svg>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </figure>
  );
}

interface PointMarkProps {
  point: Point;
  x: number;
  y: (value: number) => number;
  onOpen: (row: LedgerRow) => void;
}

function PointMark({ point, x, y, onOpen }: PointMarkProps) {
  const { row, low, high } = point;
  const { colour } = series[point.series] as (typeof series)[number];
  const words = [
    row.name,
    row.metric,
    formatQuantity(row.figure) ?? row.figure.text,
    formatDate(row.asOf),
    row.outlet,
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: there are no buttons in a drawing
    <g
      role="button"
      tabIndex={0}
      class="chart-point pz-focusable"
      aria-label={words.filter(Boolean).join(' · ')}
      onClick={() => onOpen(row)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen(row);
      }}
    >
      <title>{words.filter(Boolean).join(' · ')}</title>
      {high > low && (
        <line x1={x} x2={x} y1={y(low)} y2={y(high)} stroke={colour} stroke-width="3" />
      )}
      <path
        d={shapeOf(point.series)}
        fill={colour}
        transform={`translate(${x} ${y(middle(point))})`}
      />
    </g>
  );
}

function shapeOf(index: number): string {
  switch (series[index]?.shape) {
    case 'square':
      return 'M-4-4h8v8h-8Z';
    case 'diamond':
      return 'M0-5.5 5.5 0 0 5.5-5.5 0Z';
    case 'triangle':
      return 'M0-5 5 4h-10Z';
    case 'cross':
      return 'M-1.5-5h3v3.5h3.5v3h-3.5v3.5h-3v-3.5h-3.5v-3h3.5Z';
    default:
      return 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0Z';
  }
}
