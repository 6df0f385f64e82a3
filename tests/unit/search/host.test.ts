import { describe, expect, it } from 'vitest';
import { hostLabels } from '@/lib/search/query/host';

describe('hostLabels', () => {
  it.each([
    ['https://news.example.cn/a?b#c', '.news.example.cn.'],
    ['http://news.example.cn:8080/', '.news.example.cn.'],
    [' News.Example.CN ', '.news.example.cn.'],
    ['.example.cn', '.example.cn.'],
    ['example.cn.', '.example.cn.'],
    ['example.cn/a', '.example.cn.'],
    ['localhost', '.localhost.'],
  ])('%j names %s', (text, labels) => {
    expect(hostLabels(text)).toBe(labels);
  });

  it.each([
    '',
    ' ',
    '.',
    '...',
    'http://',
    'a b.cn',
    '例子.cn',
    'about:blank',
    'data:,x',
    'mailto:a',
  ])('%j names none', (text) => {
    expect(hostLabels(text)).toBe('');
  });
});
