// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { BuildError } from '@/lib/dictionary/builder/build-error';
import { joinUnits, linesOf } from '@/lib/dictionary/builder/joined-text';
import { readUnits, widthOf } from '@/lib/dictionary/builder/page-units';
import { readCredits } from '@/lib/dictionary/builder/read-credits';
import { span, splitArticles } from '@/lib/dictionary/builder/split-articles';
import { smallIssue } from './small-issue';

const articles = () => splitArticles(readUnits(smallIssue));

describe('readUnits', () => {
  it('tells headings from text that a column break cut', () => {
    const kinds = readUnits(smallIssue).map((u) => `${u.kind} ${span([u])}`);
    expect(kinds).toEqual([
      'display 1-1',
      'display 3-4',
      'lead 5-5',
      'text 7-8',
      'text 10-11',
      'text 13-14',
      'text 16-18',
      'text 20-21',
      'display 23-24',
      'text 26-28',
      'lead 30-30',
      'text 32-35',
      'display 37-37',
      'display 39-40',
      'display 42-43',
      'display 45-45',
      'caption 47-47',
    ]);
  });

  it('counts a letter or digit as half a character', () => {
    expect(widthOf('占地30亩')).toBe(4);
  });

  it.each(['', '\n\n', '\ud800\n__proto__'])('takes any text: %j', (text) => {
    expect(() => readUnits(text)).not.toThrow();
  });
});

describe('splitArticles', () => {
  it('finds bodies by lead and by measure and brings headlines that stand apart home', () => {
    const found = articles().map(({ opened, headed, headline, body }) => {
      return [opened, headed, headline.length > 0 ? span(headline) : '', span(body)];
    });
    expect(found).toEqual([
      ['lead', 'above', '1-4', '5-14'],
      ['measure', 'apart', '37-40', '16-28'],
      ['lead', 'apart', '42-45', '30-35'],
      ['photos', 'none', '', '47-47'],
    ]);
  });

  it('gives a headline to the body that shares its words, not to the nearest', () => {
    const page = `本报讯（记者 甲乙）东湖边新修的步道
铺好了路灯，夜里也亮堂。

本报讯（记者 丙丁）南山脚下的果园
挂满了果子，工人正忙。

果园丰收

步道亮灯
`;
    // Each heading ends with ： so that the two are two headlines.
    const units = readUnits(
      page.replace('果园丰收', '南山：\n\n果园丰收').replace('步道亮灯', '东湖：\n\n步道亮灯'),
    );
    const heads = splitArticles(units).map((a) => a.headline.map((u) => u.lines[0]?.text).join());
    expect(heads).toEqual(['东湖：,步道亮灯', '南山：,果园丰收']);
  });

  it('takes headings with a byline of their own for the headline of the text below', () => {
    const units = readUnits(`步道亮灯
本报讯（记者 甲乙）昨天，东湖边新修的步道
铺好了路灯。

果园丰收
本报记者 丙丁 通讯员 戊己
南山脚下的果园里挂满了果
子，工人正忙着采摘。
`);
    const [, second] = splitArticles(units);
    expect([second?.opened, second?.headed]).toEqual(['byline', 'above']);
    expect(second && readCredits(second)).toEqual([
      { name: '丙丁', role: 'reporter' },
      { name: '戊己', role: 'correspondent' },
    ]);
  });

  it('does not take a short paragraph for another column', () => {
    const page = `步道亮灯
本报讯（记者 甲乙）昨天，东湖边新修的步道
铺好了路灯，夜里也亮堂了。

这是今年
的第三条。
`;
    expect(splitArticles(readUnits(page))).toHaveLength(1);
  });

  it('ends a headline that stands apart with its byline', () => {
    const page = `南山脚下的果园里挂满了
果子，工人正忙着采摘。

果园丰收
本报记者 丙丁

步道亮灯了

本报讯（记者 甲乙）东湖
边的步道铺好了路灯。
`;
    const units = readUnits(`开篇\n本报记者 戊己\n\n${page}`);
    expect(() => splitArticles(units)).toThrow(/^The headline at lines 7-8 belongs to no body/);
    const [one, two] = splitArticles(readUnits(page));
    expect([one?.headed, one && span(one.headline)]).toEqual(['apart', '4-5']);
    expect([two?.headed, two && span(two.headline)]).toEqual(['above', '7-7']);
  });

  it('brings no headline to a body with which it shares nothing', () => {
    const page = '南山脚下的果园里挂满了\n果子。\n\n东湖步道\n本报记者 丙丁\n';
    expect(() => splitArticles(readUnits(page))).toThrow(
      /^The headline at lines 4-5 belongs to no body\.\nThe body at lines 1-2 has no headline\.$/,
    );
  });

  it('names a body without a headline and a headline without a body', () => {
    const orphan = smallIssue.replace('  共建平台添活力\n\n青禾高新区\n迎来检测中心\n', '');
    expect(() => splitArticles(readUnits(orphan))).toThrow(
      /The body at lines 1-\d+ has no headline/,
    );
    const extra = `${smallIssue}\n摄影大赛：\n\n即将揭晓\n`;
    expect(() => splitArticles(readUnits(extra))).toThrow(BuildError);
    expect(() => splitArticles(readUnits(extra))).toThrow(
      /The headline at lines 49-51 belongs to no/,
    );
  });
});

