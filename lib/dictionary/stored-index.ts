import type { Entity } from '@/lib/model/entity';
import { type Meaning, meaningOf } from './compile';
import { TermIndex } from './term-index';

/** A compiled dictionary's terms as JSON, so that loading them is no work for each term. The tables are those of `TermTables`. */
export interface StoredIndex {
  readonly units: string;
  readonly offsets: readonly number[];
  readonly slots: readonly number[];
  readonly others: readonly (readonly [string, number])[];
  readonly starts: readonly number[];
  readonly beginnings: readonly number[];
  readonly wholes: readonly number[];
  /** For each term, whom it may mean: twice the place among the entities, plus one where the term needs a reason. */
  readonly meanings: readonly (readonly number[])[];
}

/** @param entities of the dictionary that was stored, in their order. */
export function readIndex(
  stored: StoredIndex,
  entities: readonly Entity[],
): TermIndex<readonly Meaning[]> {
  const tables = {
    units: stored.units,
    offsets: new Uint32Array(stored.offsets),
    slots: new Int32Array(stored.slots),
    others: new Map(stored.others),
    starts: new Uint32Array(stored.starts),
    beginnings: new Uint32Array(stored.beginnings),
    wholes: new Uint32Array(stored.wholes),
  };
  const meanings = stored.meanings.map((list) =>
    list.map((meaning) => meaningOf(entities[meaning >> 1] as Entity, (meaning & 1) === 1)),
  );
  return new TermIndex(tables, meanings);
}
