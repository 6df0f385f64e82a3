import type { Dictionary, Fact } from '@/lib/model/dictionary';

/**
 * One dictionary of several: what a later pack says of an article, entity or fact stands instead of what an earlier one
 * says of it. Facts are the same when subject, metric, unit, as-of and article are.
 * The source is the first pack's; articles of the others carry their own, and its date of print.
 */
export function mergePacks(first: Dictionary, ...later: readonly Dictionary[]): Dictionary {
  if (later.length === 0) return first;
  const packs = [first, ...later];
  return {
    schema: first.schema,
    source: first.source,
    articles: lastOf(
      packs.flatMap(({ articles, source }, index) =>
        index === 0
          ? articles
          : articles.map((article) => ({
              printed: source.printed,
              outlet: source.label,
              ...article,
            })),
      ),
      (article) => article.id,
    ),
    entities: lastOf(
      packs.flatMap((pack) => pack.entities),
      (entity) => entity.id,
    ),
    facts: factsOfAll(packs),
  };
}

/** All facts but those that a later pack states anew; one pack may well print two values of one metric. */
function factsOfAll(packs: readonly Dictionary[]): Fact[] {
  const restated = new Set<string>();
  const kept: (readonly Fact[])[] = [];
  for (const { facts } of packs.toReversed()) {
    kept.unshift(facts.filter((fact) => !restated.has(keyOfFact(fact))));
    for (const fact of facts) restated.add(keyOfFact(fact));
  }
  return kept.flat();
}

/** The last item of each key, in the order in which the keys first came. A Map, so that `__proto__` is a key like any. */
function lastOf<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** Facts with the same key state the same thing; the later one counts. */
export function keyOfFact({ subject, metric, unit, asOf, source }: Fact): string {
  return JSON.stringify([subject, metric, unit, asOf, source.article]);
}
