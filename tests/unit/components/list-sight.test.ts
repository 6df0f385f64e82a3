import { describe, expect, it } from 'vitest';
import { ListSight } from '@/components/library/lists/list-sight';

/** Rows of 10 pixels under keys of their own, in a window of 50. */
const rows = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `row ${from + i}`);
let lists = 0;
function sightOf(items: readonly string[], list = `list ${++lists}`) {
  const shown = { items, keyOf: String, estimate: 10, list };
  const sight = new ListSight(shown);
  sight.resizedTo(50);
  return { sight, show: (next: Partial<typeof shown>) => sight.show({ ...shown, ...next }), list };
}

describe('ListSight', () => {
  it('draws what is in sight and a few rows around it', () => {
    const { sight } = sightOf(rows(0, 1_000));
    expect([sight.first, sight.last]).toEqual([0, 13]);
    expect(sight.scrolledTo(2, false)).toBe(false);
    expect(sight.scrolledTo(500, false)).toBe(true);
    expect([sight.first, sight.last]).toEqual([42, 63]);
    sight.scrolledTo(10_000, false);
    expect(sight.last).toBe(999);
  });

  it('draws no row of an empty list', () => {
    const { sight } = sightOf([]);
    expect([sight.first, sight.last, sight.rows]).toEqual([0, -1, []]);
    sight.scrolledTo(0, false);
    expect(sight.focus).toBe(0);
  });

  it('draws the row that has the focus wherever it is', () => {
    const { sight, show } = sightOf(rows(0, 1_000));
    sight.focus = 4;
    sight.scrolledTo(500, true);
    expect(sight.rows).toEqual([4, ...Array.from({ length: 22 }, (_, i) => 42 + i)]);
    sight.focus = 999;
    expect(sight.rows.slice(-2)).toEqual([63, 999]);
    // The list became shorter.
    show({ items: rows(0, 3) });
    expect(sight.rows).toEqual([0, 1, 2]);
  });

  it('has its stop in sight while the focus is elsewhere', () => {
    const { sight } = sightOf(rows(0, 1_000));
    expect(sight.scrolledTo(5, false)).toBe(false);
    expect(sight.focus).toBe(0);
    // A row that is cut off above or below is not the stop.
    sight.scrolledTo(505, false);
    expect(sight.focus).toBe(51);
    sight.scrolledTo(205, false);
    expect(sight.focus).toBe(24);
    sight.scrolledTo(210, false);
    expect(sight.focus).toBe(24);
    expect(sight.scrolledTo(250, false)).toBe(true);
    expect(sight.focus).toBe(25);
  });

  it('has another stop drawn where all rows of a short list are drawn already', () => {
    const { sight } = sightOf(rows(0, 10));
    expect(sight.scrolledTo(12, false)).toBe(true);
    expect([sight.first, sight.last, sight.focus]).toEqual([0, 9, 2]);
  });

  it('stays with the rows in sight when the row that has the focus, far above, is drawn higher', () => {
    const { sight, show } = sightOf(rows(100, 300));
    sight.focus = 3;
    sight.scrolledTo(500, true);
    sight.measure(3, 25);
    expect(sight.takeScroll()).toBe(515);
    show({ items: rows(60, 300) });
    expect([sight.focus, sight.heights.heightOf(43), sight.takeScroll()]).toEqual([43, 25, 915]);
  });

  it('stays with the rows in sight when rows above turn out higher', () => {
    const { sight } = sightOf(rows(0, 1_000));
    sight.scrolledTo(500, false);
    expect(sight.measure(44, 25)).toBe(true);
    expect(sight.takeScroll()).toBe(515);
    expect(sight.takeScroll()).toBe(null);
    expect(sight.measure(52, 30)).toBe(true);
    expect(sight.measure(53, 10)).toBe(false);
    // Half out of sight, it grows downwards.
    sight.scrolledTo(521, false);
    sight.measure(50, 12);
    expect(sight.takeScroll()).toBe(null);
  });

  it('scrolls no further than a row needs to be in sight', () => {
    const { sight } = sightOf(rows(0, 1_000));
    const scrollTo = (row: number) => {
      sight.reveal(row);
      return sight.takeScroll();
    };
    expect([3, 4, 5, 20, 19, 2].map(scrollTo)).toEqual([null, null, 10, 160, null, 20]);
  });

  it('stays with the rows in sight when rows come and go above them', () => {
    const { sight, show } = sightOf(rows(100, 300));
    sight.scrolledTo(505, false);
    sight.focus = 52;
    show({ items: rows(60, 300) });
    expect(sight.takeScroll()).toBe(905);
    expect(sight.focus).toBe(92);
    show({ items: rows(140, 300) });
    expect(sight.takeScroll()).toBe(105);
    expect(sight.focus).toBe(12);
  });

  it('knows how high rows are that only have another place', () => {
    const { sight, show } = sightOf(rows(100, 300));
    sight.scrolledTo(500, false);
    sight.measure(48, 25);
    sight.measure(51, 30);
    sight.measure(150, 99);
    expect(sight.takeScroll()).toBe(515);
    show({ items: rows(60, 300) });
    expect([88, 91, 190].map((row) => sight.heights.heightOf(row))).toEqual([25, 30, 10]);
    // Rows 60 to 99 stand above now.
    expect(sight.takeScroll()).toBe(915);
  });

  it('shows what is new at the beginning to whoever is there', () => {
    const { sight, show } = sightOf(rows(100, 300));
    sight.focus = 2;
    show({ items: rows(60, 300) });
    expect([sight.takeScroll(), sight.first, sight.focus]).toEqual([null, 0, 2]);
  });

  it('keeps the place of a row that is gone', () => {
    const { sight, show } = sightOf(rows(0, 100));
    sight.scrolledTo(500, false);
    sight.focus = 99;
    show({ items: rows(0, 100).filter((key) => key !== 'row 50' && key !== 'row 99') });
    expect(sight.takeScroll()).toBe(null);
    expect(sight.focus).toBe(97);
  });

  it('begins another list at its first row, as soon as it is asked for', () => {
    const { sight, show } = sightOf(rows(0, 100));
    sight.scrolledTo(500, false);
    sight.focus = 52;
    show({ list: 'another' });
    expect(sight.takeScroll()).toBe(0);
    show({ list: 'another', items: rows(40, 60) });
    expect([sight.takeScroll(), sight.focus]).toEqual([null, 0]);
  });

  it('goes back to where a list was left', () => {
    const all = rows(0, 100);
    const { sight, show, list } = sightOf(all);
    sight.scrolledTo(505, false);
    sight.focus = 51;
    // To a part of it and back; what is listed comes a moment later than what is asked for.
    const part = rows(90, 95);
    show({ list: 'a part' });
    show({ list: 'a part', items: part });
    expect([sight.takeScroll(), sight.focus]).toEqual([0, 0]);
    show({ items: part });
    show({});
    expect([sight.takeScroll(), sight.focus]).toEqual([505, 51]);
    sight.leave();
    const { sight: later } = sightOf(rows(10, 100), list);
    expect([later.takeScroll(), later.focus]).toEqual([405, 41]);
  });
});
