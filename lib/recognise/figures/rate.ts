import type { Amount } from './amount';
import { unitAt } from './units/lookup';
import type { Unit } from './units/unit';
import { rounded } from './worth';

/** 元/年, 万吨/年, 元/平方米, 公里/小时: a rate, in base units of both. */
export function withPer(text: string, amount: Amount): Amount {
  const { unit } = amount;
  if (!unit || text.charAt(amount.end) !== '/') return amount;
  if (unit.kind === 'percent' || unit.kind === 'ordinal') return amount;
  const per = unitAt(text, amount.end + 1) ?? perTime(text, amount.end + 1);
  if (!per) return amount;
  const scaled = (value: number | null) =>
    value === null ? null : rounded(value / per.unit.factor);
  return {
    ...amount,
    unit: { ...unit, unit: `${unit.unit}/${per.unit.unit}` },
    value: scaled(amount.value),
    low: scaled(amount.low),
    high: scaled(amount.high),
    end: per.end,
  };
}

/** Units of time that stand without 个 behind a stroke only: 元/月, 次/日, 元/时. */
function perTime(text: string, index: number): { unit: Unit; end: number } | null {
  const unit = {
    月: 'month',
    日: 'day',
    时: 'hour',
    分: 'minute',
    季: 'quarter',
    h: 'hour',
    s: 'second',
  }[text.charAt(index)];
  if (!unit) return null;
  return {
    unit: { kind: 'duration', unit, factor: 1, decimal: true, reach: 'any' },
    end: index + 1,
  };
}
