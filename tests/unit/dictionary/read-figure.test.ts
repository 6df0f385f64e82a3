// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readDate, readFigure } from '@/lib/dictionary/builder/read-figure';

const figures: readonly (readonly [string, number, string | null, string])[] = [
  ['4.85亿元', 485_000_000, 'CNY', 'exact'],
  ['突破1.5亿元', 150_000_000, 'CNY', 'more-than'],
  ['超2.4亿元', 240_000_000, 'CNY', 'more-than'],
  ['超过3万元', 30_000, 'CNY', 'more-than'],
  ['不足8万元', 80_000, 'CNY', 'less-than'],
  ['不低于9亿元', 900_000_000, 'CNY', 'at-least'],
  ['22653.81平方米', 22653.81, 'm²', 'exact'],
  ['30亩', 20_000, 'm²', 'exact'],
  ['150余家', 150, '家', 'about'],
  ['近5000家', 5000, '家', 'about'],
  ['60多岁', 60, '岁', 'about'],
  ['95%以上', 95, '%', 'at-least'],
  ['缩短85%', 85, '%', 'exact'],
  ['6个工作日', 6, 'workday', 'exact'],
  ['5分钟', 5, 'minute', 'exact'],
  ['连续4年', 4, 'year', 'exact'],
  ['连续两届', 2, '届', 'exact'],
  ['第二期', 2, '期', 'exact'],
  ['十个', 10, '个', 'exact'],
  ['二十四家', 24, '家', 'exact'],
  ['3万套', 30_000, '套', 'exact'],
  ['5大', 5, null, 'exact'],
];

describe('readFigure', () => {
  it.each(figures)('reads %s', (text, value, unit, bound) => {
    expect(readFigure(text)).toEqual({ value, unit, bound });
  });

  it.each(['1-7月', '⑨', '三五个', ''])('gives no value for %s', (text) => {
    expect(readFigure(text)).toBeNull();
  });
});

describe('readDate', () => {
  it.each([
    ['2019年', '2019'],
    ['2022年5月26日', '2022-05-26'],
    ['8月7日', '2030-08-07'],
    ['9月份', '2030-09'],
    ['9月', '2030-09'],
  ])('reads %s', (text, date) => {
    expect(readDate(text, '2030')).toBe(date);
  });

  it.each(['4年', '3天', '1-7月', ''])('finds no date in %s', (text) => {
    expect(readDate(text, '2030')).toBeNull();
  });
});
