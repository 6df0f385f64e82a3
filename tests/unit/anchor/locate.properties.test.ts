import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describePassage } from '@/lib/anchor/describe';
import { createLocator, locate } from '@/lib/anchor/locate';

/** Sentences whose words stand nowhere else, so that a quote has one right place. */
const subjects = '河堤 茶园 渡船 磨坊 戏台 粮仓 鱼塘 学堂 药铺 驿站 石桥 灯塔 果林 窑厂 牧场'.split(
  ' ',
);
const verbs = '静静守着 慢慢改变 悄悄陪伴 细细描绘 牢牢系着 轻轻唤醒'.split(' ');
const objects = '南岸的清晨 山谷的回声 老街的炊烟 雨后的田野 海边的风声 远方的来客'.split(' ');

const sentence = fc
  .tuple(
    fc.constantFrom(...subjects),
    fc.constantFrom(...verbs),
    fc.constantFrom(...objects),
    fc.option(fc.integer({ min: 10, max: 9_999 }), { nil: undefined }),
  )
  .map(([subject, verb, object, figure]) =>
    figure === undefined
      ? `${subject}${verb}${object}。`
      : `${subject}${verb}${object}，门票收入${figure}元。`,
  );
const article = fc.array(sentence, { minLength: 6, maxLength: 24 }).map((all) => [...new Set(all)]);

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom('的', '3', '亿', ' ', '\n', 'a', '。', '\ud83d', '\ude00', '\u200b'),
    maxLength: 300,
  }),
  article.map((all) => all.join('')),
);

describe('locate', () => {
  it('finds any span of any text, exact and where it stood', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % (text.length + 1);
        const end = start + (b % (text.length - start + 1));
        const located = locate(text, describePassage(text, start, end));
        expect(located).toEqual({ state: 'exact', start, end });
      }),
      { numRuns: 500 },
    );
  });

  it('finds a sentence exact after other sentences were edited, put in or deleted', () => {
    const edit = fc.record({
      at: fc.nat(),
      what: fc.constantFrom('delete', 'insert', 'replace'),
      other: sentence,
    });
    fc.assert(
      fc.property(article, fc.nat(), fc.array(edit, { maxLength: 8 }), (all, at, edits) => {
        const quote = all[at % all.length] as string;
        const was = all.join('');
        const start = was.indexOf(quote);
        const now = [...all];
        for (const { at: place, what, other } of edits) {
          const index = place % now.length;
          // The quote stays as it is, and the only one of its words.
          if (now[index] === quote || other.slice(0, 6) === quote.slice(0, 6)) continue;
          now.splice(index, what === 'insert' ? 0 : 1, ...(what === 'delete' ? [] : [other]));
        }
        const text = now.join('');
        const located = locate(text, describePassage(was, start, start + quote.length));
        expect(located.state).toBe('exact');
        expect(text.slice(located.start, located.end)).toBe(quote);
      }),
      { numRuns: 300 },
    );
  });

  it('never calls a passage exact or near whose digits differ', () => {
    fc.assert(
      fc.property(article, fc.nat(), fc.nat(), fc.nat({ max: 9 }), (all, at, place, digit) => {
        const quote = all[at % all.length] as string;
        const digits = [...quote.matchAll(/\d/g)];
        const changed = digits[place % Math.max(1, digits.length)];
        fc.pre(changed !== undefined && changed[0] !== String(digit));
        const now = quote.slice(0, changed?.index) + digit + quote.slice((changed?.index ?? 0) + 1);
        const was = all.join('');
        fc.pre(!was.includes(now));
        const start = was.indexOf(quote);
        const text = was.replace(quote, now);
        const located = locate(text, describePassage(was, start, start + quote.length));
        expect(located.state).toBe('changed');
        expect(text.slice(located.start, located.end)).toBe(now);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its offsets within the text and its states honest, for any text and any selector', () => {
    const selector = fc.record({
      quote: fc.record({ exact: anyText, prefix: anyText, suffix: anyText }),
      position: fc.record({ start: fc.nat(), end: fc.nat() }),
    });
    fc.assert(
      fc.property(anyText, selector, (text, sought) => {
        const { state, start, end } = locate(text, sought);
        if (state === 'lost') {
          expect([start, end]).toEqual([-1, -1]);
          return;
        }
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
        if (state === 'near') {
          const digits = (words: string) => words.normalize('NFKC').replace(/\D/g, '');
          expect(digits(text.slice(start, end))).toBe(digits(sought.quote.exact));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives the same whether passages are located one by one or together', () => {
    fc.assert(
      fc.property(article, fc.array(fc.nat(), { minLength: 2, maxLength: 6 }), (all, places) => {
        const was = all.join('');
        const now = [...all.slice(1), '新添的一句写在最后。'].join('');
        const together = createLocator(now);
        for (const place of places) {
          const quote = all[place % all.length] as string;
          const start = was.indexOf(quote);
          const selector = describePassage(was, start, start + quote.length);
          expect(together(selector)).toEqual(locate(now, selector));
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['one letter', 'a'.repeat(5_000_000)],
    ['one Chinese character', '的'.repeat(5_000_000)],
    ['one sentence', '青禾机械获得补助30万元。'.repeat(400_000)],
    ['halves of characters', '\ud800'.repeat(1_000_000)],
  ])('is done with a text of nothing but %s', (_, text) => {
    const at = 500_000;
    const selector = describePassage(text, at, at + 100_000);
    expect(locate(text, selector).state).toBe('exact');
    const { quote } = describePassage(text, at, at + 20);
    const edited = {
      quote: { ...quote, exact: `${quote.exact.slice(0, 9)}改${quote.exact.slice(9)}` },
    };
    expect(['near', 'changed', 'lost']).toContain(locate(text, edited).state);
  });

  it('finds a passage of a hundred thousand characters that was edited all over', () => {
    // A linear congruence modulo 2^31, so that no stretch of characters comes twice.
    let seed = 1;
    const characters = Array.from({ length: 100_000 }, () => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return String.fromCharCode(0x4e00 + ((seed >>> 8) % 5_000));
    });
    const quote = characters.join('');
    const edited = characters.map((c, i) => (i % 50 === 7 ? '改' : c)).join('');
    const was = `开头。${quote}结尾。`;
    const located = locate(`新的开头。${edited}结尾。`, describePassage(was, 3, 3 + quote.length));
    expect(located).toMatchObject({ start: 5, end: 5 + quote.length });
    expect(['near', 'changed']).toContain(located.state);
  });
});
