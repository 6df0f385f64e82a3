/** 月薪10k~15k: thousands in the manner of job advertisements. Elsewhere k means too many other things. */
import { letterAt, westernAt } from './characters';
import type { Draft } from './draft';
import type { Numeral } from './numerals/numeral';
import { readWestern } from './numerals/western';

const cue = /(?:薪|工资|底薪|月入|年入|月收入|年收入|待遇|给到|工价)[^，。；,;]{0,8}$/;

export function readSalary(text: string, { start, end }: Numeral): Draft | null {
  if (!'kK'.includes(text.charAt(end) || ' ')) return null;
  const first = readThousands(text, start);
  if (!first || !cue.test(text.slice(Math.max(0, start - 12), start))) return null;
  const joined = '-—–~至到'.includes(text.charAt(first.end) || ' ');
  const last = joined ? readThousands(text, first.end + 1) : null;
  const range = last !== null && last.value > first.value;
  return {
    kind: 'money',
    start,
    end: range ? last.end : first.end,
    value: range ? null : first.value,
    unit: 'CNY',
    low: range ? first.value : null,
    high: range ? last.value : null,
    bound: range ? 'range' : 'exact',
    date: null,
  };
}

function readThousands(text: string, start: number): { value: number; end: number } | null {
  if (!westernAt(text, start)) return null;
  const { value, end, integerDigits } = readWestern(text, start);
  const sign = text.charAt(end);
  if ((sign !== 'k' && sign !== 'K') || letterAt(text, end + 1) || integerDigits > 4) return null;
  return { value: value * 1000, end: end + 1 };
}
