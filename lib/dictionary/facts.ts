import type { ComparedFact, PrintedFact } from '@/lib/model/card';
import type { Dictionary } from '@/lib/model/dictionary';
import type { Figure } from '@/lib/model/figure';
import { agree } from './compare-values';
import { sameMetric } from './metric';

/** A dictionary's facts by subject; made once for each dictionary. */
const indexes = new WeakMap<Dictionary, ReadonlyMap<string, readonly PrintedFact[]>>();

/** What the dictionary has of an entity, in the order of print; empty for an id that it does not know. */
export function factsOf(entity: string, dictionary: Dictionary): readonly PrintedFact[] {
  let index = indexes.get(dictionary);
  if (!index) {
    index = indexFacts(dictionary);
    indexes.set(dictionary, index);
  }
  return index.get(entity) ?? [];
}

/**
 * The facts that have a figure's subject and measure the same, each with whether the two agree.
 * Empty for a figure whose subject or metric the text does not say.
 */
export function compareWithFacts(figure: Figure, dictionary: Dictionary): readonly ComparedFact[] {
  const { subject, metric } = figure;
  if (subject === null || metric === null) return [];
  return factsOf(subject, dictionary)
    .filter(({ fact }) => sameMetric(fact.metric, metric))
    .map((printed) => {
      const same = agree(figure, printed.fact);
      return same === null ? printed : { ...printed, same };
    });
}

function indexFacts(dictionary: Dictionary): Map<string, PrintedFact[]> {
  const articles = new Map(dictionary.articles.map((article) => [article.id, article]));
  const index = new Map<string, PrintedFact[]>();
  for (const fact of dictionary.facts) {
    const article = articles.get(fact.source.article) ?? null;
    const printed = article?.printed ?? dictionary.source.printed;
    const list = index.get(fact.subject);
    if (list) list.push({ fact, article, printed });
    else index.set(fact.subject, [{ fact, article, printed }]);
  }
  return index;
}
