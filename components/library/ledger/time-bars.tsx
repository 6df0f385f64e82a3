import { i18n } from '#i18n';
import { useWidth } from '../../parts/use-width';
import { formatDate } from '../../words/date-format';

/** How often something happened in one month, or one year. */
export interface TimeBar {
  /** ISO 8601: `2024-08` or `2024`. */
  readonly when: string;
  readonly count: number;
}

const height = 72;
/** How much room a bar has at most, and from how much on each one's count stands over it; else over the highest alone. */
const widestStep = 28;
const countedStep = 14;
/** How much room the label of a month or year needs. */
const labelRoom = 44;
/** Narrower and wider than this no bars are drawn. */
const [narrowest, widest] = [240, 760];

/** Counts over time as bars; each says itself to a pointer, and the table under it says all to a screen reader. */
export function TimeBars({ bars }: { bars: readonly TimeBar[] }) {
  const [figure, width] = useWidth(narrowest, widest);
  const highest = Math.max(...bars.map(({ count }) => count));
  const peak = bars.findIndex(({ count }) => count === highest);
  const step = Math.min(widestStep, width / bars.length);
  const all = Math.min(width, bars.length * step + labelRoom - step);
  const labelled = Math.ceil(labelRoom / step);
  return (
    <figure ref={figure} class="time-bars">
      {width > 0 && (
        <svg
          width={all}
          height={height + 20}
          viewBox={`0 0 ${all} ${height + 20}`}
          aria-hidden="true"
          font-size="11"
        >
          {bars.map(({ when, count }, i) => {
            const size = count === 0 ? 0 : Math.max(2, (count / highest) * (height - 14));
            return (
              <g key={when} transform={`translate(${i * step} 0)`}>
                <title>{`${formatDate(when)} · ${count}`}</title>
                <rect
                  x={step / 7}
                  y={height - size}
                  width={(step / 7) * 5}
                  height={size}
                  fill="var(--pz-accent)"
                />
                {count > 0 && (step >= countedStep || i === peak) && (
                  <text x={step / 2} y={height - size - 3} text-anchor="middle" fill="currentColor">
                    {count}
                  </text>
                )}
                {i % labelled === 0 && all - i * step >= 0.8 * labelRoom && (
                  <text x={step / 7} y={height + 14} fill="currentColor">
                    {when.length > 4 ? `${when.slice(2, 4)}/${when.slice(5)}` : when}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      )}
      <table class="pz-unseen">
        <tbody>
          {bars
            .filter(({ count }) => count > 0)
            .map(({ when, count }) => (
              <tr key={when}>
                <th scope="row">{formatDate(when)}</th>
                <td>{i18n.t('panel.count', count)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </figure>
  );
}

/** More months than this are counted by year. */
const mostMonths = 36;

/** Dates as bars: a month each, or a year each where they span many; the empty ones between are there too. */
export function barsOf(dates: ReadonlyMap<string, number>): TimeBar[] {
  const months = new Map<string, number>();
  for (const [date, count] of dates) {
    if (/^\d{4}-\d{2}/.test(date)) add(months, date.slice(0, 7), count);
  }
  const known = [...months.keys()].sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = monthNumber(last) - monthNumber(first) + 1;
  if (span <= mostMonths) {
    return Array.from({ length: span }, (_, i) => {
      const number = monthNumber(first) + i;
      const when = `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
      return { when, count: months.get(when) ?? 0 };
    });
  }
  const years = new Map<string, number>();
  for (const [month, count] of months) add(years, month.slice(0, 4), count);
  const from = Number(first.slice(0, 4));
  const length = Math.min(Number(last.slice(0, 4)) - from + 1, 100);
  return Array.from({ length }, (_, i) => {
    const when = String(from + i).padStart(4, '0');
    return { when, count: years.get(when) ?? 0 };
  });
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
