import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CoursePoint, LedgerRow } from '@/lib/model/ledger';
import { formatDate } from '../../words/date-format';
import { printedFigure } from '../../words/figure-format';
import { middle } from './chart-layout';
import { colourOf, shapeOf } from './chart-series';
import { sourceOf } from './ledger-row';

interface ChartPointsProps {
  /** In the order of time. */
  points: readonly CoursePoint[];
  conflicts: ReadonlySet<string>;
  x: (time: number) => number;
  y: (value: number) => number;
  /** A point has the focus or the pointer; null when none has. */
  onShow: (row: LedgerRow | null) => void;
  onOpen: (row: LedgerRow) => void;
}

/** The points of a chart: one is in the tab order, the arrow keys go to others in the order of time. */
export function ChartPoints({ points, conflicts, x, y, onShow, onOpen }: ChartPointsProps) {
  const [at, setAt] = useState(0);
  const marks = useRef<SVGGElement>(null);
  const reachable = Math.min(at, points.length - 1);

  function goTo(index: number) {
    const next = Math.max(0, Math.min(points.length - 1, index));
    setAt(next);
    (marks.current?.children[next] as SVGGElement | undefined)?.focus();
  }

  function onKey(event: KeyboardEvent, index: number) {
    if (event.key === 'Enter' || event.key === ' ') onOpen((points[index] as CoursePoint).row);
    else if (event.key === 'ArrowRight' || event.key === 'ArrowDown') goTo(index + 1);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') goTo(index - 1);
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(points.length - 1);
    else return;
    event.preventDefault();
  }

  return (
    <g ref={marks}>
      {points.map((point, index) => {
        const { row, low, high } = point;
        const colour = colourOf(point.series);
        const conflicting = conflicts.has(row.key);
        return (
          // biome-ignore lint/a11y/useSemanticElements: there are no buttons in a drawing
          <g
            key={row.key}
            role="button"
            tabindex={index === reachable ? 0 : -1}
            class="chart-point"
            aria-label={wordsOfPoint(row, conflicting)}
            onFocus={() => {
              setAt(index);
              onShow(row);
            }}
            onBlur={() => onShow(null)}
            onPointerEnter={() => onShow(row)}
            onPointerLeave={() => onShow(null)}
            onClick={() => onOpen(row)}
            onKeyDown={(event) => onKey(event, index)}
          >
            {high > low && (
              <line
                x1={x(point.time)}
                x2={x(point.time)}
                y1={y(low)}
                y2={y(high)}
                stroke={colour}
                stroke-width="3"
              />
            )}
            <g transform={`translate(${x(point.time)} ${y(middle(point))})`}>
              {/* As large as a pointer needs it. */}
              <circle r="12" fill="transparent" />
              {conflicting && <circle r="8" fill="none" stroke="#c4331d" stroke-width="1.5" />}
              <circle class="chart-ring" r="12" fill="none" stroke-width="2" />
              <path d={shapeOf(point.series)} fill={colour} />
            </g>
          </g>
        );
      })}
    </g>
  );
}

/** All that is known of a point, in one line and in the words of the list: whose, what, how much, when, where it was printed, and whether it is disputed. */
export function wordsOfPoint(row: LedgerRow, conflicting: boolean): string {
  return [
    row.name,
    row.metric,
    printedFigure(row.figure),
    formatDate(row.asOf),
    sourceOf(row),
    conflicting && i18n.t('library.ledger.conflict'),
  ]
    .filter(Boolean)
    .join(' · ');
}
