/**
 * Builds the bundled dictionary from one newspaper page: a pure function of the file's bytes and the decisions made for it.
 * Reads the page (`page-units`, `split-articles`, `joined-text`), proposes names and figures by rule, applies the
 * decisions, and refuses to build when the two do not cover each other.
 */
import type { Dictionary } from '@/lib/model/dictionary';
import { entityKinds } from '@/lib/model/entity';
import { decideArticles } from './decide-articles';
import { decideFigures } from './decide-figures';
import { decideNames } from './decide-names';
import type { Decisions } from './decisions';
import { readUnits } from './page-units';
import { readIssue } from './read-issue';
import { splitArticles } from './split-articles';

/**
 * @throws BuildError with a sentence a problem: the wrong file, an article that cannot be made out, an undecided proposal,
 * or a decision that matches nothing.
 */
export async function buildDictionary(
  bytes: Uint8Array<ArrayBuffer>,
  decisions: Decisions,
): Promise<Dictionary> {
  const text = await readIssue(bytes, decisions.source.sha256);
  const articles = decideArticles(splitArticles(readUnits(text)), decisions.articles);
  const entities = decideNames(articles, decisions.names, decisions.rejectedNames);
  const facts = decideFigures(
    articles,
    entities,
    decisions.facts,
    decisions.otherFigures,
    decisions.source.printed.slice(0, 4),
  );
  return {
    schema: 1,
    source: decisions.source,
    articles: articles.map((article) => article.source),
    entities: entities.toSorted(
      (a, b) => entityKinds.indexOf(a.kind) - entityKinds.indexOf(b.kind) || compare(a.id, b.id),
    ),
    facts,
  };
}

/** By code unit, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
