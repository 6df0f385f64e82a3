/** What stands attached before a number: minus and plus, ¥, US$. */
import { isHan, letterAt, westernAt } from './characters';
import { currencyNames, currencySigns } from './units/money';
import { WordTable } from './word-table';

export interface Sign {
  /** Where the figure begins, signs included. */
  readonly start: number;
  readonly negative: boolean;
  /** ISO 4217, from a sign or a word before the number. */
  readonly currency: string | null;
}

const signs = new WordTable(currencySigns);
const names = new WordTable(currencyNames);

export function readSign(text: string, start: number): Sign {
  const gap = text.charAt(start - 1) === ' ' ? 1 : 0;
  const currency = signs.before(text, start - gap);
  let begin = start;
  if (currency) {
    const from = start - gap - currency.word.length;
    const latin = letterAt(currency.word, 0) && letterAt(text, from - 1);
    if (!latin) return { start: from, negative: false, currency: currency.value };
  }
  if (text.startsWith('零下', start - 2))
    return { start: start - 2, negative: true, currency: null };
  const before = text.charAt(start - 1);
  const negative = before === '-' || before === '−';
  if ((negative || before === '+') && westernAt(text, start) && isFreeSign(text, start - 2))
    begin = start - 1;
  return {
    start: begin,
    negative: negative && begin < start,
    currency: names.before(text, start)?.value ?? null,
  };
}

/** A minus stands after Chinese, a bracket or nothing; after a digit, a letter or another dash it joins. */
function isFreeSign(text: string, index: number): boolean {
  if (index < 0) return true;
  const code = text.charCodeAt(index);
  return isHan(code) || '(（,，:：;；、。 \n'.includes(text.charAt(index));
}

const english = new Map([
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
]);

/**
 * $3.2 million, US$5bn: the English multiplier behind an amount.
 *
 * @param short whether letters alone (bn, m) are one too: where a sign makes it money
 */
export function readEnglishScale(
  text: string,
  end: number,
  short: boolean,
): { factor: number; end: number } | null {
  const found = /^ ?([A-Za-z]{1,8})(?![A-Za-z])/.exec(text.slice(end, end + 10));
  const word = found?.[1]?.toLowerCase() ?? '';
  const factor = short || word.length > 2 ? english.get(word) : undefined;
  return found && factor !== undefined ? { factor, end: end + found[0].length } : null;
}
