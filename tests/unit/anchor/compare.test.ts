import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '@/lib/anchor/changes/compare';
import { compareArticles } from '@/lib/anchor/changes/compare-articles';
import { tokenSteps, tokensOf } from '@/lib/anchor/changes/tokens';
import { fold } from '@/lib/text/fold';
import { finish } from '@/lib/text/steps';

/** What is the same as it is, what went in [-…-], what came in {+…+}. */
function marked(was: string, now: string): string {
  const signs = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return compareTexts(was, now)
    .map(({ kind, text }) => signs[kind][0] + text + signs[kind][1])
    .join('');
}

const cases: readonly (readonly [name: string, was: string, now: string, marked: string])[] = [
  ['nothing', '', '', ''],
  ['the same', '新桥今天通车。', '新桥今天通车。', '新桥今天通车。'],
  ['all of it', '', '新桥通车。', '{+新桥通车。+}'],
  ['all gone', '新桥通车。', '', '[-新桥通车。-]'],
  ['a figure whole', '投资4.85亿元。', '投资4.65亿元。', '投资[-4.85亿元-]{+4.65亿元+}。'],
  ['a figure with its unit', '占地70亩。', '占地70公顷。', '占地[-70亩-]{+70公顷+}。'],
  ['a Chinese numeral whole', '来了三百余人', '来了四百余人', '来了[-三百-]{+四百+}余人'],
  ['a percentage', '增长8.5%，', '增长9%，', '增长[-8.5%-]{+9%+}，'],
  ['a Latin word whole', '用 Lumina 写成', '用 Lumino 写成', '用 [-Lumina-]{+Lumino+} 写成'],
  ['a date', '2019年5月投产', '2020年5月投产', '[-2019年-]{+2020年+}5月投产'],
  ['a word in place of another', '可安置工人', '可吸纳工人', '可[-安置-]{+吸纳+}工人'],
  ['a word put in', '桥通车了', '桥终于通车了', '桥{+终于+}通车了'],
  ['a space put in is no change', '用React写', '用 React 写', '用 React 写'],
  ['a space before a unit is no change', '共6月', '共6 月', '共6 月'],
  ['a space taken out is no change', '用 React 写', '用React写', '用React写'],
  ['script and width are no change', '項目，４８亩', '项目,48亩', '项目,48亩'],
  ['a sign put in is shown', '来吧', '来吧！', '来吧{+！+}'],
  [
    'a lone character in common is not picked out',
    '推出了全新设计的电动车',
    '发布了一个概念性的电动车',
    '[-推出了全新设计-]{+发布了一个概念性+}的电动车',
  ],
];

describe('compareTexts', () => {
  it.each(cases)('shows %s', (_, was, now, expected) => {
    expect(marked(was, now)).toBe(expected);
  });

  it('keeps what two long changes have in common, but for lone characters and signs', () => {
    const kindsOf = (common: string) =>
      compareTexts(
        `${'甲丁'.repeat(5)}${common}${'乙戊'.repeat(5)}`,
        `${'丙己'.repeat(5)}${common}${'辛庚'.repeat(5)}`,
      ).map(({ kind }) => kind);
    expect(kindsOf('的')).toEqual(['removed', 'added']);
    expect(kindsOf('，')).toEqual(['removed', 'added']);
    expect(kindsOf('开放')).toEqual(['removed', 'added', 'same', 'removed', 'added']);
  });

  it('gives both texts back, but for what is no change', () => {
    const unit = fc.constantFrom(
      '桥',
      '通车',
      '3',
      '8亿元',
      'abc ',
      '，',
      '\n',
      '\n\n',
      '縣',
      '\ud83d',
    );
    const text = fc.array(unit, { maxLength: 60 }).map((units) => units.join(''));
    const reading = (words: string) => fold(words, { punctuation: true }).text.replace(/\s/g, '');
    fc.assert(
      fc.property(text, text, (was, now) => {
        const parts = compareTexts(was, now);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join('');
        expect(without('removed')).toBe(now);
        expect(reading(without('added'))).toBe(reading(was));
        expect(parts.every((part) => part.text !== '')).toBe(true);
      }),
    );
  });

  it('shows one changed figure in a long text as that and no more', () => {
    const paragraphs = Array.from(
      { length: 4_000 },
      (_, i) => `第${i}段：仓库存粮${i * 7}吨，管理员每天巡查。`,
    );
    const was = paragraphs.join('\n\n');
    paragraphs[2_000] = '第2000段：仓库存粮13999吨，管理员每天巡查。';
    const changes = compareTexts(was, paragraphs.join('\n\n')).filter(
      ({ kind }) => kind !== 'same',
    );
    expect(changes).toEqual([
      { kind: 'removed', text: '14000吨' },
      { kind: 'added', text: '13999吨' },
    ]);
  });

  it('is done with 5 MB of one word', () => {
    const parts = compareTexts('的'.repeat(5_000_000), `${'的'.repeat(4_999_999)}了`);
    expect(parts.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

describe('compareArticles', () => {
  const was = '桥建成了。\n\n工人共有300名。\n\n食堂免费。\n\n校车照常。';

  it('finds what was edited, removed and added', () => {
    const now = '桥建成了。\n\n工人共有400名。\n\n校车照常。\n\n周日休息。';
    expect(finish(compareArticles(was, now))).toEqual([
      { kind: 'same', text: '桥建成了。' },
      {
        kind: 'edited',
        parts: [
          { kind: 'same', text: '工人共有' },
          { kind: 'removed', text: '300名' },
          { kind: 'added', text: '400名' },
          { kind: 'same', text: '。' },
        ],
      },
      { kind: 'removed', text: '食堂免费。' },
      { kind: 'same', text: '校车照常。' },
      { kind: 'added', text: '周日休息。' },
    ]);
  });

  it('takes line breaks, script and spaces for no change', () => {
    const now = '橋建成了。\n工人共有 300 名。\n食堂免费。\n校车照常。\n';
    expect(finish(compareArticles(was, now)).map(({ kind }) => kind)).toEqual(
      Array(4).fill('same'),
    );
  });

  it('has nothing to say of nothing', () => {
    expect(finish(compareArticles('', '\n\n'))).toEqual([]);
  });
});

describe('tokenSteps', () => {
  it('splits as ever when two texts take turns', () => {
    const texts = [4, 7].map((length) =>
      Array.from({ length: 9_000 }, (_, i) => 'a'.repeat(1 + (i % length))).join(' '),
    );
    const running = texts.map((text) => tokenSteps(text));
    const results = running.map((steps) => steps.next());
    let pauses = 0;
    while (results.some(({ done }) => !done)) {
      for (const [i, steps] of running.entries()) if (!results[i]?.done) results[i] = steps.next();
      pauses += 1;
    }
    expect(pauses).toBeGreaterThan(2);
    expect(results.map(({ value }) => value)).toEqual(texts.map(tokensOf));
  });
});
