import { describe, expect, it } from 'vitest';
import { bibliography, cslItem } from '@/lib/exchange/citation/csl-item';
import { articleOf, noteOn } from './articles';

const noon = '2025-05-01T12:00:00.000Z';

describe('cslItem', () => {
  it('says what is known of an article', () => {
    expect(cslItem(articleOf(), noon)).toEqual({
      id: expect.stringMatching(/^lotus20250412[a-z]{4}$/),
      type: 'article-newspaper',
      title: '开放日迎来三千学生',
      author: [
        { family: '林', given: '知远' },
        { family: '欧阳', given: '禾' },
      ],
      'container-title': '莲城日报',
      issued: { 'date-parts': [[2025, 4, 12]] },
      accessed: { 'date-parts': [[2025, 5, 1]] },
      URL: 'https://epaper.lotus.example/2025/0412/a1.html',
      language: 'zh',
    });
  });

  it('says the page of a newspaper, and of nothing else', () => {
    expect(cslItem(articleOf({ page: 'A03' }), noon).page).toBe('A03');
    expect(cslItem(articleOf({ page: 'A03', outlet: '莲城在线' }), noon)).not.toHaveProperty(
      'page',
    );
  });

  it('leaves out what is not known', () => {
    const bare = { url: '', title: '', bylines: [' '], outlet: '', published: '' };
    expect(cslItem(bare, '')).toEqual({
      id: expect.stringMatching(/^page[a-z]{4}$/),
      type: 'webpage',
    });
  });

  it.each([
    ['莲城日报', 'article-newspaper'],
    ['蓮城時報', 'article-newspaper'],
    ['蓮城新聞', 'article-newspaper'],
    ['莲城日报电子版', 'article-newspaper'],
    ['Herald', 'article-newspaper'],
    ['The Lotus Daily', 'article-newspaper'],
    ['The Daily Lotus Telegraph', 'article-newspaper'],
    ['Lotus Evening News', 'article-newspaper'],
    ['Lotus News', 'webpage'],
    ['莲城日报客户端', 'webpage'],
    ['莲城日报网', 'webpage'],
    ['莲城在线', 'webpage'],
    ['产业情报', 'webpage'],
    ['Lotus Daily Online', 'webpage'],
  ])('takes %s for a %s', (outlet, type) => {
    expect(cslItem(articleOf({ outlet }), noon).type).toBe(type);
  });

  it.each([
    ['2025', [2025]],
    ['2025-04', [2025, 4]],
    ['2025-04-12', [2025, 4, 12]],
    // The day that was printed, though it is another in UTC.
    ['2025-04-12T01:00:00+08:00', [2025, 4, 12]],
    ['2024-02-29', [2024, 2, 29]],
    ['2025-02-29', [2025, 2]],
    ['2025-13-01', [2025]],
    ['0000-01-01', undefined],
    ['20250412', [2025, 4, 12]],
    ['2025/4/12', [2025, 4, 12]],
    ['2025年4月', [2025, 4]],
    ['Apr 12, 2025', [2025, 4, 12]],
    ['202504121', undefined],
    ['昨天', undefined],
  ])('reads %s as a date', (published, parts) => {
    expect(cslItem(articleOf({ published }), '').issued?.['date-parts'][0]).toEqual(parts);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts', 'about:blank', 'x'])(
    'gives no address for %s',
    (url) => {
      expect(cslItem(articleOf({ url }), noon)).not.toHaveProperty('URL');
    },
  );
});

describe('bibliography', () => {
  it('has every article once, as it was first read', () => {
    const first = articleOf();
    const other = articleOf({ url: 'https://epaper.lotus.example/2025/0412/a2.html' });
    const later = { created: '2025-06-01T12:00:00.000Z' };
    const items = bibliography([noteOn(first, later), noteOn(other), noteOn(first)]);
    expect(items.map(({ URL }) => URL)).toEqual([first.url, other.url]);
    expect(items[0]?.accessed?.['date-parts'][0]).toEqual([2025, 5, 1]);
  });

  it('gives each its own key, always the same one', () => {
    const pages = Array.from({ length: 3000 }, (_, i) => `https://epaper.lotus.example/${i}.html`);
    const notes = pages.map((url) => noteOn(articleOf({ url })));
    const keys = bibliography(notes).map(({ id }) => id);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every((key) => /^lotus20250412[a-z]{4}(?:-\d+)?$/.test(key))).toBe(true);
    expect(bibliography(notes.slice(7, 8))[0]?.id).toBe(keys[7]);
  });

  it.each([
    ['https://www.莲城.example/', /^xn[a-z]+\d{8}/],
    ['https://203.0.113.7/a', /^page\d{8}/],
    ['http://paper.people.example.com.cn/', /^example\d{8}/],
    ['urn:isbn:1', /^page\d{8}/],
  ])('makes an ASCII key for %s', (url, key) => {
    expect(cslItem(articleOf({ url }), noon).id).toMatch(key);
  });
});
