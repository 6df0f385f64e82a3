/**
 * Where each of very many rows stands. A row is as high as estimated until it was measured, so that a list of a million rows
 * costs no more to begin than one of ten: only what was measured is counted, in a Fenwick tree (Fenwick 1994).
 */
export class RowHeights {
  /** What measured rows are higher than estimated, 1-based: entry `i` holds the sum of the `i & -i` rows up to row `i`. */
  readonly #excess: Float64Array;
  readonly #measured = new Map<number, number>();

  /**
   * @param count how many rows there are
   * @param estimate how high a row is before it was measured, in pixels; more than 0
   */
  constructor(
    readonly count: number,
    private readonly estimate: number,
  ) {
    this.#excess = new Float64Array(count + 1);
  }

  /** How high all rows are together, in pixels. */
  get total(): number {
    return this.startOf(this.count);
  }

  isMeasured(row: number): boolean {
    return this.#measured.has(row);
  }

  heightOf(row: number): number {
    return this.#measured.get(row) ?? this.estimate;
  }

  /** Where a row begins, in pixels from the first; of `count`, where the last one ends. */
  startOf(row: number): number {
    let start = row * this.estimate;
    for (let i = row; i > 0; i -= i & -i) start += this.#excess[i] as number;
    return start;
  }

  /** Notes how high a row is. @returns how much higher than it was held for */
  measure(row: number, height: number): number {
    const grown = height - this.heightOf(row);
    this.#measured.set(row, height);
    if (grown === 0) return 0;
    for (let i = row + 1; i <= this.count; i += i & -i) {
      this.#excess[i] = (this.#excess[i] as number) + grown;
    }
    return grown;
  }

  /** The row that stands at so many pixels from the first; the first or the last where none does. */
  rowAt(offset: number): number {
    let [row, start] = [0, 0];
    for (let step = 2 ** Math.floor(Math.log2(Math.max(1, this.count))); step >= 1; step /= 2) {
      const next = row + step;
      if (next > this.count) continue;
      const end = start + step * this.estimate + (this.#excess[next] as number);
      if (end > offset) continue;
      [row, start] = [next, end];
    }
    return Math.max(0, Math.min(row, this.count - 1));
  }
}
