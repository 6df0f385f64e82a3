import type { Change } from '@/lib/model/figure';
import { inArabicNumbers } from '../arabic-numbers';
import { parseQuantity, parseRange } from '../quantity';

/** A figure that a note's article must hold (or, negative, must not). */
export interface FigureTerm {
  /** Part of the noun that is measured, folded; empty for any. */
  readonly metric: string;
  /** Where the noun tells of a rise or a fall (增长, 产值下降): which of what, folded. */
  readonly change?: Pick<Change, 'direction'> & { readonly metric: string };
  /** In `unit`; infinite where there is no bound. */
  readonly low: number;
  readonly high: number;
  /** Whether the bounds themselves will do. */
  readonly inclusive: boolean;
  /** As in `Figure`; null for any. */
  readonly unit: string | null;
  readonly negative: boolean;
}

/** Words for a figure of any kind. */
const anyMetric = new Set(['', 'figure', '数字', '数值']);

/** Words for a change, as readers put them before a sign: 同比增长>12%. */
const changes: readonly [RegExp, Change['direction']][] = [
  [/^(.*?)(?:同比|环比)?(?:增长|增加|上升|提高|提升|上涨|增幅|涨幅|增|涨|growth|increase)$/s, 'up'],
  [/^(.*?)(?:同比|环比)?(?:下降|减少|降低|下跌|下滑|缩短|降幅|跌幅|降|跌|decrease)$/s, 'down'],
];

const comparison = /^([^<>=≥≤]*)(>=|<=|≥|≤|>|<|=)([^<>=≥≤]+)$/s;

/**
 * 投资>1亿, 投资>一亿, 占地>=70亩, figure>100亿元, 产值:5亿..10亿, 增长=12.5%; null for a word that is none of these.
 *
 * @param word folded as for a search
 */
export function parseFigureTerm(word: string, negative: boolean): FigureTerm | null {
  const [, before = '', sign = '', behind = ''] = comparison.exec(word) ?? [];
  const colon = word.indexOf(':');
  const [name, value] =
    sign === '' ? [word.slice(0, Math.max(0, colon)), word.slice(colon + 1)] : [before, behind];
  const metric = anyMetric.has(name.trim()) ? '' : name.trim();
  const change = changeOf(metric);
  if (sign === '') {
    const range = colon < 0 ? null : parseRange(inArabicNumbers(value));
    return range && { metric, ...change, ...range, inclusive: true, negative };
  }
  const quantity = parseQuantity(inArabicNumbers(value));
  if (!quantity) return null;
  const above = sign.startsWith('>') || sign === '≥' || sign === '=';
  const below = sign.startsWith('<') || sign === '≤' || sign === '=';
  return {
    metric,
    ...change,
    low: above ? quantity.value : Number.NEGATIVE_INFINITY,
    high: below ? quantity.value : Number.POSITIVE_INFINITY,
    inclusive: sign !== '>' && sign !== '<',
    unit: quantity.unit,
    negative,
  };
}

function changeOf(metric: string): Pick<FigureTerm, 'change'> {
  for (const [words, direction] of changes) {
    const of = words.exec(metric)?.[1];
    if (of !== undefined) return { change: { direction, metric: of.trim() } };
  }
  return {};
}
