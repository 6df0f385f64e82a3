/** What a figure measures. `number` is a bare number that the text gives no unit. */
export const figureKinds = [
  'money',
  'percent',
  'area',
  'length',
  'weight',
  'volume',
  'energy',
  'power',
  'count',
  'duration',
  'age',
  'ordinal',
  'date',
  'number',
] as const;
export type FigureKind = (typeof figureKinds)[number];

/**
 * How the text bounds a value: 近, 约, 余, 多 are `about`; 以上, 不低于 `at-least`; 以内, 最高 `at-most`;
 * 超, 逾, 突破 `more-than`; 不足 `less-than`; 1-7月, 30万至50万元 `range`.
 */
export const bounds = [
  'exact',
  'about',
  'at-least',
  'at-most',
  'more-than',
  'less-than',
  'range',
] as const;
export type Bound = (typeof bounds)[number];

/** 缩短85%, 同比增长12.3%: that a figure tells by how much something rose or fell, not how much there is. */
export interface Change {
  readonly direction: 'up' | 'down';
  /** Against what: the same period of the year before (同比), the period before (环比), or what the text says elsewhere. */
  readonly basis: 'year' | 'period' | null;
}

export interface Figure {
  readonly kind: FigureKind;
  /** UTF-16 offsets into the article's text; `text` is exactly that slice. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In `unit`; null for ranges and dates, and where only an order of magnitude is told (数百万元: `low` 1e6, `high` 1e7). */
  readonly value: number | null;
  /**
   * The base unit: ISO 4217 for money (`CNY`), `%` and `pp` (percentage points), `m²`, `m`, `kg`, `m³`, `kWh`, `kW`,
   * `day` `workday` `hour` `month` `year` … for durations, the measure word itself for counts (`家`) or a unit that has no kind
   * of its own (`℃`, `kV`), a rate in both (`CNY/m²`, `kg/year`), null for none.
   */
  readonly unit: string | null;
  /** The ends of a range, in `unit`; null when the figure is one value. */
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** For dates: the first and last day meant, ISO 8601, as far as text and publication date tell; else null. */
  readonly period: Period | null;
  /** The noun that is measured (总投资, 占地), or null when the text does not say. */
  readonly metric: string | null;
  /** The id of the entity it is about, or null when the text does not say. */
  readonly subject: string | null;
  /** Left out where the figure is no change. */
  readonly change?: Change;
}

/** ISO 8601 calendar dates `YYYY-MM-DD`, both inclusive. */
export interface Period {
  readonly from: string;
  readonly to: string;
}
