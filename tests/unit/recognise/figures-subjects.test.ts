import { describe, expect, it } from 'vitest';
import { type EntityKind, entityKinds } from '@/lib/model/entity';
import type { Mention } from '@/lib/model/mention';
import { recogniseFigures } from '@/lib/recognise/figures';
import { clauseCases } from './figures/subject-clauses.cases';
import { freshCases } from './figures/subject-fresh.cases';
import { otherCases } from './figures/subject-others.cases';
import { subjectCases } from './figures/subjects.cases';

function read(marked: string): { text: string; mentions: Mention[] } {
  const mentions: Mention[] = [];
  let text = '';
  let end = 0;
  for (const match of marked.matchAll(/\[(\w+):([^\]]+)\]/g)) {
    const [whole, kind = '', name = ''] = match;
    if (!entityKinds.includes(kind as EntityKind)) throw new Error(`no such kind: ${kind}`);
    text += marked.slice(end, match.index);
    const span = { start: text.length, end: text.length + name.length, text: name };
    mentions.push({
      ...span,
      kind: kind as EntityKind,
      entity: name,
      name,
      confidence: 1,
      reason: 'name',
    });
    text += name;
    end = match.index + whole.length;
  }
  return { text: text + marked.slice(end), mentions };
}

describe('whom a figure is about', () => {
  for (const [marked, lines] of [...subjectCases, ...clauseCases, ...freshCases, ...otherCases]) {
    it(marked, () => {
      const { text, mentions } = read(marked);
      const figures = recogniseFigures(text, { published: '2024-08-09', mentions });
      const told = figures.map(({ text, subject, metric }, index) => {
        const [, wanted, measured] = (lines[index] ?? '').split(' | ');
        const whom = wanted === '?' ? '?' : (subject ?? '-');
        return [text, whom, ...(measured === undefined ? [] : [metric ?? '-'])].join(' | ');
      });
      expect(told).toEqual(lines);
    });
  }

  it('is nobody without names', () => {
    const { text } = read('[park:东山高新区]现有规上企业24家。');
    expect(recogniseFigures(text).map((figure) => figure.subject)).toEqual([null]);
  });

  it('is nobody for a name that only the article introduces', () => {
    const { text, mentions } = read('[company:甲泰科技]去年营收3亿元。');
    const unknown = mentions.map((mention) => ({ ...mention, entity: null }));
    const subjects = recogniseFigures(text, { mentions: unknown }).map((figure) => figure.subject);
    expect(subjects).toEqual([null, null]);
  });
});

describe('how a figure tells a change', () => {
  const changes: readonly (readonly [string, string | null])[] = [
    ['办理时间缩短85%', 'down'],
    ['产值增长了12%', 'up'],
    ['产值同比增长12%', 'up year'],
    ['销量环比下降3%', 'down period'],
    ['比上年提高2个百分点', 'up year'],
    ['增幅达8%', 'up'],
    ['股价跌幅近3%', 'down'],
    ['增速为-3.2%', 'down'],
    ['利润同比-12.3%', 'down year'],
    ['产量翻一番', 'up'],
    ['产值增长到5亿元', null],
    ['增速加快0.6个百分点', 'up'],
    ['增速放缓0.6个百分点', 'down'],
    ['成本涨了近1倍', 'up'],
    ['合格率99%', null],
    ['总投资5亿元', null],
  ];
  it('is told of every figure of a list', () => {
    const figures = recogniseFigures('营收和净利润分别同比增长12.3%和8.6%。');
    expect(figures.map(({ change }) => change)).toEqual([
      { direction: 'up', basis: 'year' },
      { direction: 'up', basis: 'year' },
    ]);
  });

  it.each(changes)('%s', (text, told) => {
    const [figure] = recogniseFigures(text);
    const change = figure?.change;
    expect(change ? [change.direction, change.basis].filter(Boolean).join(' ') : null).toBe(told);
  });
});
