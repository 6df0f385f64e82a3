import { describe, expect, it } from 'vitest';
import { sentenceAt } from '@/lib/text/sentence-at';

/** The sentence around the first place of a word. */
function around(text: string, word: string): string {
  const start = text.indexOf(word);
  return sentenceAt(text, start, start + word.length);
}

describe('the sentence around a span', () => {
  it.each([
    ['甲。乙丙丁。戊', '丙', '乙丙丁。'],
    ['甲乙', '乙', '甲乙'],
    ['第一段\n  第二段3家\n第三段', '3家', '第二段3家'],
    ['涨了吗？涨了3%！好；又跌', '3%', '涨了3%！'],
  ])('%j, %s', (text, word, sentence) => {
    expect(around(text, word)).toBe(sentence);
  });

  it('goes on over the lines of a column', () => {
    const column = [
      '青石溪园区今年一季度新',
      '开工项目十七个。其中青石溪',
      '二期总投资四十六亿元，比去',
      '年同期多五个，集中在装备制',
      '造和冷链物流。厂房还没有封',
      '顶，订单已经排到了九月，工',
      '人要分三班。',
    ];
    const sentence = '其中青石溪二期总投资四十六亿元，比去年同期多五个，集中在装备制造和冷链物流。';
    for (const parted of ['\n', '\n\n'])
      expect(around(column.join(parted), '四十六')).toBe(sentence);
  });

  it('is cut where it is long, never in the span', () => {
    const long = `${'前'.repeat(500)}3亿元${'后'.repeat(500)}`;
    expect(around(long, '3亿元')).toBe(`${'前'.repeat(200)}3亿元${'后'.repeat(200)}`);
  });
});
