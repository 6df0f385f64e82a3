import type { Figure } from '@/lib/model/figure';
import type { FigureTerm } from './query/figure-term';
import { foldForSearch } from './searchable';

/** The figures of some articles that have a value, in columns: half a million objects would take seconds to be read. */
export interface PackedFigures {
  readonly articles: Uint32Array;
  /** The least and the most that each says, in its unit's base. */
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  /** Where each stands in its article's text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** What each says besides, as a number in `vocabulary`: folded, unit, tab, metric, and of a change another tab and its direction. */
  readonly words: Uint32Array;
  readonly vocabulary: readonly string[];
}

/** The figures that one of the query's figure terms means, as spans (starts and ends, alternating), by article. */
export type FiguresFound = ReadonlyMap<number, readonly number[]>;

/** Between two ways to arrive at one value (亩 and 平方米) there may be this much, relatively. */
const tolerance = 1e-9;

const columns = ['articles', 'lows', 'highs', 'starts', 'ends'] as const;

export function packFigures(article: number, figures: readonly Figure[]): PackedFigures {
  const valued = figures.flatMap((figure) => {
    const range = rangeOf(figure);
    return range ? [{ ...range, figure, word: wordOf(figure) }] : [];
  });
  const vocabulary = [...new Set(valued.map(({ word }) => word))];
  const numbers = new Map(vocabulary.map((word, i) => [word, i]));
  return {
    articles: new Uint32Array(valued.length).fill(article),
    lows: Float64Array.from(valued, ({ low }) => low),
    highs: Float64Array.from(valued, ({ high }) => high),
    starts: Uint32Array.from(valued, ({ figure }) => figure.start),
    ends: Uint32Array.from(valued, ({ figure }) => figure.end),
    words: Uint32Array.from(valued, ({ word }) => numbers.get(word) as number),
    vocabulary,
  };
}

export function joinFigures(all: readonly PackedFigures[]): PackedFigures {
  const count = all.reduce((sum, { articles }) => sum + articles.length, 0);
  const vocabulary = [...new Set(all.flatMap((each) => each.vocabulary))];
  const numbers = new Map(vocabulary.map((word, i) => [word, i]));
  const joined = {
    articles: new Uint32Array(count),
    lows: new Float64Array(count),
    highs: new Float64Array(count),
    starts: new Uint32Array(count),
    ends: new Uint32Array(count),
    words: new Uint32Array(count),
    vocabulary,
  };
  let at = 0;
  for (const each of all) {
    for (const name of columns) joined[name].set(each[name], at);
    const moved = each.words.map((word) => numbers.get(each.vocabulary[word] as string) as number);
    joined.words.set(moved, at);
    at += each.articles.length;
  }
  return joined;
}

/** `packed` without the figures of one article. */
export function withoutArticle(packed: PackedFigures, article: number): PackedFigures {
  const isKept = (_: number, i: number) => packed.articles[i] !== article;
  return {
    articles: packed.articles.filter(isKept),
    lows: packed.lows.filter(isKept),
    highs: packed.highs.filter(isKept),
    starts: packed.starts.filter(isKept),
    ends: packed.ends.filter(isKept),
    words: packed.words.filter(isKept),
    vocabulary: packed.vocabulary,
  };
}

/** All figures that a term means. */
export function findFigures(all: readonly PackedFigures[], term: FigureTerm): FiguresFound {
  const found = new Map<number, number[]>();
  const isWithin = rangeTest(term);
  for (const { articles, lows, highs, starts, ends, words, vocabulary } of all) {
    const agrees = vocabulary.map((word) => wordAgrees(term, word));
    for (let i = 0; i < articles.length; i += 1) {
      if (!agrees[words[i] as number] || !isWithin(lows[i] as number, highs[i] as number)) continue;
      const article = articles[i] as number;
      const spans = found.get(article);
      if (spans) spans.push(starts[i] as number, ends[i] as number);
      else found.set(article, [starts[i] as number, ends[i] as number]);
    }
  }
  return found;
}

/** Whether a term means this figure. */
export function isMeant(figure: Figure, term: FigureTerm): boolean {
  const range = rangeOf(figure);
  return (
    range !== null && rangeTest(term)(range.low, range.high) && wordAgrees(term, wordOf(figure))
  );
}

/** The least and the most that a figure says; null when it has no value (dates). */
function rangeOf(figure: Figure): { low: number; high: number } | null {
  if (figure.kind === 'date') return null;
  const low = figure.low ?? figure.value;
  const high = figure.high ?? figure.value;
  return low === null || high === null ? null : { low, high };
}

/** A figure that is a range itself answers when part of it does. */
function rangeTest({ low, high, inclusive }: FigureTerm): (low: number, high: number) => boolean {
  const slack = (bound: number) => (Number.isFinite(bound) ? Math.abs(bound) * tolerance : 0);
  if (inclusive) {
    const [least, most] = [low - slack(low), high + slack(high)];
    return (from, to) => to >= least && from <= most;
  }
  const [least, most] = [low + slack(low), high - slack(high)];
  return (from, to) => to > least && from < most;
}

function wordAgrees(term: FigureTerm, word: string): boolean {
  const [unit = '', metric = '', direction] = word.split('\t');
  const { change } = term;
  return (
    (term.unit === null ? !(isShare(unit) && isLarge(term)) : folded(term.unit) === unit) &&
    (metric.includes(term.metric) ||
      (change !== undefined && change.direction === direction && metric.includes(change.metric)))
  );
}

function isShare(unit: string): boolean {
  return unit === '%' || unit === 'pp';
}

/** Whoever asks for 产值<6亿 means no growth by 12 %. */
function isLarge({ low, high }: FigureTerm): boolean {
  return [low, high].some((bound) => Number.isFinite(bound) && Math.abs(bound) >= 10_000);
}

function wordOf({ unit, metric, change }: Figure): string {
  const word = `${folded(unit ?? '')}\t${folded(metric ?? '')}`;
  return change ? `${word}\t${change.direction}` : word;
}

/** Folding leaves no tab. */
function folded(text: string): string {
  return foldForSearch(text).text;
}
