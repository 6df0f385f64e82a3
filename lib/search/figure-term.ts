import { inArabicNumbers } from './arabic-numbers';
import { parseQuantity, parseRange } from './quantity';

/** A figure that a note's article must hold (or, negative, must not). */
export interface FigureTerm {
  /** Part of the noun that is measured, folded; empty for any. */
  readonly metric: string;
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
  if (sign === '') {
    const range = colon < 0 ? null : parseRange(inArabicNumbers(value));
    return range && { metric, ...range, inclusive: true, negative };
  }
  const quantity = parseQuantity(inArabicNumbers(value));
  if (!quantity) return null;
  const above = sign.startsWith('>') || sign === '≥' || sign === '=';
  const below = sign.startsWith('<') || sign === '≤' || sign === '=';
  return {
    metric,
    low: above ? quantity.value : Number.NEGATIVE_INFINITY,
    high: below ? quantity.value : Number.POSITIVE_INFINITY,
    inclusive: sign !== '>' && sign !== '<',
    unit: quantity.unit,
    negative,
  };
}
