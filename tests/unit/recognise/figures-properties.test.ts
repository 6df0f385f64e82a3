import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureKinds } from '@/lib/model/figure';
import { recogniseFigures } from '@/lib/recognise/figures';
import { draftSteps } from '@/lib/recognise/figures/find';
import { finish } from '@/lib/text/steps';

/** Pieces that the grammar has rules for, so that random texts reach deep into it. */
const pieces = fc.constantFrom(
  ...'0 1 2 3 7 12 2024 1,000 3.5 一 二 三 十 百 千 万 亿 两 半 几 数 零 〇 第 翻 对 百分之 分之 元 美元 % 个百分点 亩 平方米 公里 吨 家 个 人次 年 月 日 号 天 岁 期 届 折 成 倍 点 时 分 秒'.split(
    ' ',
  ),
  ...'约 超 不超过 余 多 来 以上 以内 左右 至 - ~ 、 ， 。 ( ) “ ” 《 》 / . : + × \n\n \n 去年 今年 上半年 前 后 同比 增长 下降 总投资 占地 企业 的 为 达 $ ¥ k W m kWh http:// \ud800 \udc00 \u200b'.split(
    ' ',
  ),
);
const grammatical = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
const anything = fc.oneof(
  grammatical,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
    .map((codes) => String.fromCharCode(...codes)),
);
const days = fc.constantFrom(
  undefined,
  '2024-08-09',
  '2024-02-29T10:00:00+08:00',
  '2024-08',
  '',
  'nonsense',
  '0000-00-00',
);

describe('recogniseFigures on any string', () => {
  it('gives sorted spans within the text that do not overlap, each exactly its slice', () => {
    fc.assert(
      fc.property(anything, days, (text, published) => {
        const figures = recogniseFigures(text, published === undefined ? {} : { published });
        let end = 0;
        for (const figure of figures) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          end = figure.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives each figure a sense that holds together', () => {
    fc.assert(
      fc.property(grammatical, days, (text, published) => {
        for (const figure of recogniseFigures(text, published === undefined ? {} : { published })) {
          const { kind, value, low, high, bound, period, metric } = figure;
          expect(figureKinds).toContain(kind);
          expect(Number.isNaN(value)).toBe(false);
          expect(low === null).toBe(high === null);
          if (low !== null && high !== null) {
            expect(value).toBeNull();
            expect(low).toBeLessThan(high);
          }
          if (kind === 'date') expect(value).toBeNull();
          else expect(period).toBeNull();
          if (period) expect(period.from <= period.to).toBe(true);
          if (bound === 'range' && kind !== 'date') expect(low).not.toBeNull();
          expect(metric).not.toBe('');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never joins what a blank line parts', () => {
    fc.assert(
      fc.property(grammatical, grammatical, (before, after) => {
        for (const { text } of recogniseFigures(`${before}\n\n${after}`))
          expect(text).not.toContain('\n\n');
      }),
    );
  });

  it('invents no date where the day of publication is unknown and no year is written', () => {
    for (const text of [
      '今年',
      '去年底',
      '8月7日',
      '24日',
      '上半年',
      '昨天',
      '上周五',
      '1-7月',
      '前三季度',
    ]) {
      const [figure] = recogniseFigures(`${text}完工`);
      expect(figure?.kind).toBe('date');
      expect(figure?.period).toBeNull();
    }
  });
});

describe('recogniseFigures on long strings', () => {
  /** Counts how often the text's characters are looked at, which is what time is made of and does not depend on the machine. */
  function looks(text: string): number {
    let count = 0;
    const counted: unknown = new Proxy(Object(text) as object, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...rest: unknown[]) => {
          count += name === 'slice' ? (rest[1] as number) - (rest[0] as number) : 1;
          return (member as (...all: unknown[]) => unknown).apply(text, rest);
        };
      },
    });
    finish(draftSteps(counted as string, { year: 2024, month: 8, day: 9 }));
    return count;
  }

  const repeated: Record<string, string> = {
    'a run of digits': '7',
    'a run of Chinese digits': '三',
    'a run of multipliers': '万',
    'a run of grouped digits': ',123',
    'a run of points': '1.',
    'a run of colons': '1:',
    'a run of dashes': '3-',
    'a run of dates': '8月7日至',
    'a run of ordinals': '第三',
    'figures without punctuation': '企业12家',
    'closing brackets': '3家)',
    'compound time': '三年二个月',
  };
  for (const [name, piece] of Object.entries(repeated)) {
    it(`reads ${name} in linear time`, () => {
      const small = looks(piece.repeat(300));
      const large = looks(piece.repeat(1200));
      expect(small).toBeGreaterThan(300);
      expect(large).toBeLessThan(small * 4.5);
    });
  }

  it('takes a million digits', () => {
    const text = `总投资${'9'.repeat(1_000_000)}元`;
    for (const figure of recogniseFigures(text))
      expect(text.slice(figure.start, figure.end)).toBe(figure.text);
  });
});
