import { describe, expect, it } from 'vitest';
import { isBylineAlone, isCredit, isSignature, isSigned } from '@/lib/article/metadata/credits';

describe('a line of nothing but makers', () => {
  it.each([
    '湘中新闻记者 何青禾 陈以宁',
    '21世湘经济报道记者 何青禾 湘中报道',
    '本报记者何青禾 本报通讯员陈以宁',
    '大湘报业全媒体记者 何青禾 通讯员 陈以宁 文/图',
    '总台记者 何青禾 摄像 谭清越',
    '記者：陳以寧',
    '南湘+记者 刘　洋 王　永',
    '摄影：欧阳青禾',
    '设计 / 周念慈',
    '何青禾 湘中日报记者 昨天',
    '湘中日报记者 何青禾 3小时前',
    '□本报记者 何青禾',
    '■ 湘中新闻记者 何青禾 陈以宁',
    '本报记者 何青禾 文/摄',
  ])('%s', (line) => {
    expect(isBylineAlone(line)).toBe(true);
  });

  it.each([
    ['no role', '何青禾 陈以宁'],
    ['no name', '摄影 文字 视频'],
    ['running text', '记者 何青禾 说'],
    ['a sentence', '记者何青禾来到现场。'],
    ['a question to an interviewed', '记者：哪一段最难'],
    ['a dateline', '新湘社湘中10月17日电 记者 何青禾'],
    ['the beginning of a paragraph', '本报讯（记者 何青禾）'],
    ['what is too long', `湘中日报记者 ${'何青禾 '.repeat(15)}`],
    ['a long way before the role', '在园区采访了一整天之后的这位记者 何青禾'],
    ['nothing', ''],
  ])('not %s', (_, line) => {
    expect(isBylineAlone(line)).toBe(false);
  });
});

it.each([
  ['记者 何青禾', true],
  ['综合报道', true],
  ['未完待续', true],
  ['全文完', true],
  ['完成了', false],
  ['湘中日报驻远桥记者站', true],
  ['详见下文', false],
  ['见第3版的报道', false],
])('what closes a text in brackets: %s %s', (inside, expected) => {
  expect(isCredit(inside)).toBe(expected);
});

it.each([
  ['何青禾/陈以宁', true],
  ['湘中网　何青禾　湘中报道', true],
  ['何青禾', false],
  ['何青禾/陈以宁/周念慈/谭清越', true],
  ['何青禾/陈以宁/周念慈/谭清越/沈奕舟', false],
  ['白/黑', false],
  ['春天/夏天/秋天', false],
  ['湘中网 今天 晴', false],
])('below a text: %s %s', (line, expected) => {
  expect(isSigned(line)).toBe(expected);
});

it.each([
  ['何青禾', true],
  ['刘　洋', true],
  ['湘中报道 何青禾，陈以宁', true],
  ['湘中日报', false],
  ['园区 何青禾', false],
  ['何青禾 说', false],
])('below a headline: %s %s', (line, expected) => {
  expect(isSignature(line)).toBe(expected);
});
