import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bylineNames } from '@/lib/exchange/citation/byline-names';

describe('bylineNames', () => {
  it.each<[string, string[]]>([
    ['林知远', ['林知远']],
    ['林知远、欧阳禾；周野', ['林知远', '欧阳禾', '周野']],
    ['林知远，周野', ['林知远', '周野']],
    ['林知远/周野', ['林知远', '周野']],
    ['周野 苏禾', ['周野', '苏禾']],
    ['本报记者：林知远', ['林知远']],
    ['记者林知远', ['林知远']],
    ['记者 林知远 通讯员 周野', ['林知远', '周野']],
    ['莲城日报记者林知远 通讯员周野', ['林知远', '周野']],
    ['全媒体记者 林知远', ['林知远']],
    ['林知远（实习生）', ['林知远']],
    ['林知远（实习生） 周野', ['林知远', '周野']],
    ['文/图 林知远', ['林知远']],
    ['文/林知远', ['林知远']],
    ['林知远 摄影报道', ['林知远']],
    ['By Nora Lindqvist', ['Nora Lindqvist']],
    ['Dr. Nora Lindqvist', ['Nora Lindqvist']],
    ['Nora Lindqvist nora@lotus.example', ['Nora Lindqvist']],
    ['Nora Lindqvist (nora@lotus.example)', ['Nora Lindqvist']],
    ['Nora Lindqvist and Tom Marsh', ['Nora Lindqvist', 'Tom Marsh']],
    ['Nora Lindqvist, Tom Marsh, and Dr Ana Vega', ['Nora Lindqvist', 'Tom Marsh', 'Ana Vega']],
    ['Nora Lindqvist & Tom Marsh', ['Nora Lindqvist', 'Tom Marsh']],
    ['', []],
    [' 、 ', []],
  ])('of %j', (byline, names) => {
    expect(bylineNames(byline)).toEqual(names);
  });

  it.each([
    '欧阳 清和',
    '林 知远',
    '文 静',
    '文静',
    '记者',
    '本报评论员',
    '莲城日报评论员',
    '记者之家',
    '华西 都市报',
    '莲城 发布',
    '让·勒格朗',
    'Lindqvist, Nora',
    'Nora Lindqvist, Tom Marsh',
    'Ministry of Trade and Industry',
    'Marsh and Sons',
    'Byron Lake',
  ])('leaves %j whole', (byline) => {
    expect(bylineNames(byline)).toEqual([byline]);
  });

  it('takes any text', () => {
    const words = fc.constantFrom(
      ...'林周欧阳文图记者,，/|、；() （）',
      ' and ',
      'By ',
      'Dr. ',
      '@a',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.string({ unit: words, maxLength: 30 }), (byline) => {
        for (const name of bylineNames(byline)) expect(name.trim()).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});
