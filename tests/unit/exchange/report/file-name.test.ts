import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleMark } from '@/lib/exchange/citation/citation-key';
import { FileNames } from '@/lib/exchange/report/file-name';
import { articleOf } from '../citation/articles';

describe('FileNames', () => {
  it.each([
    ['2025-04-12 开放日迎来三千学生', '2025-04-12 开放日迎来三千学生'],
    ['投资/产值: "翻番"？', '投资 产值 翻番 ？'],
    ['../../etc/passwd', 'etc passwd'],
    ['CON', '_CON'],
    ['aux.txt', '_aux.txt'],
    ['com1', '_com1'],
    ['CONOUT$', '_CONOUT$'],
    ['题目.', '题目'],
    ['. . .', 'untitled'],
    ['', 'untitled'],
    ['a\u202etxt.exe', 'a txt.exe'],
    ['[[链接]]#标签^块', '链接 标签 块'],
    ['100%增长 50%25', '100 增长 50 25'],
    ["Mayor's plan: 3 parks, $5m & more!", "Mayor's plan 3 parks, $5m & more!"],
  ])('makes of %j a safe name', (title, name) => {
    expect(new FileNames().nameOf(title, 'x')).toBe(`${name} x`);
  });

  it('keeps names short without breaking a character', () => {
    const family = '👩‍👩‍👧'.repeat(30);
    const name = new FileNames().nameOf(`开${family}`, '');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
    expect(name).not.toMatch(/\p{Cs}/u);
    const long = `首${'长'.repeat(200)}`;
    expect(new FileNames().nameOf(long, 'x')).toBe(`首${'长'.repeat(39)} x`);
  });

  it('gives no name twice, whatever a file system makes of case and accents', () => {
    const names = new FileNames();
    const asked = ['Café', 'CAFE\u0301', 'café', 'café x', 'Café'];
    expect(asked.map((title, i) => names.nameOf(title, 'xyyxx'.charAt(i)))).toEqual([
      'Café x',
      'CAFÉ y',
      'café y 2',
      'café x x',
      'Café x 2',
    ]);
  });

  it('gives the same one whichever others there are', () => {
    const others = new FileNames();
    for (const mark of 'abcdef') others.nameOf('要闻', mark);
    expect(others.nameOf('要闻', 'k')).toBe('要闻 k');
    expect(new FileNames().nameOf('要闻', 'k')).toBe('要闻 k');
  });

  it('gives a hundred thousand of one title their names', () => {
    const names = new FileNames();
    const given = Array.from({ length: 100_000 }, (_, i) => {
      const url = `https://lotus.example/${i}.html`;
      return names.nameOf('无题', articleMark(articleOf({ url, title: '无题' })));
    });
    expect(new Set(given).size).toBe(given.length);
    expect(Math.max(...given.map((name) => name.length))).toBeLessThan(11);
  });

  it('makes safe names of anything', () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'. /\\:*?"<>|CON1\u0000\ud800') }),
    );
    fc.assert(
      fc.property(fc.array(title, { maxLength: 8 }), (titles) => {
        const names = new FileNames();
        const given = titles.map((each) => names.nameOf(each, 'x'));
        expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(given.length);
        for (const name of given) {
          expect(name).not.toMatch(
            /[\\/:*?"<>|#^[\]%\p{Cc}\p{Cs}]|^[\s.]|[\s.]$|^(?:con|nul|aux|prn)(?:\.|$)/iu,
          );
          expect(new TextEncoder().encode(name).length).toBeLessThan(140);
        }
      }),
    );
  });
});