describe('joinUnits', () => {
  it('makes words whole that lines and blank lines cut, and keeps paragraphs apart', () => {
    const [first] = articles();
    const joined = joinUnits(first?.body ?? []);
    expect(joined.text).toContain('通讯员周岚）');
    expect(joined.text).toContain('占地30亩。远帆精工计划今年9月投用');
    expect(joined.text.split('\n')).toHaveLength(2);
    expect(joined.lines).toHaveLength(joined.text.length);
    const at = joined.text.indexOf('工作人员');
    expect(linesOf(joined, at, at + 4)).toEqual([13, 14]);
  });

  it('keeps a byline of its own and captions on lines of their own', () => {
    const [, second, , photos] = articles();
    expect(joinUnits(second?.headline ?? []).text).toBe(
      '云溪社区：\n小窗口大变化\n本报记者林小满通讯员苏木',
    );
    const twice = [...(photos?.body ?? []), ...(photos?.body ?? [])];
    expect(joinUnits(twice).text.split('\n')).toHaveLength(2);
  });

  it('keeps Latin words apart and numbers whole', () => {
    const units = readUnits(
      '本报讯（记者 甲乙）Smart City 项目投入22\n653元，由Blue\nSky公司承建。\n',
    );
    expect(joinUnits(units).text).toBe(
      '本报讯（记者甲乙）Smart City项目投入22653元，由Blue Sky公司承建。',
    );
  });
});

describe('readCredits', () => {
  it('parts names at line ends unless a single character is left over', () => {
    const names = articles().map((a) => readCredits(a).map((c) => `${c.name} ${c.role}`));
    expect(names).toEqual([
      ['林小满 reporter', '周岚 correspondent'],
      ['林小满 reporter', '苏木 correspondent'],
      ['林小满 reporter', '陈溪 correspondent', '方正 correspondent'],
      ['白桦 photographer'],
    ]);
  });

  it('names a photographer of several pictures once', () => {
    const page =
      '头条\n本报讯（记者 甲乙）下了雨。\n\n图一。（本报记者 丙丁 摄）\n\n图二。（本报记者 丙丁 摄）\n';
    const photos = splitArticles(readUnits(page))[1];
    expect(photos && readCredits(photos)).toEqual([{ name: '丙丁', role: 'photographer' }]);
  });

  it('parts two whole names that a blank line parts', () => {
    const page = '头条\n本报讯（记者 甲乙 通讯员 丙丁\n\n戊己）今天下了雨。\n';
    const [article] = splitArticles(readUnits(page));
    expect(article && readCredits(article).map((c) => c.name)).toEqual(['甲乙', '丙丁', '戊己']);
  });
});
