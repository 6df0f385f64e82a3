import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDictionary } from '@/lib/dictionary/compile';
import { bundledDictionary } from '@/lib/dictionary/load';
import { recogniseNames } from '@/lib/recognise/names';

const bundled = bundledDictionary();
const dictionary = compileDictionary(bundled);
const names = bundled.entities.flatMap((entity) => [
  entity.name,
  ...entity.aliases.map((alias) => alias.text),
]);

const filler = fc.constantFrom(
  ...'，。、（）“”《》·：！？\n \u3000\u200b',
  ...[
    '记者',
    '通讯员',
    '说',
    '表示',
    '公司',
    '项目',
    '和',
    '在',
    '有限公司',
    '（以下简称“',
    '”）',
    '等企业',
    '湖南',
    '刚',
    '李',
    '\n\n',
    '龍',
    '\ud842\udfb7',
    '\ud800',
    '__proto__',
    'constructor',
  ],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.oneof(filler, fc.constantFrom(...names)), { maxLength: 30 })
    .map((parts) => parts.join('')),
);

describe('any text', () => {
  it('gives spans in bounds, in order, apart, each with exactly its text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0;
        for (const mention of recogniseNames(text, dictionary)) {
          expect(mention.start).toBeGreaterThanOrEqual(before);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(mention.text).toBe(text.slice(mention.start, mention.end));
          expect(mention.confidence).toBeGreaterThan(0);
          expect(mention.confidence).toBeLessThanOrEqual(1);
          before = mention.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same names whatever white space and invisible characters stand in them', () => {
    const inserted = fc.constantFrom(
      ...[
        '',
        '',
        ' ',
        '\n',
        '\r\n',
        '\t',
        '\u00a0',
        '\u3000',
        '\u200b',
        '\u200d',
        '\u2060',
        '\ufeff',
        '\u00ad',
        '\ufe0f',
        ' \u200b\n ',
      ],
    );
    const sentence = '记者王永报道，龙牌食品股份有限公司与湘潭高新区管委会在工商银行开户。';
    const expected = recogniseNames(sentence, dictionary).map(({ entity }) => entity);
    expect(expected).toHaveLength(4);
    fc.assert(
      fc.property(
        fc.array(inserted, { minLength: sentence.length, maxLength: sentence.length }),
        (insertions) => {
          const spread = [...sentence].map((c, i) => c + (insertions[i] ?? '')).join('');
          expect(recogniseNames(spread, dictionary).map(({ entity }) => entity)).toEqual(expected);
        },
      ),
    );
  });

  it('finds every unambiguous name that stands alone', () => {
    for (const { id, name, ambiguous, aliases } of bundled.entities) {
      const texts = [{ text: name, ambiguous }, ...aliases].filter((alias) => !alias.ambiguous);
      for (const { text } of texts) {
        expect(recogniseNames(`（${text}）`, dictionary)).toMatchObject([{ entity: id, text }]);
      }
    }
  });

  it('finds nothing in the text that prototypes are made of', () => {
    expect(recogniseNames('__proto__ constructor hasOwnProperty toString', dictionary)).toEqual([]);
  });
});
