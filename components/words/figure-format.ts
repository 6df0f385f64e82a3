import { i18n } from '#i18n';
import type { Bound, Figure } from '@/lib/model/figure';
import { formatDate } from './date-format';
import { currencyNames, numberFormat } from './intl-formats';
import { uiLanguage } from './ui-language';

/** What is needed of a figure, or of a fact, to write its value. */
export type Quantity = Pick<Figure, 'value' | 'unit' | 'bound'> &
  Partial<Pick<Figure, 'kind' | 'low' | 'high' | 'period'>>;

const boundKeys = {
  exact: 'exact',
  about: 'about',
  'at-least': 'at_least',
  'at-most': 'at_most',
  'more-than': 'more_than',
  'less-than': 'less_than',
  range: 'range',
} as const satisfies Record<Bound, string>;

const counted = [
  'second',
  'minute',
  'hour',
  'day',
  'workday',
  'week',
  'month',
  'quarter',
  'year',
] as const;

/** In which unit a measure is written from which size on, the largest first. */
const scales = [
  { unit: 'm', from: 1000, factor: 1e-3, name: 'km' },
  { unit: 'm', from: 0.1, factor: 1, name: 'm' },
  { unit: 'm', from: 0, factor: 1000, name: 'mm' },
  { unit: 'kg', from: 1000, factor: 1e-3, name: 't' },
  { unit: 'kg', from: 1, factor: 1, name: 'kg' },
  { unit: 'kg', from: 0, factor: 1000, name: 'g' },
  { unit: 'm²', from: 0, factor: 1, name: 'm2' },
  { unit: 'm³', from: 0, factor: 1, name: 'm3' },
  { unit: 'kWh', from: 0, factor: 1, name: 'kWh' },
  { unit: 'kW', from: 0, factor: 1, name: 'kW' },
] as const;

/**
 * A figure's normalised value in the interface's language: 至少 485,000,000 元, about 70 m². Null when it has none.
 */
export function formatQuantity(quantity: Quantity): string | null {
  const { value, unit, bound, low = null, high = null, period } = quantity;
  if (period) {
    const from = formatDate(period.from);
    return period.to === period.from ? from : i18n.t('bounds.range', [from, formatDate(period.to)]);
  }
  const write = (number: number) => withUnit(number, unit, quantity.kind === 'age');
  if (low !== null && high !== null) {
    // The unit once, on the side where the language has it.
    const prefixed = isCurrency(unit) && uiLanguage() === 'en';
    const factor = scaleOf(high, unit)?.factor ?? 1;
    const ends = prefixed ? [write(low), decimal(high)] : [decimal(low * factor), write(high)];
    return i18n.t('bounds.range', ends as [string, string]);
  }
  const known = value ?? low ?? high;
  if (known === null) return null;
  const edge = value !== null ? bound : low !== null ? 'at-least' : 'at-most';
  if (edge === 'range') return write(known);
  return i18n.t(`bounds.${boundKeys[edge]}`, [write(known)]);
}

/**
 * A large sum as it is spoken, 4.85亿元 or CNY 485 million; null for small ones, where it would say the same again.
 */
export function formatSpoken({ value, unit }: Quantity): string | null {
  if (value === null || Math.abs(value) < 10_000 || (unit !== 'CNY' && !isCurrency(unit)))
    return null;
  const number = numberFormat({
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 4,
  }).format(value);
  const currency = currencyName(unit as string);
  // No space between a number and its unit in Chinese.
  return uiLanguage() === 'zh_CN'
    ? `${number}${currency}`
    : i18n.t('units.money', [number, currency]);
}

/** From a full-width character of ASCII to the same in half the width. */
const fullWidth = 0xfee0;

/** The end of a line or a column that breaks a word. */
const broken = /\s*\n\s*(?=[\u2e80-\uffef])|(?<=[\u2e80-\uffef])\s*\n\s*/g;

/**
 * A figure's own words, in one piece; ２７张 as 27张, for digits of full width stand apart wherever they are not set among
 * Chinese.
 */
export function printedFigure({ text }: Pick<Figure, 'text'>): string {
  return text
    .replace(broken, '')
    .replaceAll(/[０-９．，％＋－／Ａ-Ｚａ-ｚ]/g, (each) =>
      String.fromCharCode(each.charCodeAt(0) - fullWidth),
    );
}

function withUnit(value: number, unit: string | null, isAge: boolean): string {
  const number = decimal(value);
  if (unit === null) return number;
  if (unit === '%') return i18n.t('units.percent', [number]);
  if (unit === 'pp') return i18n.t('units.points', value, [number]);
  if (isAge) return i18n.t('units.age', value, [number]);
  const duration = counted.find((name) => name === unit);
  if (duration) return i18n.t(`units.${duration}`, value, [number]);
  const scale = scaleOf(value, unit);
  if (scale) {
    return i18n.t('units.other', [decimal(value * scale.factor), i18n.t(`measures.${scale.name}`)]);
  }
  if (isCurrency(unit)) return i18n.t('units.money', [number, currencyName(unit)]);
  return i18n.t('units.other', [number, unit]);
}

function scaleOf(value: number, unit: string | null) {
  return scales.find((each) => each.unit === unit && Math.abs(value) >= each.from);
}

function isCurrency(unit: string | null): boolean {
  return unit !== null && /^[A-Z]{3}$/.test(unit);
}

/** 元 for CNY, 美元; in English the ISO 4217 code. */
function currencyName(code: string): string {
  if (uiLanguage() !== 'zh_CN') return code;
  if (code === 'CNY') return '元';
  return currencyNames().of(code) ?? code;
}

function decimal(value: number): string {
  const maximumFractionDigits = Math.abs(value) < 100 ? 6 : 2;
  return numberFormat({ maximumFractionDigits }).format(value);
}
