/** Amounts that go on in smaller units: 123元1角1分 · 5块8 · 三年二个月 · 3小时25分 · 1分23秒. */
import type { Amount } from './amount';
import { digitAt, isHan, westernAt } from './characters';
import { type Numeral, readNumeral } from './numerals/numeral';
import { readWestern } from './numerals/western';
import { rounded } from './numerals/worth';
import { type FoundUnit, unitAt } from './units/lookup';
import type { Unit } from './units/unit';

/** The amount with what follows it in smaller units of the same kind. */
export function withSmallerUnits(text: string, first: Amount): Amount {
  const { unit } = first;
  if (!unit || first.value === null) return first;
  if (unit.kind === 'money' && unit.unit === 'CNY') return withSmallMoney(text, first, unit);
  if (unit.kind === 'duration' || unit.kind === 'age') {
    return withHundredths(text, withSmallTime(text, first));
  }
  if (unit.kind === 'weight' && text.charAt(first.end - 1) === '斤') return withTaels(text, first);
  if (unit.unit === '分') return asMinutes(text, first, unit);
  return first;
}

const smallMoney = [
  ['角', 0.1],
  ['毛', 0.1],
  ['分', 0.01],
] as const;

function withSmallMoney(text: string, first: Amount, { factor }: Unit): Amount {
  const tenth = text.charAt(first.end - 1) === '块' ? digitAt(text, first.end) : -1;
  if (tenth > 0 && endsPrice(text, first.end + 1)) return added(first, tenth / 10, first.end + 1);
  let amount = first;
  let limit = factor;
  for (const [sign, worth] of smallMoney) {
    const next = worth < limit ? readDigits(text, amount.end) : null;
    if (!next || next.value === null || next.value >= 100 || text.charAt(next.end) !== sign)
      continue;
    amount = added(amount, next.value * worth, next.end + 1);
    limit = worth;
  }
  const closed = amount !== first && '整钱'.includes(text.charAt(amount.end) || ' ');
  return closed ? { ...amount, end: amount.end + 1 } : amount;
}

const added = (amount: Amount, value: number, end: number): Amount => ({
  ...amount,
  value: rounded((amount.value ?? 0) + value),
  end,
});

/** 5块8 ends there; 5块8角 and 5块83 go on. */
const endsPrice = (text: string, index: number) =>
  (digitAt(text, index) < 0 && text.charAt(index) !== '.' && !isHan(text.charCodeAt(index))) ||
  /^(?:一|每)[斤个件张瓶碗份盒箱袋只条公千克两]/.test(text.slice(index, index + 2));

const readDigits = (text: string, from: number): Numeral | null =>
  digitAt(text, from) >= 0 || text.charAt(from) === '十' ? readNumeral(text, from) : null;

/** Only the seconds of 1分23秒 tell that 分 are minutes. */
function asMinutes(text: string, first: Amount, unit: Unit): Amount {
  const minute: Unit = { ...unit, kind: 'duration', unit: 'minute' };
  const whole = withSmallTime(text, { ...first, unit: minute });
  return whole.unit?.unit === 'second' ? whole : first;
}

/** The next smaller unit, and how many of it make one. */
const smaller = new Map<string, readonly [unit: string, many: number]>([
  ['year', ['month', 12]],
  ['month', ['day', 30]],
  ['day', ['hour', 24]],
  ['hour', ['minute', 60]],
  ['minute', ['second', 60]],
]);

function withSmallTime(text: string, first: Amount): Amount {
  let amount = first;
  for (let step = 0; step < 2; step += 1) {
    const next = nextTime(text, amount);
    if (!next) return amount;
    amount = next;
  }
  return amount;
}

function nextTime(text: string, amount: Amount): Amount | null {
  const unit = amount.unit as Unit;
  const into = smaller.get(unit.unit ?? '');
  const joined = '零又'.includes(text.charAt(amount.end) || ' ') ? 1 : 0;
  const next = into && readDigits(text, amount.end + joined);
  if (!next || next.value === null || next.value >= into[1] * 2) return null;
  const found = bareMinutes(text, unit, next.end) ?? unitAt(text, next.end);
  if (found?.unit.kind !== 'duration' || found.unit.unit !== into[0]) return null;
  return {
    ...amount,
    unit: { ...found.unit, kind: unit.kind },
    value: rounded((amount.value ?? 0) * into[1] + next.value),
    end: found.end,
  };
}

/** 9秒83. */
function withHundredths(text: string, amount: Amount): Amount {
  const { end, unit } = amount;
  if (unit?.unit !== 'second' || text.charAt(end - 1) !== '秒' || !westernAt(text, end))
    return amount;
  const { end: last, value: rest, decimals } = readWestern(text, end);
  if (last - end > 2 || decimals > 0 || isHan(text.charCodeAt(last))) return amount;
  return added(amount, rest / 10 ** (last - end), last);
}

/** 6斤8两. */
function withTaels(text: string, amount: Amount): Amount {
  const next = readDigits(text, amount.end);
  const taels = next && next.value !== null && next.value < 10 && text.charAt(next.end) === '两';
  return taels ? added(amount, (next.value ?? 0) * 0.05, next.end + 1) : amount;
}

/** 25分 after 3小时. */
function bareMinutes(text: string, hours: Unit, index: number): FoundUnit | null {
  if (hours.unit !== 'hour' || text.charAt(index) !== '分' || text.charAt(index + 1) === '钟')
    return null;
  return { unit: { ...hours, kind: 'duration', unit: 'minute', factor: 1 }, end: index + 1 };
}
