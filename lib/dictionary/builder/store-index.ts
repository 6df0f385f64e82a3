import type { Dictionary } from '@/lib/model/dictionary';
import { termsOf } from '../compile';
import type { StoredIndex } from '../stored-index';
import { buildTermTables } from '../term-tables';

/** The index of a dictionary's terms, as `readIndex` takes it. */
export function storeIndex(dictionary: Dictionary): StoredIndex {
  const terms = termsOf(dictionary);
  const places = new Map(dictionary.entities.map((entity, place) => [entity, place]));
  const { units, offsets, slots, others, starts, beginnings, wholes } = buildTermTables([
    ...terms.keys(),
  ]);
  return {
    units,
    offsets: [...offsets],
    slots: [...slots],
    others: [...others],
    starts: [...starts],
    beginnings: [...beginnings],
    wholes: [...wholes],
    meanings: [...terms.values()].map((meanings) =>
      meanings.map(
        ({ entity, needsReason }) => 2 * (places.get(entity) ?? -1) + Number(needsReason),
      ),
    ),
  };
}
