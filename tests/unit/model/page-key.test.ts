import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageKey } from '@/lib/model/page-key';

/** Addresses of one page each. */
const same: [string, ...string[]][] = [
  [
    'news.example.cn/a/1.html',
    'http://news.example.cn/a/1.html',
    'https://news.example.cn/a/1.html',
    'https://NEWS.example.cn:443/a/1.html',
    'http://news.example.cn:80/a/1.html#comments',
    'https://news.example.cn./a/1.html',
    'https://reader:word@news.example.cn/a/1.html',
  ],
  [
    'example.com.cn/a/1.html',
    'https://www.example.com.cn/a/1.html',
    'https://m.example.com.cn/a/1.html',
    'http://wap.example.com.cn/a/1.html',
    'http://3g.example.com.cn/a/1.html',
    'https://mobile.example.com.cn/a/1.html',
    'https://amp.example.com.cn/a/1.html',
    'https://example.com.cn/a/1.html',
    'https://m.example.com.cn/a/1.html?from=timeline&isappinstalled=0',
    'https://m.example.com.cn/a/1.html?utm_source=x&spm=1.2&print=1',
  ],
  [
    'example.cn/news/20240809',
    'https://example.cn/news/20240809',
    'https://example.cn/news/20240809/',
    'https://example.cn/news/20240809/index.html',
    'https://example.cn/news/20240809/index.shtml?from=app',
    'https://example.cn/news/20240809/amp',
    'https://example.cn/news/20240809/amp/',
    'https://example.cn/news/20240809/print/',
    'https://example.cn/amp/news/20240809/',
    'https://example.cn/AMP/news/20240809/',
    'https://example.cn/news/20240809/Print',
    'https://www-example-cn.cdn.ampproject.org/c/s/www.example.cn/news/20240809/amp/',
    'https://example-cn.cdn.ampproject.org/v/example.cn/news/20240809?amp=1',
  ],
  [
    'example.cn/t20240809_1234.html',
    'http://www.example.cn/t20240809_1234.html',
    'http://www.example.cn/t20240809_1234_print.html',
    'http://www.example.cn/t20240809_1234.amp.html',
    'http://www.example.cn/t20240809_1234.html?outputType=amp',
  ],
  [
    'example.cn/view?aid=12&page=2',
    'https://example.cn/view?aid=12&page=2',
    'https://example.cn/view?page=2&aid=12&share_token=7',
    'https://example.cn/view/?page=2&&aid=12',
    'https://example.cn/view?aid=12&page=2&print',
    'https://example.cn/view?aid=12&page=2&amp=',
    'https://example.cn/view?aid=12&page=2&Print=On',
    'https://example.cn/view?print=yes&aid=12&page=2&output=amp',
  ],
  [
    'example.cn/%E5%9B%AD%E5%8C%BA/a-b~c',
    'https://example.cn/园区/a-b~c',
    'https://example.cn/%e5%9b%ad%E5%8C%BA/a%2Db%7Ec',
  ],
  ['example.cn', 'https://example.cn', 'http://www.example.cn/', 'https://m.example.cn/index.html'],
  [
    'example.cn/app#/news/5',
    'https://example.cn/app#/news/5',
    'http://www.example.cn/app/#/news/5',
  ],
];

/** Addresses that look alike and are of different pages, or may be. */
const different: [string, string][] = [
  ['https://example.cn/a/1.html', 'https://example.cn/a/2.html'],
  ['https://example.cn/a/1.html', 'https://example.cn/a/1_2.html'],
  ['https://example.cn/a/1.html', 'https://example.cn/a/1'],
  ['https://example.cn/A', 'https://example.cn/a'],
  ['https://example.cn/v?id=1', 'https://example.cn/v?id=2'],
  ['https://example.cn/v?id=1', 'https://example.cn/v?id=1&page=2'],
  ['https://example.cn/a%2Fb', 'https://example.cn/a/b'],
  ['https://example.cn:8080/a', 'https://example.cn/a'],
  ['https://news.example.cn/a', 'https://example.cn/a'],
  ['https://wwwnews.example.cn/a', 'https://news.example.cn/a'],
  ['https://www.gov.cn/a', 'https://m.gov.cn/a'],
  ['https://m.com/a', 'https://www.com/a'],
  ['https://wap.com.cn/a', 'https://m.com.cn/a'],
  ['https://example.cn/app#/news/5', 'https://example.cn/app#/news/6'],
  ['https://example.cn/fashion/print', 'https://example.cn/fashion'],
  ['https://example.cn/print/1.html', 'https://example.cn/1.html'],
  ['https://example.cn/the-end-of-print.html', 'https://example.cn/the-end-of.html'],
  ['https://example.cn/amp', 'https://example.cn/'],
  ['https://example.cn/amp/tests.html', 'https://example.cn/tests.html'],
  ['https://a-cn.cdn.ampproject.org/', 'https://a.cn/'],
  ['https://a-cn.cdn.ampproject.org/c/s/local/1.html', 'https://local/1.html'],
  ['https://a-cn.cdn.ampproject.org/i/s/a.cn/1.jpg', 'https://a.cn/1.jpg'],
  ['https://example.cn/c/s/a.cn/1.html', 'https://a.cn/1.html'],
  ['https://example.cn/v?print=2', 'https://example.cn/v'],
  ['https://example.cn/v?reprint=1', 'https://example.cn/v'],
];

describe('the key of a page', () => {
  it.each(same)('%s', (key, ...urls) => {
    expect(urls.map((url) => [url, pageKey(url)])).toEqual(urls.map((url) => [url, key]));
  });

  it.each(different)('tells %s from %s', (one, other) => {
    expect(pageKey(one)).not.toBe(pageKey(other));
  });

  it.each([
    '',
    'nonsense',
    'file:///a/index.html?from=b#c',
    'about:blank',
    '__proto__',
    '\ud842',
    'http://',
  ])('of %j, no page of the web, is that itself', (url) => {
    expect(pageKey(url)).toBe(url);
  });

  it('is the same for the variants of any address, and another for any other number', () => {
    const word = fc
      .stringMatching(/^[a-z][a-z0-9-]{0,8}$/)
      .filter((each) => !/^(?:amp|print|index)$/.test(each));
    const path = fc
      .tuple(fc.array(word, { maxLength: 3 }), fc.nat())
      .map(([words, id]) => [...words, id].join('/'));
    fc.assert(
      fc.property(
        fc.domain().filter((host) => !/^(?:www|wap|mobile|m|3g|amp)\./.test(host)),
        path,
        (host, at) => {
          const key = pageKey(`https://${host}/${at}`);
          expect(key).toBe(`${host}/${at}`);
          for (const variant of [
            `http://www.${host}/${at}/`,
            `https://m.${host}/${at}/amp/`,
            `https://${host}/${at}/index.html?from=x#top`,
          ]) {
            expect(pageKey(variant)).toBe(key);
          }
          expect(pageKey(`https://${host}/${at}0`)).not.toBe(key);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes any string, and no longer for a long one', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void pageKey(text)));
    fc.assert(fc.property(fc.webPath(), (path) => void pageKey(`http://x.cn${path}`)));
    for (const filler of ['/', '1', '/1', '.', '%41', '&a', '?', 'amp/', '_print', 'm.']) {
      const long = filler.repeat(200_000);
      pageKey(`https://x.cn/${long}`);
      pageKey(`https://x-cn.cdn.ampproject.org/c/${long}`);
      pageKey(`https://x.cn/?${long}`);
    }
  });
});
