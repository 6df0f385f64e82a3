const digits = '〇一二三四五六七八九';
const tens = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1_000],
]);
const myriads = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** Written out; what stands behind a digit, as 亿 in 5亿, is left to whoever reads units. */
const written =
  /(?<![\d.,零〇一二两三四五六七八九十百千万亿点])[零〇一二两三四五六七八九十百千万亿点]{1,30}/g;

/** Numbers that are written out in Chinese, in digits: 五千万元 → 50000000元, 一点五亿 → 150000000, 百分之五 → 5%. */
export function inArabicNumbers(text: string): string {
  return text
    .replace(/百分之([\d.,]+|[零〇一二两三四五六七八九十百点]+)/g, '$1%')
    .replace(written, (number) => String(numberIn(number) ?? number));
}

/** Null for what is no number: 点, 二十千. */
function numberIn(number: string): number | null {
  const [whole = '', decimals] = number.split('点');
  const tail = decimals === undefined ? null : /^(.+?)([万亿]*)$/.exec(decimals);
  if (decimals !== undefined && !tail) return null;
  const [, places = '', scale = ''] = tail ?? [];
  const fraction = [...places].map(digitOf).join('');
  const integer = wholeOf(whole);
  if (integer === null || fraction.includes('-')) return null;
  let value = Number(`${integer}.${fraction || 0}`);
  for (const each of scale) value *= myriads.get(each) as number;
  return Number(value.toPrecision(15));
}

/** −1 for what is no digit. */
function digitOf(character: string): number {
  return character === '零' ? 0 : character === '两' ? 2 : digits.indexOf(character);
}

function wholeOf(number: string): number | null {
  let sum = 0;
  let below = 0;
  let digit: number | null = null;
  let lastTen = 10_000;
  for (const character of number) {
    const ten = tens.get(character);
    const myriad = myriads.get(character);
    if (ten !== undefined) {
      if (ten >= lastTen) return null;
      below += (digit ?? 1) * ten;
      digit = null;
      lastTen = ten;
    } else if (myriad !== undefined) {
      // 万亿: what was counted in 万 is counted in 亿 as a whole.
      const counted = below + (digit ?? 0);
      sum = myriad > 1e4 ? (sum + counted || 1) * myriad : sum + (counted || 1) * myriad;
      below = 0;
      digit = null;
      lastTen = 10_000;
    } else {
      if (digit !== null && digit !== 0) return null;
      digit = digitOf(character);
    }
  }
  return number === '' ? null : sum + below + (digit ?? 0);
}
