import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CslName, cslName, printedName } from '@/lib/exchange/citation/csl-name';
import { pinyinInitials } from '@/lib/exchange/citation/pinyin-name';

const cases: [string, string, CslName][] = [
  ['a Chinese name', '林知远', { family: '林', given: '知远' }],
  ['one of two characters', '苏禾', { family: '苏', given: '禾' }],
  ['a surname of two characters', '欧阳清', { family: '欧阳', given: '清' }],
  ['in traditional characters', '歐陽清和', { family: '歐陽', given: '清和' }],
  ['a surname of two characters alone', '欧阳', { family: '欧', given: '阳' }],
  ['two surnames', '陈方安澜', { literal: '陈方安澜' }],
  ['names written in one', '欧阳禾苏映禾', { literal: '欧阳禾苏映禾' }],
  ['a pen name', '的卢', { literal: '的卢' }],
  ['an agency', '新华社', { literal: '新华社' }],
  ['an office', '林业局', { literal: '林业局' }],
  ['a transliterated name', '让·勒格朗', { literal: '让·勒格朗' }],
  ['a Japanese name', '佐藤はるか', { literal: '佐藤はるか' }],
  ['an English name', 'Nora Lindqvist', { family: 'Lindqvist', given: 'Nora' }],
  ['a Chinese name in Latin letters', 'Lin Zhiyuan', { family: 'Lin', given: 'Zhiyuan' }],
  ['the same, surname last', 'Zhiyuan Lin', { family: 'Lin', given: 'Zhiyuan' }],
  ['either of two surnames in Latin letters', 'Li Wei', { literal: 'Li Wei' }],
  ['three syllables apart', 'Lin Zhi Peng', { literal: 'Lin Zhi Peng' }],
  ['a surname that is an English word', 'Long Hair', { family: 'Hair', given: 'Long' }],
  ['one of several', 'Nora Lindqvist et al.', { literal: 'Nora Lindqvist et al.' }],
  ['a role alone', '记者', { literal: '记者' }],
  ['a spaced name', '周　野', { family: '周', given: '野' }],
  ['several given names', 'Nora J. Lindqvist', { family: 'Lindqvist', given: 'Nora J.' }],
  ['accents', 'José Ibáñez', { family: 'Ibáñez', given: 'José' }],
  [
    'particles',
    'Anneke van der Linde',
    { family: 'Linde', given: 'Anneke', 'non-dropping-particle': 'van der' },
  ],
  ['a suffix', 'Tom Marsh Jr.', { family: 'Marsh', given: 'Tom', suffix: 'Jr.' }],
  ['last name first', 'Lindqvist, Nora', { family: 'Lindqvist', given: 'Nora' }],
  ['one Latin word', 'Nora', { literal: 'Nora' }],
  ['a newsroom', 'Daily Lotus Staff', { literal: 'Daily Lotus Staff' }],
  ['a firm with a comma', 'Lotus, Inc.', { literal: 'Lotus, Inc.' }],
  ['spaces and breaks', ' Nora\n Lindqvist ', { family: 'Lindqvist', given: 'Nora' }],
];

describe('cslName', () => {
  it.each(cases)('parts %s', (_, byline, name) => {
    expect(cslName(byline)).toEqual(name);
  });

  it('loses nothing of any name', () => {
    const letters = (text: string) => [...text.replace(/[\s,]/g, '')].sort().join('');
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'林欧阳清abA .,·’-张') }),
    );
    fc.assert(
      fc.property(any, (byline) => {
        const printed = printedName(cslName(byline));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are no part of a name
        expect(letters(printed)).toBe(letters(byline.replace(/[\u0000-\u001f\u007f-\u009f]/g, '')));
      }),
    );
  });
});

it('knows the syllables of Chinese given names in Latin letters', () => {
  const finals: Record<string, string> = {
    bpm: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
    f: 'a an ang ei en eng o ou u',
    dt: 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
    n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ü üe',
    l: 'a ai an ang ao e ei eng i ian iang iao ie in ing iu ong ou u uan un uo v ü üe',
    gkh: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
    jqx: 'i ia ian iang iao ie in ing iong iu u uan ue un',
    'zh ch sh z c s': 'a ai an ang ao e en eng i ou u uan ui un uo',
    r: 'an ang ao e en eng i ong ou u uan ui un uo',
    y: 'a an ang ao e i in ing o ong ou u uan ue un',
    w: 'a ai an ang ei en eng o u',
  };
  const syllables = Object.entries(finals).flatMap(([initials, ends]) =>
    initials
      .split(initials.includes(' ') ? ' ' : '')
      .flatMap((initial) => ends.split(' ').map((end) => initial + end)),
  );
  expect(syllables.length).toBeGreaterThan(350);
  for (const syllable of syllables) {
    const initial = syllable.charAt(0).toUpperCase();
    expect([syllable, pinyinInitials({ family: 'Lin', given: `Ming${syllable}` })]).toEqual([
      syllable,
      ['M', initial],
    ]);
    expect(pinyinInitials({ family: 'Lin', given: `Ya'${syllable}` })).toEqual(['Y', initial]);
  }
  expect(pinyinInitials({ family: 'Lin', given: 'Ya’an' })).toEqual(['Y', 'A']);
  expect(pinyinInitials({ family: 'Lin', given: 'Mingstr' })).toBeNull();
});
