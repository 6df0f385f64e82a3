/** Where a reader is in a list. */
export interface ListPlace {
  /** The key of the first row in sight; null at the list's beginning. */
  readonly top: string | null;
  /** How much of that row is out of sight, in pixels. */
  readonly hidden: number;
  /** The key of the row that is the list's stop in the tab order; null where there is none. */
  readonly focus: string | null;
}

/** So far from where it was a row is looked for in a list that changed: further would keep the page waiting. */
const reach = 50_000;
/** So many lists are remembered. */
const mostPlaces = 50;

const places = new Map<string, ListPlace>();

/** Where the reader left a list; null for one that was not open yet. */
export function placeLeft(list: string): ListPlace | null {
  return places.get(list) ?? null;
}

/** Remembers where a list is left, until the page is closed: whoever comes back finds it so. */
export function leavePlace(list: string, place: ListPlace): void {
  places.delete(list);
  places.set(list, place);
  const [oldest] = places.keys();
  if (places.size > mostPlaces && oldest !== undefined) places.delete(oldest);
}

/** The row of a key, looked for from `near` outwards; -1 when it is not there, or too far away. */
export function rowOfKey<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  key: string,
  near: number,
): number {
  const from = Math.max(0, Math.min(near, items.length - 1));
  const furthest = Math.min(reach, Math.max(from, items.length - 1 - from));
  for (let away = 0; away <= furthest; away += 1) {
    for (const row of [from + away, from - away]) {
      const item = items[row];
      if (item !== undefined && keyOf(item) === key) return row;
    }
  }
  return -1;
}
