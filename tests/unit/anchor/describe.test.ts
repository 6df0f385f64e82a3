import { describe, expect, it } from 'vitest';
import { describePassage } from '@/lib/anchor/describe';

const text = `${'甲'.repeat(50)}，渡口今天重开，${'乙'.repeat(50)}`;

describe('describePassage', () => {
  it('keeps the passage, 32 characters on each side, and its place', () => {
    expect(describePassage(text, 51, 57)).toEqual({
      quote: {
        exact: '渡口今天重开',
        prefix: `${'甲'.repeat(31)}，`,
        suffix: `，${'乙'.repeat(31)}`,
      },
      position: { start: 51, end: 57 },
    });
  });

  it('takes no more where less context than that stands before a passage', () => {
    const { quote } = describePassage(text.slice(45), 6, 12);
    expect([quote.prefix.length, quote.suffix.length]).toEqual([6, 32]);
  });

  it('takes what there is at the ends of the text', () => {
    const { quote } = describePassage('重开了', 0, 3);
    expect(quote).toEqual({ exact: '重开了', prefix: '', suffix: '' });
  });

  it('takes more context until the passage is the only one of its kind', () => {
    const line = '渡口今天重开，船票免费，营业到晚上。'.repeat(3);
    const twice = `甲${line}乙${line}丙`;
    const { quote } = describePassage(twice, 20, 26);
    expect(quote.prefix.startsWith('甲')).toBe(true);
    expect(twice.split(quote.prefix + quote.exact + quote.suffix)).toHaveLength(2);
  });

  it('takes no more than 256 characters where nothing tells passages apart', () => {
    const { quote } = describePassage('的'.repeat(2_000), 1_000, 1_010);
    expect([quote.prefix.length, quote.suffix.length]).toEqual([256, 256]);
  });

  it('does not halve a character of the context', () => {
    const faces = '😀'.repeat(40);
    const { quote } = describePassage(`a${faces}渡口${faces}`, 81, 83);
    expect([quote.prefix, quote.suffix]).toEqual(['😀'.repeat(16), '😀'.repeat(16)]);
    const odd = describePassage(`${faces}x渡口y${faces}`, 81, 83);
    expect(odd.quote.prefix).toBe(`${'😀'.repeat(16)}x`);
    expect(odd.quote.suffix).toBe(`y${'😀'.repeat(16)}`);
  });

  it.each([
    [-5, 3, '重开了'],
    [1, 99, '开了'],
    [2, 1, ''],
    [Number.NaN, 2, '重开'],
  ])('clamps %d … %d to the text', (start, end, exact) => {
    expect(describePassage('重开了', start, end).quote.exact).toBe(exact);
  });
});
