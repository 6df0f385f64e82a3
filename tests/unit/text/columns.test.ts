import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinedColumns } from '@/lib/text/columns';

/** Lines of thirteen characters; a paragraph's first is indented by two, which no text keeps. */
function column(...paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((paragraph) => {
    const set = `　　${paragraph}`;
    const lines = Array.from({ length: Math.ceil(set.length / 13) }, (_, i) =>
      set.slice(i * 13, i * 13 + 13).trim(),
    );
    return lines;
  });
}

const first =
  '青石溪园区今年一季度新开工项目十七个，总投资四十六亿元，比去年同期多五个，项目集中在装备制造和冷链物流。';
const second = '厂房还没有封顶，订单已经排到了九月，工人要分三班才能赶上交货的日子，夜里也亮着灯。';
const lines = column(first, second);

describe('joinedColumns', () => {
  it('joins the lines of a column, and not its paragraphs', () => {
    const joined = joinedColumns(lines.join('\n\n'));
    expect(joined.replaceAll('  ', '').split('\n\n')).toEqual([first, second]);
  });

  it('joins no paragraphs whose last line is full, nor short ones', () => {
    const full = '渡口的船夫说，今年的客人比去年多，班次也就加了四班。';
    const paragraphs = [
      `${full.slice(0, 23)}。`,
      '船票还是两元，学生半价。老人不收钱，只要带着证件就行。',
      full,
      second,
    ];
    const set = column(...paragraphs);
    expect(set[1]).toHaveLength(13);
    expect(joinedColumns(set.join('\n\n')).replaceAll('  ', '').split('\n\n')).toEqual(paragraphs);
    const short = Array.from({ length: 4 }, () => `${first.slice(0, 30)}。`);
    expect(
      joinedColumns(column(...short).join('\n\n'))
        .replaceAll('  ', '')
        .split('\n\n'),
    ).toEqual(short);
  });

  it('joins lines that end with a line break', () => {
    const joined = joinedColumns(lines.join('\n'));
    expect(joined.replaceAll(' ', '').split('\n')).toEqual([first, second]);
    expect(joined).toHaveLength(lines.join('\n').length);
  });

  it('joins a line at whose end a sign hangs', () => {
    const set = [
      ...column(first).slice(0, 4),
      '链物流，是园区最重的三样了，',
      ...column(second).slice(1),
    ];
    expect(set[4]).toHaveLength(14);
    expect(joinedColumns(set.join('\n\n'))).toContain('了，  经排到');
  });

  it('joins lines with figures and letters, which are half as wide', () => {
    const set = [
      '一季度GDP增长6.85%，高',
      '出全国0.8个百分点；工业投',
      '资增长12.3%，比全国快2.4',
      '个百分点，其中技术改造投资',
      '增长9.6%，新能源汽车产量增',
      '长31.5%，出口增长8.8个百分',
      '点。',
    ];
    expect(joinedColumns(set.join('\n\n'))).toBe(set.join('  '));
  });

  it('parts a headline within it', () => {
    const set = [...column(first), '夜里的灯', ...column(second)];
    expect(joinedColumns(set.join('\n\n'))).toContain('\n\n夜里的灯\n\n厂房还没有');
  });

  it.each([
    ['paragraphs', Array.from({ length: 9 }, () => '厂房还没有封顶，订单已排满。')],
    ['names', Array.from({ length: 9 }, () => '青石溪产业园')],
    ['verses', Array.from({ length: 9 }, (_, i) => '船还在对岸的灯下'.slice(i % 4))],
    ['fewer lines than make a column', column(first.replace('。', second)).slice(0, 5)],
    [
      'short paragraphs with a few headlines among them',
      Array.from({ length: 12 }, (_, i) => `厂房还没有封顶，订单已排满${i % 4 ? '。' : '了'}`),
    ],
    ['long paragraphs without an end', Array.from({ length: 9 }, () => first.slice(0, 45))],
    ['a list among paragraphs', [...lines, ...Array.from({ length: 9 }, () => first)]],
  ])('leaves %s as they are', (_, blocks) => {
    const text = blocks.join('\n\n');
    expect(joinedColumns(text)).toBe(text);
  });

  it('keeps every character at its place', () => {
    const anyLine = fc.constantFrom(...lines, '12', '', 'GDP', '夜里的灯');
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 60 }), (blocks) => {
        const text = blocks.join('\n\n');
        const joined = joinedColumns(text);
        expect(joined.replaceAll('  ', '\n\n')).toBe(text);
      }),
    );
  });
});
