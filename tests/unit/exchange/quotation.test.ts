import { describe, expect, it } from 'vitest';
import { quotation } from '@/lib/exchange/quotation';

const article = {
  url: 'https://news.example/a',
  title: '开放日迎来三千学生',
  bylines: ['林知远', '苏映禾'],
  outlet: '莲城新闻网',
  published: '2025-04-12T17:26:00+08:00',
};

describe('quotation', () => {
  it('names author, outlet, title, day and address', () => {
    expect(quotation('占地120亩', article)).toBe(
      '“占地120亩”\n——林知远、苏映禾，莲城新闻网，《开放日迎来三千学生》，2025-04-12\nhttps://news.example/a',
    );
  });

  it.each([
    ['Lin Zhiyuan', 'Lin Zhiyuan'],
    ['Nora Lindqvist', 'Nora Lindqvist'],
    ['Lindqvist, Nora', 'Nora Lindqvist'],
    ['Li Wei', 'Li Wei'],
    ['记者 林知远', '林知远'],
  ])('names %s as %s', (byline, name) => {
    const told = quotation('占地120亩', { ...article, bylines: [byline] });
    expect(told).toContain(`\n——${name}，莲城新闻网，`);
  });

  it('leaves out what the page does not say', () => {
    const bare = { ...article, bylines: [], outlet: '', title: '', published: '' };
    expect(quotation('占地120亩', bare)).toBe('“占地120亩”\nhttps://news.example/a');
  });
});
