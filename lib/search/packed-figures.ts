import type { Figure } from '@/lib/model/figure';
import type { FigureTerm } from './figure-term';
import { foldForSearch } from './searchable';

/** The figures of one article that have a value, in columns: a few rows of them are searched where many objects were slow. */
export interface PackedFigures {
  /** Four numbers each: lowest and highest value in the unit's base, start and end in the article's text. */
  readonly numbers: Float64Array;
  /** One a line, folded: unit, tab, metric. */
  readonly words: string;
}

const columns = 4;
/** Between two ways to arrive at one value (亩 and 平方米) there may be this much, relatively. */
const tolerance = 1e-9;

/** The least and the most that a figure says; null when it has no value (dates). */
function rangeOf(figure: Figure): { low: number; high: number } | null {
  if (figure.kind === 'date') return null;
  const low = figure.low ?? figure.value;
  const high = figure.high ?? figure.value;
  return low === null || high === null ? null : { low, high };
}

export function packFigures(figures: readonly Figure[]): PackedFigures {
  const numbers: number[] = [];
  const words: string[] = [];
  for (const figure of figures) {
    const range = rangeOf(figure);
    if (!range) continue;
    numbers.push(range.low, range.high, figure.start, figure.end);
    words.push(`${unitWord(figure.unit)}\t${metricWord(figure)}`);
  }
  return { numbers: Float64Array.from(numbers), words: words.join('\n') };
}

/** The spans in the article's text of the figures that a term means: starts and ends, alternating. */
export function figureSpans(packed: PackedFigures, term: FigureTerm): number[] {
  const { numbers } = packed;
  const spans: number[] = [];
  let words: string[] | undefined;
  for (let i = 0; i * columns < numbers.length; i += 1) {
    const at = i * columns;
    if (!within(term, numbers[at] as number, numbers[at + 1] as number)) continue;
    words ??= packed.words.split('\n');
    const [unit = '', metric = ''] = (words[i] ?? '').split('\t');
    if (wordsAgree(term, unit, metric)) {
      spans.push(numbers[at + 2] as number, numbers[at + 3] as number);
    }
  }
  return spans;
}

/** Whether a term means this figure. */
export function isMeant(figure: Figure, term: FigureTerm): boolean {
  const range = rangeOf(figure);
  return (
    range !== null &&
    within(term, range.low, range.high) &&
    wordsAgree(term, unitWord(figure.unit), metricWord(figure))
  );
}

/** A figure that is a range itself answers when part of it does. */
function within(term: FigureTerm, low: number, high: number): boolean {
  const slack = (bound: number) =>
    Number.isFinite(bound) ? Math.abs(bound) * tolerance * (term.inclusive ? 1 : -1) : 0;
  return term.inclusive
    ? high >= term.low - slack(term.low) && low <= term.high + slack(term.high)
    : high > term.low - slack(term.low) && low < term.high + slack(term.high);
}

function wordsAgree(term: FigureTerm, unit: string, metric: string): boolean {
  return (
    (term.unit === null || unitWord(term.unit) === unit) &&
    (term.metric === '' || metric.includes(term.metric))
  );
}

function unitWord(unit: string | null): string {
  return foldForSearch(unit ?? '').text.replaceAll('\t', ' ');
}

function metricWord({ metric }: Figure): string {
  return foldForSearch(metric ?? '').text.replaceAll('\t', ' ');
}
