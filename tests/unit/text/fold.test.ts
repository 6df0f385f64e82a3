import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedText } from '@/lib/text/fold';

/** What is folded whatever the options. */
const always: readonly (readonly [why: string, source: string, folded: string])[] = [
  ['nothing to fold', '湘潭高新区', '湘潭高新区'],
  ['full-width letters and digits', 'ＩＶＤ３５％', 'IVD35%'],
  ['full-width punctuation stays', '（一），二：三！', '（一），二：三！'],
  ['traditional', '龍牌醬油', '龙牌酱油'],
  ['Kangxi radicals of a PDF', '⻰牌⾷品', '龙牌食品'],
  ['radicals of the supplement', '⻓沙⻢贵', '长沙马贵'],
  ['compatibility ideographs', '\uf9d1\uf967', '六不'],
  ['written variants', '髙新区', '高新区'],
  ['middle dots', '伊・索･尔•甲·乙', '伊·索·尔·甲·乙'],
  ['zero width', '湘\u200b潭\ufeff高\u2060新区', '湘潭高新区'],
  ['soft hyphen and joiners', '湘\u00ad潭\u200d高\u034f新区', '湘潭高新区'],
  ['variation selectors', '葛\ufe00城\u{e0100}市', '葛城市'],
  ['a control character', '湘\u0000潭\u0008', '湘潭'],
  ['bidirectional controls', '\u202b湘潭\u202c', '湘潭'],
  ['space inside Chinese', '湘 潭\u3000高\t新\u00a0区', '湘潭高新区'],
  ['a line break inside Chinese', '湘潭高新\n区', '湘潭高新区'],
  ['a line break of Windows', '湘潭高新\r\n区', '湘潭高新区'],
  ['a blank line', '湘潭高新\n\n区', '湘潭高新\n区'],
  ['a blank line with spaces', '湘潭高新\n \t\n\n区', '湘潭高新\n区'],
  ['a blank line of Windows', '湘潭\r\n\r\n区', '湘潭\n区'],
  ['a paragraph separator', '湘潭\u2029区', '湘潭\n区'],
  ['space between Latin words', 'New  York\tTimes', 'New York Times'],
  ['a line break between Latin words', 'New\nYork', 'New York'],
  ['space between Chinese and Latin', '湘潭 IVD 产业', '湘潭IVD产业'],
  ['space between full-width digits', '占地１ ０ ０亩，２ ．５', '占地100亩，2.5'],
  ['space between other digits', '第３ 4 5号，９ １０:３０', '第3 4 5号，9 10:30'],
  ['space at the ends', ' \n\n湘潭 \n\n', '湘潭'],
  ['space between a full-width digit and a letter', '１ Ａ ２', '1 A 2'],
  ['space beside signs of Chinese', 'a — b … c “ d ” e ︰ f ﹏ g', 'a—b…c“d”e︰f﹏g'],
  ['space beside signs of Latin', 'a – b † c ‰ d', 'a – b † c ‰ d'],
  ['space beside kana and Hangul', 'a あ b 가 c 힣 d', 'aあb가c힣d'],
  [
    'space beside the first and last of planes 2 and 3',
    'a \u{20000} b \u{3ffff} c',
    'a\u{20000}b\u{3ffff}c',
  ],
  ['space beside their neighbours', 'a \u{1ffff} b \u{40000} c', 'a \u{1ffff} b \u{40000} c'],
  ['space beside an ideograph of plane 2', 'a \u{20bb7} b', 'a\u{20bb7}b'],
  ['space beside an emoji', 'a 😀 b', 'a 😀 b'],
  ['quotation marks stay', '“龙牌”', '“龙牌”'],
  ['case stays', 'IvD', 'IvD'],
  ['empty', '', ''],
  ['only white space', ' \n\n ', ''],
  ['a lone surrogate', 'a\ud800 b\udc00', 'a\ud800 b\udc00'],
];

