/** A number with its unit as a reader types it, in the unit's base as `Figure` has it. */
export interface Quantity {
  readonly value: number;
  /** Null when none was typed: any unit will do. */
  readonly unit: string | null;
}

const multipliers = new Map([
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 100],
]);

/** Units that are not their own base, and their spellings. Whatever else stands behind a number is a measure word. */
const units = new Map<string, readonly [base: string, factor: number]>(
  (
    [
      ['CNY', 1, '元 块 块钱 人民币 rmb cny'],
      ['USD', 1, '美元 美金 usd'],
      ['EUR', 1, '欧元 eur'],
      ['HKD', 1, '港元 港币 hkd'],
      ['JPY', 1, '日元 jpy'],
      ['GBP', 1, '英镑 gbp'],
      ['%', 1, '%'],
      ['%', 10, '成'],
      ['pp', 1, '个百分点 百分点'],
      ['m²', 1, '平方米 平米 ㎡ m²'],
      ['m²', 2000 / 3, '亩'],
      ['m²', 1e4, '公顷'],
      ['m²', 1e6, '平方公里 平方千米 km²'],
      ['m', 1, '米 m'],
      ['m', 1e3, '公里 千米 km'],
      ['kg', 1, '公斤 千克 kg'],
      ['kg', 1e3, '吨 t'],
      ['m³', 1, '立方米 方 m³'],
      ['kWh', 1, '千瓦时 度电 kwh'],
      ['kWh', 1e6, '吉瓦时 gwh'],
      ['kW', 1, '千瓦 kw'],
      ['kW', 1e3, '兆瓦 mw'],
      ['year', 1, '年 岁'],
      ['month', 1, '个月'],
      ['day', 1, '天 日'],
      ['workday', 1, '个工作日 工作日'],
      ['hour', 1, '小时 个小时'],
      ['minute', 1, '分钟'],
    ] as const
  ).flatMap(([base, factor, words]) =>
    words.split(' ').map((word) => [word, [base, factor] as const] as const),
  ),
);

const number = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d{1,15})?)(.*)$/s;
const multiplier = new RegExp(`^(${[...multipliers.keys()].join('|')})(.*)$`, 's');

/** 4.85亿元, 1,200家, 70亩, 12.5%: folded as for a search. Null for anything else. */
export function parseQuantity(text: string): Quantity | null {
  const [, digits = '', behind = ''] = number.exec(text.trim()) ?? [];
  if (digits === '') return null;
  // 20千瓦 are kilowatts, not thousands of watts.
  const whole = units.has(behind.trim());
  const [, name = '', rest = behind] = (whole ? null : multiplier.exec(behind)) ?? [];
  const word = rest.trim();
  // A few characters name a unit; a sentence does not.
  if (word.length > 6 || /[\d<>=:]/.test(word)) return null;
  const [unit, factor] = units.get(word) ?? [word === '' ? null : word, 1];
  const value = Number(digits.replaceAll(',', '')) * (multipliers.get(name) ?? 1) * factor;
  // 4.85 × 10⁸ is not 484 999 999.99999994.
  return { value: Number(value.toPrecision(15)), unit };
}

/** Whether it is what can stand behind a number by itself: 亿, 万元, 亩. Folded as for a search. */
export function isUnit(word: string): boolean {
  const [, , rest = word] = multiplier.exec(word) ?? [];
  return rest === '' || units.has(rest) || units.has(word);
}

const dots = /\.\.|~|至|到/;
/** Between two numbers; before one it is a sign, and where no unit stands it is a telephone number or a date. */
const dash = /(?<=[\d.][^\d.,-]+)-(?=\d)|(?<=\d)-(?=[\d.,]+[^\d.,-]+$)/;

/** 5亿..10亿, 5-10亿元 (five to ten 亿), ..10亿, 5亿..; null when it is no range. */
export function parseRange(
  text: string,
): { low: number; high: number; unit: string | null } | null {
  const found = dots.exec(text) ?? dash.exec(text);
  if (!found) return null;
  const left = text.slice(0, found.index).trim();
  const right = text.slice(found.index + found[0].length).trim();
  const high = right === '' ? null : parseQuantity(right);
  // A bare number on the left is counted as the right one is.
  const tail = /^[\d.,]*$/.test(left) ? right.replace(/^[\d.,]*/, '') : '';
  const low = left === '' ? null : parseQuantity(left + tail);
  if ((left !== '' && !low) || (right !== '' && !high) || (!low && !high)) return null;
  if (low && high && low.unit !== null && high.unit !== null && low.unit !== high.unit) return null;
  return {
    low: low?.value ?? Number.NEGATIVE_INFINITY,
    high: high?.value ?? Number.POSITIVE_INFINITY,
    unit: low?.unit ?? high?.unit ?? null,
  };
}
