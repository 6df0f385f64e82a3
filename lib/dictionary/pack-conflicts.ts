import type { Dictionary } from '@/lib/model/dictionary';
import type { PackConflict } from '@/lib/model/pack-reading';
import { foldName } from './compile';
import { keyOfFact } from './merge';

/** In the pack's order; empty where the pack only adds, or says the same. */
export function packConflicts(dictionary: Dictionary, pack: Dictionary): PackConflict[] {
  return [
    ...replaced('article-replaced', dictionary.articles, pack.articles),
    ...replaced('entity-replaced', dictionary.entities, pack.entities),
    ...sharedNames(dictionary, pack),
    ...replacedFacts(dictionary, pack),
  ];
}

function replaced(
  kind: PackConflict['kind'],
  known: readonly { readonly id: string }[],
  rows: readonly { readonly id: string }[],
): PackConflict[] {
  const byId = new Map(known.map((row) => [row.id, canonical(row)]));
  return rows
    .filter((row) => byId.has(row.id) && byId.get(row.id) !== canonical(row))
    .map(({ id }) => ({ kind, id, detail: '', other: null }));
}

function sharedNames(dictionary: Dictionary, pack: Dictionary): PackConflict[] {
  const owners = new Map<string, string[]>();
  for (const { id, name, aliases } of dictionary.entities) {
    for (const text of [name, ...aliases.map((alias) => alias.text)]) {
      const owned = owners.get(foldName(text));
      if (owned) owned.push(id);
      else owners.set(foldName(text), [id]);
    }
  }
  return pack.entities.flatMap(({ id, name, aliases }) =>
    [name, ...aliases.map((alias) => alias.text)].flatMap((detail) => {
      const others = new Set(owners.get(foldName(detail)) ?? []);
      others.delete(id);
      return [...others].map((other) => ({ kind: 'name-shared' as const, id, detail, other }));
    }),
  );
}

function replacedFacts(dictionary: Dictionary, pack: Dictionary): PackConflict[] {
  const known = new Map<string, Set<string>>();
  for (const fact of dictionary.facts) {
    const key = keyOfFact(fact);
    known.set(key, (known.get(key) ?? new Set()).add(canonical(fact)));
  }
  return pack.facts
    .filter((fact) => {
      const same = known.get(keyOfFact(fact));
      return same !== undefined && !same.has(canonical(fact));
    })
    .map(({ subject, metric }) => ({
      kind: 'fact-replaced',
      id: subject,
      detail: metric,
      other: null,
    }));
}

/** The same text for the same row, in whatever order its fields stand. */
function canonical(row: object): string {
  return JSON.stringify(row, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
