import { describe, expect, it } from 'vitest';
import { agreement } from '@/scripts/evaluate/shingles';

describe('agreement', () => {
  it.each([
    ['the same', '园区今年开工', '园区今年开工', 1, 1],
    ['the same in other white space and width', '园区 2024 年\n开工', '园区２０２４年开工', 1, 1],
    ['half of it', '一二三四五六七八', '一二三四五', 1, 2 / 5],
    ['more than it', '一二三四五', '一二三四五六七八', 2 / 5, 1],
    ['something else', '园区今年开工', '天气预报多云', 0, 0],
    ['nothing', '园区今年开工', '', 0, 0],
    ['a run said once and found twice', '一二三四', '一二三四一二三四', 1 / 5, 1],
  ])('of %s', (_, wanted, found, precision, recall) => {
    const { f, ...told } = agreement(wanted, found);
    expect(told.precision).toBeCloseTo(precision);
    expect(told.recall).toBeCloseTo(recall);
    const mean = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
    expect(f).toBeCloseTo(mean);
  });
});
