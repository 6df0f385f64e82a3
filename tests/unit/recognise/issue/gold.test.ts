// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { decideArticles } from '@/lib/dictionary/builder/decide-articles';
import { issueDecisions } from '@/lib/dictionary/builder/decisions/issue';
import { readUnits } from '@/lib/dictionary/builder/page-units';
import { splitArticles } from '@/lib/dictionary/builder/split-articles';
import { compileDictionary } from '@/lib/dictionary/compile';
import { bundledDictionary } from '@/lib/dictionary/load';
import { recognise } from '@/lib/recognise/recognise';
import { seedIssue } from '../../dictionary/seed-issue';
import { gold } from './gold';
import { placeGold, type Score, scoreFigures, scoreNames } from './read-gold';
import { retold } from './retold';

const dictionary = bundledDictionary();
const compiled = compileDictionary(dictionary);
const nameOf = new Map(dictionary.entities.map(({ id, name }) => [id, name]));
const issue = await seedIssue();

/** The issue's articles by number, joined as the builder joins them; null where the issue is not at hand. */
const printed =
  issue &&
  new Map(
    decideArticles(
      splitArticles(readUnits(new TextDecoder().decode(issue))),
      issueDecisions.articles,
    ).map(({ source, joined }) => [Number(source.id.split('/')[1]), joined.text]),
  );

function read(article: number, text: string) {
  const placed = placeGold(text, gold[article] ?? { names: [], figures: [] });
  const found = recognise(text, { dictionary: compiled, published: dictionary.source.printed });
  return { placed, found };
}

function sum(scores: readonly Score[]) {
  const add = (of: (score: Score) => number) =>
    scores.reduce((total, score) => total + of(score), 0);
  const right = add((score) => score.right);
  return {
    recall: right / add((score) => score.wanted),
    precision: right / add((score) => score.found),
    wrong: scores.flatMap((score) => score.wrong),
  };
}

function holds(texts: ReadonlyMap<number, string>) {
  const all = [...texts].map(([article, text]) => read(article, text));
  it('every name', () => {
    const { recall, precision, wrong } = sum(
      all.map(({ placed, found }) => scoreNames(placed.names, found.mentions)),
    );
    expect(wrong).toEqual([]);
    expect(recall).toBeGreaterThanOrEqual(0.99);
    expect(precision).toBeGreaterThanOrEqual(0.99);
  });
  it('every figure', () => {
    const { recall, precision, wrong } = sum(
      all.map(({ placed, found }) => scoreFigures(placed.figures, found.figures)),
    );
    expect(wrong).toEqual([]);
    expect(recall).toBeGreaterThanOrEqual(0.99);
    expect(precision).toBeGreaterThanOrEqual(0.99);
  });
  it('what they measure and whom they are about', () => {
    const wrong = all.flatMap(({ placed, found }) =>
      placed.figures.flatMap((wanted) => {
        const figure = found.figures.find(({ start }) => start === wanted.start);
        if (!figure) return [];
        const subject =
          figure.subject === null ? null : (nameOf.get(figure.subject) ?? figure.subject);
        return [
          ...(wanted.metric !== undefined && wanted.metric !== figure.metric
            ? [`${wanted.text}: ${figure.metric} for ${wanted.metric}`]
            : []),
          ...(wanted.subject !== undefined && wanted.subject !== subject
            ? [`${wanted.text}: ${subject} for ${wanted.subject}`]
            : []),
        ];
      }),
    );
    expect(wrong).toEqual([]);
  });
}

describe('the issue told again', () => {
  it('holds the whole of the gold', () => {
    expect([...retold.keys()].map(String)).toEqual(Object.keys(gold));
  });
  holds(retold);
});

describe.skipIf(!printed)('the issue, where it stands beside the checkout', () => {
  const joined = printed ?? new Map<number, string>();
  describe('as the builder joins it', () => holds(joined));
  const parted = new Map(
    [...joined].map(([article, text]) => [article, text.replaceAll('\n', '\n\n')]),
  );
  describe('in paragraphs, as a page has it', () => holds(parted));
});
