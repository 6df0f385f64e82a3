import type { Amount } from './amount';
import { westernAt } from './characters';
import { readWestern } from './numerals/western';
import { rounded } from './numerals/worth';
import { type FoundUnit, unitAt } from './units/lookup';
import type { Unit } from './units/unit';

/** 元/年, 万吨/年, 元/平方米, 公里/小时: a rate, in base units of both. */
export function withPer(text: string, amount: Amount): Amount {
  const { unit } = amount;
  if (!unit || text.charAt(amount.end) !== '/') return amount;
  if (unit.kind === 'percent' || unit.kind === 'ordinal') return amount;
  const many = readMany(text, amount.end + 1);
  const per = perUnit(text, many.end);
  // 200MW/400MWh are two figures.
  if (!per || (many.end > amount.end + 1 && !forMany.includes(per.unit.kind))) return amount;
  // 0.5分/千瓦时: a hundredth of a yuan, and no point of a score.
  const cents = unit.unit === '分' && priced.includes(per.unit.kind);
  const paid: Unit = cents ? { ...unit, kind: 'money', unit: 'CNY' } : unit;
  const scaled = (value: number | null) =>
    value === null ? null : rounded((cents ? value / 100 : value) / (per.unit.factor * many.value));
  return {
    ...amount,
    unit: { ...paid, unit: `${paid.unit}/${per.unit.unit}` },
    value: scaled(amount.value),
    low: scaled(amount.low),
    high: scaled(amount.high),
    end: per.end,
  };
}

/** What a number may stand before behind the stroke: 12.8元/500克, 156mg/100ml. */
const forMany = ['weight', 'volume', 'length', 'area'];

const priced = ['energy', 'weight', 'volume', 'length'];

/** 12.8元/500克: how many of the unit it is told for. */
function readMany(text: string, index: number): { value: number; end: number } {
  if (!westernAt(text, index)) return { value: 1, end: index };
  const { value, end, decimals, leadingZero } = readWestern(text, index);
  return decimals > 0 || leadingZero || value > 10_000 ? { value: 1, end: index } : { value, end };
}

/** 次/分 is told for a minute, not for a point. */
function perUnit(text: string, index: number): FoundUnit | undefined {
  const found = unitAt(text, index);
  return found?.unit.kind === 'duration' ? found : (perTime(text, index) ?? found);
}

/** Units of time that stand without 个 behind a stroke only: 元/月, 次/日, 元/时. */
function perTime(text: string, index: number): FoundUnit | undefined {
  const unit = {
    月: 'month',
    日: 'day',
    时: 'hour',
    分: 'minute',
    季: 'quarter',
    h: 'hour',
    s: 'second',
  }[text.charAt(index)];
  if (!unit) return undefined;
  return {
    unit: { kind: 'duration', unit, factor: 1, decimal: true, reach: 'any' },
    end: index + 1,
  };
}
