import { type ListPlace, leavePlace, placeLeft, rowOfKey } from './list-place';
import { RowHeights } from './row-heights';

/** So many rows are drawn above and below those in sight, so that scrolling finds them there. */
const overscan = 8;

const beginning: ListPlace = { top: null, hidden: 0, focus: null };

/** A list as it is to be shown. */
export interface ShownList<Item> {
  /** Another array is a list that changed. */
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** How high a row is before it was measured, in pixels. */
  readonly estimate: number;
  /** Which list this is: another one begins at its first row, or where it was left. Its items may come later. */
  readonly list: string;
}

/**
 * Which rows of a long list are in sight. Where rows above turn out higher than estimated, or come and go, those in sight stay
 * where they are. The list's stop in the tab order is drawn wherever it is: a row that has the focus must not go with the wheel.
 */
export class ListSight<Item> {
  heights: RowHeights;
  /** The row that is the list's stop in the tab order. */
  focus = 0;
  #shown: ShownList<Item>;
  /** Where another list was left, until its items are there. */
  #left: ListPlace | null = null;
  /** How far the list is to be scrolled, how far it is, and how much of it is seen, in pixels. */
  #top = 0;
  #scrolled = 0;
  #height = 0;

  constructor(shown: ShownList<Item>) {
    this.#shown = shown;
    this.heights = new RowHeights(shown.items.length, shown.estimate);
    this.#goTo(placeLeft(shown.list) ?? beginning, 0);
  }

  /** The first row to be drawn. */
  get first(): number {
    return Math.max(0, this.heights.rowAt(this.#top) - overscan);
  }

  /** The last row to be drawn; -1 where there is none. */
  get last(): number {
    const last = this.heights.rowAt(this.#top + this.#height) + overscan;
    return Math.min(last, this.heights.count - 1);
  }

  /** The rows to be drawn, in their order. */
  get rows(): number[] {
    const { first, last, focus } = this;
    const rows = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    if (focus < first) rows.unshift(focus);
    else if (focus > last && focus < this.heights.count) rows.push(focus);
    return rows;
  }

  /** Shows the same list, what became of it, or another one. */
  show(shown: ShownList<Item>): void {
    const { items, list } = this.#shown;
    if (list !== shown.list) {
      this.leave();
      this.#left = placeLeft(shown.list) ?? beginning;
      this.#top = 0;
      this.focus = 0;
    }
    const isOther = items !== shown.items;
    // Whoever stands at the beginning is to see what is new there.
    const place = this.#left ?? (this.#top > 0 ? this.#place() : beginning);
    const near = this.heights.rowAt(this.#top);
    const drawn = isOther ? this.#drawn() : null;
    this.#shown = shown;
    if (!drawn) return;
    this.heights = new RowHeights(shown.items.length, shown.estimate);
    this.#goTo(place, near);
    // Rows that only have another place are not drawn anew: nobody would tell how high they are.
    for (const row of this.rows) {
      const height = drawn.get(this.#keyAt(row));
      if (height !== undefined) this.measure(row, height);
    }
  }

  /** How high the rows are that are drawn, by their keys. */
  #drawn(): ReadonlyMap<string | null, number> {
    const heights = new Map<string | null, number>();
    for (const row of this.rows) {
      if (this.heights.isMeasured(row)) heights.set(this.#keyAt(row), this.heights.heightOf(row));
    }
    return heights;
  }

  /** Remembers where the reader is, for when they come back. */
  leave(): void {
    leavePlace(this.#shown.list, this.#place());
  }

  /**
   * Notes how far the list is scrolled.
   *
   * @param isHeld whether the list has the focus; else its stop goes along, so that who comes to it by key stays here
   * @returns whether other rows are to be drawn
   */
  scrolledTo(top: number, isHeld: boolean): boolean {
    const { first, last, focus } = this;
    this.#top = top;
    this.#scrolled = top;
    if (!isHeld) this.focus = this.#nearestInSight(focus);
    return first !== this.first || last !== this.last || focus !== this.focus;
  }

  /** Notes how much of the list is seen. @returns whether other rows are to be drawn */
  resizedTo(height: number): boolean {
    const { last } = this;
    this.#height = height;
    return last !== this.last;
  }

  /** Notes how high a row was drawn. @returns whether rows are to be drawn elsewhere */
  measure(row: number, height: number): boolean {
    if (row >= this.heights.count) return false;
    const isAbove = this.heights.startOf(row + 1) <= this.#top;
    const grown = this.heights.measure(row, height);
    if (isAbove) this.#top += grown;
    return grown !== 0;
  }

  /** Brings a row into sight. */
  reveal(row: number): void {
    const start = this.heights.startOf(row);
    const end = this.heights.startOf(row + 1);
    if (start < this.#top) this.#top = start;
    else if (end > this.#top + this.#height) this.#top = end - this.#height;
  }

  /** How far the list is to be scrolled, in pixels, told once; null where it is there. */
  takeScroll(): number | null {
    if (this.#top === this.#scrolled) return null;
    this.#scrolled = this.#top;
    return this.#top;
  }

  /** A row of which something is seen, or the first or last one that is seen whole. */
  #nearestInSight(row: number): number {
    const { heights } = this;
    const end = this.#top + this.#height;
    const [first, last] = [heights.rowAt(this.#top), heights.rowAt(end)];
    if (row < first) return heights.startOf(first) < this.#top ? Math.min(first + 1, last) : first;
    if (row > last) return heights.startOf(last + 1) > end ? Math.max(first, last - 1) : last;
    return row;
  }

  #place(): ListPlace {
    const row = this.heights.rowAt(this.#top);
    return {
      top: this.#top > 0 ? this.#keyAt(row) : null,
      hidden: this.#top - this.heights.startOf(row),
      focus: this.#keyAt(this.focus),
    };
  }

  /** @param near about where the first row in sight is looked for */
  #goTo(place: ListPlace, near: number): void {
    this.#left = null;
    const { items, keyOf } = this.#shown;
    const row = (key: string | null, from: number) =>
      key === null ? -1 : rowOfKey(items, keyOf, key, from);
    const focus = row(place.focus, this.focus);
    this.focus = focus >= 0 ? focus : Math.max(0, Math.min(this.focus, items.length - 1));
    const top = row(place.top, near);
    if (top >= 0) this.#top = this.heights.startOf(top) + place.hidden;
  }

  #keyAt(row: number): string | null {
    const { items, keyOf } = this.#shown;
    const item = items[row];
    return item === undefined ? null : keyOf(item);
  }
}
