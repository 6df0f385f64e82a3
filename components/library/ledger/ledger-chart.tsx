import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CoursePoint, LedgerCourse, LedgerRow } from '@/lib/model/ledger';
import { Icon } from '../../parts/icon';
import { useWidth } from '../../parts/use-width';
import { uiLanguage } from '../../words/ui-language';
import { type ChartScale, chartSize, hasTowers, layOut, linesOf, middle } from './chart-layout';
import { ChartPoints, wordsOfPoint } from './chart-points';
import { colourOf, shapeOf } from './chart-series';

/** A chart as it is given out: the drawing and what stands around it. */
export interface ChartPicture {
  readonly drawing: SVGSVGElement;
  readonly title: string;
  readonly series: readonly {
    readonly name: string;
    readonly colour: string;
    readonly shape: string;
  }[];
  /** What is drawn, point by point, for those who do not see it. */
  readonly description: string;
}

interface LedgerChartProps {
  course: LedgerCourse;
  /** The keys of rows that another row contradicts. */
  conflicts: ReadonlySet<string>;
  onOpen: (row: LedgerRow) => void;
  onExport: (picture: ChartPicture, format: 'svg' | 'png') => void;
}

/** A course over time. Every point leads to where it was printed; the list below is the same as a table. */
export function LedgerChart(props: LedgerChartProps) {
  const [figure, width] = useWidth(narrowest, widest);
  return (
    <figure ref={figure} class="chart">
      {width > 0 && <ChartInFigure {...props} width={width} />}
    </figure>
  );
}

function ChartInFigure(props: LedgerChartProps & { width: number }) {
  const { course, conflicts, width, onOpen, onExport } = props;
  const svg = useRef<SVGSVGElement>(null);
  const [shown, setShown] = useState<LedgerRow | null>(null);
  const [asked, setAsked] = useState<ChartScale>('linear');
  const towers = useMemo(() => hasTowers(course), [course]);
  const scale = towers ? asked : 'linear';
  const drawn = useMemo(() => layOut(course, scale, width), [course, scale, width]);
  const { height, margin } = chartSize;
  const { points, series, left, x, y, valueTicks, dates, title } = drawn;
  const marks = series.map((name, i) => ({ name, colour: colourOf(i), shape: shapeOf(i) }));
  const leftOut = leftWords(course);

  function give(format: 'svg' | 'png') {
    const words = points.map(({ row }) => wordsOfPoint(row, conflicts.has(row.key)));
    const description = [...words, ...leftOut].join('\n');
    if (svg.current) onExport({ drawing: svg.current, title, series: marks, description }, format);
  }

  return (
    <>
      <figcaption class="chart-head">
        <bdi class="chart-title">{title}</bdi>
        <span class="list-actions">
          {towers && (
            <label class="dialog-tag">
              <input
                type="checkbox"
                class="facet-box pz-focusable"
                checked={scale === 'log'}
                onChange={() => setAsked(scale === 'log' ? 'linear' : 'log')}
              />
              {i18n.t('library.ledger.logScale')}
            </label>
          )}
          {(['svg', 'png'] as const).map((format) => (
            <button
              key={format}
              type="button"
              class="pz-button pz-quiet"
              aria-label={i18n.t('library.ledger.saveChart', [format.toUpperCase()])}
              onClick={() => give(format)}
            >
              <Icon name="download" /> {format.toUpperCase()}
            </button>
          ))}
        </span>
      </figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing holds no fieldset */}
      <svg
        ref={svg}
        class="chart-drawing"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={title}
        font-family="system-ui, sans-serif"
        font-size="11"
      >
        {valueTicks.map(({ at, label }) => (
          <g key={at}>
            <line
              x1={left}
              x2={width - margin.right}
              y1={y(at)}
              y2={y(at)}
              stroke="#8b867c"
              stroke-opacity="0.3"
            />
            <text x={left - 8} y={y(at) + 4} text-anchor="end" fill="currentColor">
              {label}
            </text>
          </g>
        ))}
        {dates.map(({ at, label }) => (
          <text key={at} x={x(at)} y={height - 12} text-anchor="middle" fill="currentColor">
            {label}
          </text>
        ))}
        {linesOf(course).map((line) => (
          <polyline
            key={line[0]?.row.key}
            points={line.map((point) => `${x(point.time)},${y(middle(point))}`).join(' ')}
            fill="none"
            stroke={colourOf((line[0] as CoursePoint).series)}
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
      {marks.length > 1 && (
        <ul class="chart-key">
          {marks.map(({ name, colour, shape }) => (
            <li key={name}>
              <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
                <path d={shape} fill={colour} />
              </svg>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      )}
      <p class="chart-source" aria-hidden="true">
        <bdi>
          {shown
            ? wordsOfPoint(shown, conflicts.has(shown.key))
            : i18n.t('library.ledger.chartHint')}
        </bdi>
      </p>
      {leftOut.length > 0 && (
        <p class="chart-left">{leftOut.join(uiLanguage() === 'zh_CN' ? '' : ' ')}</p>
      )}
    </>
  );
}

/** Narrower and wider than this no chart is drawn, in pixels. */
const narrowest = 280;
const widest = 960;

/** What is not drawn, and why. */
function leftWords({ left }: LedgerCourse): string[] {
  return (['unlike', 'rarer', 'undated', 'between'] as const)
    .filter((why) => left[why] > 0)
    .map((why) => i18n.t(`library.ledger.left.${why}`, left[why]));
}
