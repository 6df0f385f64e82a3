import { pinyin } from 'pinyin-pro';
import { expect, it } from 'vitest';
import { initialsOf } from '@/lib/text/initials';

it.each([
  ['湘潭高新区', ['xtgxq']],
  ['湖南', ['hn']],
  ['ai产业', ['aicy']],
  ['长沙', ['cs', 'zs']],
  ['重庆银行', ['cqyh', 'cqyx', 'zqyh', 'zqyx']],
  ['长长长', ['ccc', 'czc', 'zcc', 'zzc']],
  ['521工作法', ['521gzf']],
  ['\ud842', ['\ud842']],
  ['', ['']],
])('reads %j as %j', (text, initials) => {
  expect(initialsOf(text)).toEqual(initials);
});

/** The 3 755 characters of the first level of GB 2312, by frequency the commonest ones. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb2312');
  const all: string[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^[\u4e00-\u9fff]$/.test(character)) all.push(character);
    }
  }
  return all;
}

it('agrees with a pinyin dictionary on the first readings of all common characters', () => {
  const characters = commonCharacters();
  expect(characters).toHaveLength(3755);
  const wrong = characters.filter((character) => {
    const initial = pinyin(character, { pattern: 'first', toneType: 'none' });
    return !initialsOf(character).includes(initial);
  });
  // Characters of several readings of which the collator sorts by another one.
  expect(wrong.join('')).toBe('');
});
