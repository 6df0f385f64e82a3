import { expect, it } from 'vitest';
import { inArabicNumbers } from '@/lib/search/arabic-numbers';

it.each([
  ['一亿', '100000000'],
  ['五千万元', '50000000元'],
  ['两亿', '200000000'],
  ['十亿', '1000000000'],
  ['十五亿元', '1500000000元'],
  ['百亿', '10000000000'],
  ['一百二十三', '123'],
  ['一百零五亩', '105亩'],
  ['一万二千', '12000'],
  ['三万亿', '3000000000000'],
  ['一亿两千万', '120000000'],
  ['一点五亿', '150000000'],
  ['零点八亿元', '80000000元'],
  ['三点一四', '3.14'],
  ['七十亩', '70亩'],
  ['百分之五', '5%'],
  ['百分之十二点五', '12.5%'],
  ['百分之3.5', '3.5%'],
  ['五亿到十亿', '500000000到1000000000'],
  ['三到五成', '3到5成'],
  // Not written out: units behind digits.
  ['5亿', '5亿'],
  ['1.5万亿元', '1.5万亿元'],
  ['1,200千瓦', '1,200千瓦'],
  // No numbers.
  ['点', '点'],
  ['一点', '一点'],
  ['二十千', '二十千'],
  ['一二三', '一二三'],
  ['家', '家'],
  ['', ''],
])('%s is %s', (text, expected) => {
  expect(inArabicNumbers(text)).toBe(expected);
});

it('takes a million numerals for whatever they are', () => {
  expect(inArabicNumbers('亿'.repeat(1_000_000)).length).toBeGreaterThan(0);
  expect(inArabicNumbers('百分之'.repeat(300_000)).length).toBeGreaterThan(0);
});
