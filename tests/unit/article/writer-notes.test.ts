import { describe, expect, it } from 'vitest';
import { isWriterHeading, isWriterNote, writersIn } from '@/lib/article/metadata/writer-notes';

describe('who wrote a text, told below it', () => {
  it.each([
    ['作者简介：何青禾，湘中日报记者，著有《老码头》。', ['何青禾']],
    ['【作者介绍】何青禾，1984年生于湘中，现为湘中大学副教授。', ['何青禾']],
    ['关于作者　何青禾：自由撰稿人。', ['何青禾']],
    ['關於作者：何青禾、陈以宁，湘中大學教授。', ['何青禾', '陈以宁']],
    ['作者简介：何青禾，江苏人，湘中日报记者。', ['何青禾']],
    ['（作者系湘中大学县域经济研究中心副研究员）', []],
    ['（作者何青禾系湘中大学教授）', ['何青禾']],
    ['本文作者为湘中律师协会会员、执业律师。', []],
    ['作者何青禾系湘中大学副教授，本文仅代表个人观点。', ['何青禾']],
    ['何青禾 | 湘中大学副教授，县域经济研究中心主任。', ['何青禾']],
  ])('%s', (text, names) => {
    expect(isWriterNote(text)).toBe(true);
    expect(writersIn(text)).toEqual(names);
  });

  it.each([
    ['what a review tells', '作者是在江边长大的，书里的每一条船他都坐过。'],
    ['a sentence on somebody', '何青禾，湘中大学副教授，昨天来到码头。'],
    ['who speaks', '何青禾：这条路没有挣钱的道理。'],
    ['who stands in a list', '何青禾 | 退休教师'],
    ['a row of things', '春天 | 夏天 | 秋天'],
    ['what is too long', `作者简介：${'何青禾写船，'.repeat(60)}`],
  ])('not %s', (_, text) => {
    expect(isWriterNote(text)).toBe(false);
    expect(writersIn(text)).toEqual([]);
  });

  it.each([
    ['作者简介', true],
    ['【关于作者】', true],
    ['■ 作者介绍：', true],
    ['作者简介：何青禾', false],
    ['作者', false],
  ])('a heading alone: %s %s', (text, expected) => {
    expect(isWriterHeading(text)).toBe(expected);
  });
});
