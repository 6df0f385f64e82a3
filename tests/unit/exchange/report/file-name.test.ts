import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleMark } from '@/lib/exchange/citation/citation-key';
import { FileNames } from '@/lib/exchange/report/file-name';
import { articleOf } from '../citation/articles';

describe('FileNames', () => {
  it.each([
    ['2025-04-12 开放日迎来三千学生', '2025-04-12 开放日迎来三千学生.md'],
    ['投资/产值: "翻番"？', '投资 产值 翻番 ？.md'],
    ['../../etc/passwd', 'etc passwd.md'],
    ['CON', '_CON.md'],
    ['aux.txt', '_aux.txt.md'],
    ['com1', '_com1.md'],
    ['题目.', '题目.md'],
    ['. . .', 'untitled.md'],
    ['', 'untitled.md'],
    ['a\u202etxt.exe', 'a txt.exe.md'],
    ['[[链接]]#标签^块', '链接 标签 块.md'],
  ])('makes of %j a safe name', (title, name) => {
    expect(new FileNames().nameOf(title, 'x', '.md')).toBe(name);
  });

  it('keeps names short without breaking a character', () => {
    const family = '👩‍👩‍👧'.repeat(30);
    const name = new FileNames().nameOf(`开${family}`, '', '');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
    expect(name).not.toMatch(/\p{Cs}/u);
    const long = `首${'长'.repeat(200)}`;
    expect(new FileNames().nameOf(long, 'x', '.md')).toBe(`首${'长'.repeat(39)}.md`);
  });

  it('gives no name twice, whatever a file system makes of case and accents', () => {
    const names = new FileNames();
    const asked = ['Café', 'CAFE\u0301', 'café', 'café x', 'Café'];
    expect(asked.map((title, i) => names.nameOf(title, 'xyyxx'.charAt(i), '.md'))).toEqual([
      'Café.md',
      'CAFÉ y.md',
      'café y 2.md',
      'café x.md',
      'Café x 2.md',
    ]);
  });

  it('gives the same one however many are called the same', () => {
    const few = new FileNames();
    const many = new FileNames();
    for (const mark of 'abcdef') many.nameOf('要闻', mark, '.md');
    few.nameOf('要闻', 'a', '.md');
    expect(few.nameOf('要闻', 'k', '.md')).toBe('要闻 k.md');
    expect(many.nameOf('要闻', 'k', '.md')).toBe('要闻 k.md');
  });

  it('gives a hundred thousand of one title their names', () => {
    const names = new FileNames();
    const given = Array.from({ length: 100_000 }, (_, i) => {
      const url = `https://lotus.example/${i}.html`;
      return names.nameOf('无题', articleMark(articleOf({ url, title: '无题' })), '.md');
    });
    expect(new Set(given).size).toBe(given.length);
    expect(Math.max(...given.map((name) => name.length))).toBeLessThan(14);
  });

  it('makes safe names of anything', () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'. /\\:*?"<>|CON1\u0000\ud800') }),
    );
    fc.assert(
      fc.property(fc.array(title, { maxLength: 8 }), (titles) => {
        const names = new FileNames();
        const given = titles.map((each) => names.nameOf(each, 'x', '.md'));
        expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(given.length);
        for (const name of given) {
          expect(name).not.toMatch(
            /[\\/:*?"<>|\p{Cc}\p{Cs}]|^[\s.]|[\s.]\.md$|^(?:con|nul|aux|prn)\./iu,
          );
          expect(new TextEncoder().encode(name).length).toBeLessThan(140);
        }
      }),
    );
  });
});
