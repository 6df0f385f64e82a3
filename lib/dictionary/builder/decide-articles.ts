import type { SourceArticle } from '@/lib/model/dictionary';
import { BuildError } from './build-error';
import type { ArticleDecision } from './decisions';
import { type JoinedText, joinUnits } from './joined-text';
import type { PageUnit } from './page-units';
import { type Credit, readCredits } from './read-credits';
import { type PageArticle, span } from './split-articles';

/** One of the articles, split, joined and labelled. */
export interface DecidedArticle {
  readonly source: SourceArticle;
  readonly joined: JoinedText;
  readonly credits: readonly Credit[];
}

/**
 * Puts labels to the articles that the rules found.
 *
 * @throws BuildError when the rules found other articles than were decided on.
 */
export function decideArticles(
  articles: readonly PageArticle[],
  decisions: readonly ArticleDecision[],
): DecidedArticle[] {
  const found = articles.map((article) => span(article.body));
  const wanted = decisions.map(({ body }) => `${body[0]}-${body[1]}`);
  if (found.join() !== wanted.join()) {
    throw new BuildError([
      `The rules find bodies at lines ${found.join(', ')}, the decisions name ${wanted.join(', ')}. Decide again in decisions/articles.ts.`,
    ]);
  }
  return articles.map((article, index) => {
    const { id, label } = decisions[index] as ArticleDecision;
    const credits = readCredits(article);
    return {
      source: {
        id,
        label,
        reporters: credits.map((credit) => credit.name),
        lines: [article.headline, article.body]
          .filter((units) => units.length > 0)
          .map(rangeOf)
          .toSorted((a, b) => a[0] - b[0]),
        decided: explain(article),
      },
      joined: joinUnits([...article.headline, ...article.body]),
      credits,
    };
  });
}

function rangeOf(units: readonly PageUnit[]): readonly [number, number] {
  const lines = units.flatMap((unit) => unit.lines);
  return [lines[0]?.number ?? 0, lines.at(-1)?.number ?? 0];
}

function explain({ opened, headed, headline, body }: PageArticle): string {
  const opening = {
    lead: `body ${span(body)} opens with 本报讯`,
    byline: `body ${span(body)} stands below a byline of its own`,
    measure: `body ${span(body)} is set in another measure than the text above it`,
    photos: `captions ${span(body)} with a photographer’s name are a report of their own`,
  }[opened];
  const heading = {
    above: `headline ${span(headline)} stands right above`,
    apart: `headline ${span(headline)} has no body below it and is the one that shares most words with this body${
      opened === 'lead' ? '' : ', and its byline is the one this body lacks'
    }`,
    none: 'no headline',
  }[headed];
  return `${opening}; ${heading}`;
}
