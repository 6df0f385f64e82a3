import { describe, expect, it } from 'vitest';
import { canonicalUrl, pageUrl } from '@/lib/article/page-url';

describe('the address of a page', () => {
  it.each([
    [
      'loses tracking parameters',
      'https://a.cn/x?utm_source=w&id=7&from=timeline&spm=1.2',
      'https://a.cn/x?id=7',
    ],
    ['loses its fragment', 'https://a.cn/x.html#comments', 'https://a.cn/x.html'],
    [
      'loses an empty query',
      'https://a.cn/x?from=singlemessage&isappinstalled=0',
      'https://a.cn/x',
    ],
    [
      'keeps what identifies',
      'https://a.cn/view.php?aid=12&t=345&page=2',
      'https://a.cn/view.php?aid=12&t=345&page=2',
    ],
    [
      'keeps a public account’s',
      'https://a.cn/s?__biz=Mz&mid=2&idx=1&sn=ab&chksm=zz&scene=21',
      'https://a.cn/s?__biz=Mz&mid=2&idx=1&sn=ab',
    ],
    [
      'keeps a route',
      'https://a.cn/index.php?r=news/show&mod=view&id=3',
      'https://a.cn/index.php?r=news/show&mod=view&id=3',
    ],
    [
      'keeps an unusual encoding',
      'https://a.cn/x?title=%B9%AB&from=app',
      'https://a.cn/x?title=%B9%AB',
    ],
    [
      'keeps a route by fragment, and drops what follows a question mark before it',
      'https://a.cn/?from=timeline#/detail/7',
      'https://a.cn/#/detail/7',
    ],
    ['keeps an old route by fragment', 'https://a.cn/app#!/a/7', 'https://a.cn/app#!/a/7'],
    [
      'keeps t, p and page',
      'https://a.cn/x?t=20240809_7&p=2&page=3',
      'https://a.cn/x?t=20240809_7&p=2&page=3',
    ],
    ['keeps parameters without a value', 'https://a.cn/read?12345', 'https://a.cn/read?12345'],
    ['is the same page at every fragment', 'https://a.cn/x?id=7#p3', 'https://a.cn/x?id=7'],
    [
      'is given back when it is none of the web',
      'file:///tmp/a.html?from=b#c',
      'file:///tmp/a.html?from=b#c',
    ],
    ['loses an end that tells nothing', 'https://a.cn/x?id=7&', 'https://a.cn/x?id=7'],
    ['is given back when it is none', 'nonsense', 'nonsense'],
  ])('%s', (_, url, kept) => {
    expect(pageUrl(url)).toBe(kept);
  });
});

describe('a canonical link', () => {
  it.each([
    [
      'of the same page is taken',
      'https://m.a.com.cn/x?id=1',
      'https://www.a.com.cn/x/1.html',
      'https://www.a.com.cn/x/1.html',
    ],
    ['is resolved and cleaned', 'https://a.cn/d/1?from=w', './?utm_source=x', 'https://a.cn/d/'],
    [
      'of another site is not believed',
      'https://a.com.cn/x',
      'https://b.com.cn/x',
      'https://a.com.cn/x',
    ],
    [
      'to the front page is not believed',
      'https://a.cn/x/1.html',
      'https://a.cn/',
      'https://a.cn/x/1.html',
    ],
    [
      'to its index is not believed',
      'https://a.cn/x/1.html',
      '/index.html',
      'https://a.cn/x/1.html',
    ],
    [
      'that is no address is not believed',
      'https://a.cn/x',
      'javascript:void(0)',
      'https://a.cn/x',
    ],
    [
      'stands alone when the page’s address is unknown',
      '',
      'https://a.cn/x/1.html',
      'https://a.cn/x/1.html',
    ],
    ['of no page of the web is not believed', '', 'ftp://a.cn/x', ''],
    [
      'of another office is not believed',
      'https://a.gov.cn/x',
      'https://b.gov.cn/x',
      'https://a.gov.cn/x',
    ],
    [
      'of another site of the province is not believed',
      'https://a.hn.cn/x',
      'https://b.hn.cn/x',
      'https://a.hn.cn/x',
    ],
    ['left out changes nothing', 'https://a.cn/x', '', 'https://a.cn/x'],
  ])('%s', (_, url, claimed, kept) => {
    expect(canonicalUrl(url, claimed)).toBe(kept);
  });
});