describe('fold', () => {
  it.each(always)('%s', (_why, source, folded) => {
    expect(fold(source).text).toBe(folded);
  });

  it('drops quotation marks of all kinds when asked', () => {
    expect(fold('“龙牌”「食」『品』"股"＂份＂‘有’〝限〞«公»‹司›', { dropQuotes: true }).text).toBe(
      '龙牌食品股份有限公司',
    );
  });

  it('lowers case when asked, full width too, and keeps letters whose lower case is longer', () => {
    expect(fold('ＩＶＤ ÀΣЖ İ', { lowerCase: true }).text).toBe('ivd àσж İ');
  });

  it('turns punctuation into ASCII when asked', () => {
    expect(fold('“甲”，乙、丙。（丁）—～【戊】《己》', { punctuation: true }).text).toBe(
      '"甲",乙,丙.(丁)-~[戊]<己>',
    );
  });

  it('leads back to the source', () => {
    const source = ' 湘潭\n“高 新”区。';
    const folded = fold(source, { dropQuotes: true });
    expect(folded.text).toBe('湘潭高新区。');
    const { start, end } = folded.toSource(0, 5);
    expect(source.slice(start, end)).toBe('湘潭\n“高 新”区');
    expect(folded.fromSource(start)).toBe(0);
    expect(folded.fromSource(end)).toBe(5);
    expect(folded.toSource(2, 2)).toEqual({ start: 5, end: 5 });
    expect(folded.sourceAt(6)).toBe(source.length);
  });

  it('leads back to a source that needed no folding', () => {
    const folded = fold('湘潭高新区');
    expect(folded.toSource(2, 4)).toEqual({ start: 2, end: 4 });
    expect(folded.fromSource(3)).toBe(3);
    expect(folded.fromSource(99)).toBe(5);
    expect(folded.sourceAt(99)).toBe(5);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...' \n\r\u3000\u200b\u2029湘龍Ａa“”·\ud842\udfb7\udb40\udd00'.split('')),
  }),
);
const anyOptions = fc.record({
  dropQuotes: fc.boolean(),
  lowerCase: fc.boolean(),
  punctuation: fc.boolean(),
});

describe('fold, any string', () => {
  it('gives each folded unit a source unit, in order and in bounds', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (source, options) => {
        const folded = fold(source, options);
        let before = -1;
        for (let i = 0; i < folded.text.length; i += 1) {
          const at = folded.sourceAt(i);
          expect(at).toBeGreaterThan(before);
          expect(at).toBeLessThan(source.length);
          expect(folded.fromSource(at)).toBe(i);
          before = at;
        }
      }),
    );
  });

  it('changes nothing the second time, but for the newline of a blank line', () => {
    const bare = (text: string) => text.replace(/[\n ]/g, '');
    fc.assert(
      fc.property(anyText, anyOptions, (source, options) => {
        const once = fold(source, options).text;
        expect(bare(fold(once, options).text)).toBe(bare(once));
      }),
      {
        examples: [
          ['\udb40\u200b\udd00', { dropQuotes: false, lowerCase: false, punctuation: false }],
        ],
      },
    );
  });

  it('is the same alone, however long the text is and whatever was folded before', () => {
    const lengths = fc.constantFrom(1, 40, 2_000);
    fc.assert(
      fc.property(anyText, anyOptions, lengths, (source, options, times) => {
        const long = source.repeat(times);
        expect(foldedText(long, options)).toBe(fold(long, options).text);
        expect(foldedText(source, options)).toBe(fold(source, options).text);
      }),
      { numRuns: 60 },
    );
  });

  it('folds Chinese the same whatever white space and invisible characters stand in it', () => {
    const filler = fc.constantFrom('', ' ', '\n', '\u3000', '\u200b', '\ufeff', ' \n ', '\u00ad');
    fc.assert(
      fc.property(fc.array(filler, { minLength: 4, maxLength: 4 }), (fillers) => {
        const spread = [...'湘潭高新区']
          .map((character, i) => character + (fillers[i] ?? ''))
          .join('');
        expect(fold(spread).text).toBe('湘潭高新区');
      }),
    );
  });
});
