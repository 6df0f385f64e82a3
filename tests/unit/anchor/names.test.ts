import { describe, expect, it } from 'vitest';
import { describePassage } from '@/lib/anchor/describe';
import { looksLikeName, type Names, namesIn } from '@/lib/anchor/judge/names';
import { locate } from '@/lib/anchor/locate';

const was = '昨天下午，青禾的货车在渡口卸下第一批树苗，工人们一直忙到天黑。';
const quote = '青禾的货车在渡口卸下第一批树苗';
const start = was.indexOf(quote);
const selector = describePassage(was, start, start + quote.length);

function stateOf(now: string, names?: Names): string {
  return locate(now, selector, names ? { names } : {}).state;
}

describe('known names', () => {
  const replaced = was.replace('青禾', '白杨');

  it('make a passage changed in which another stands', () => {
    expect(stateOf(replaced)).toBe('near');
    expect(stateOf(replaced, ['青禾', '白杨'])).toBe('changed');
    expect(stateOf(replaced, ['白杨'])).toBe('changed');
    expect(stateOf(replaced, ['青禾'])).toBe('changed');
  });

  it('leave a passage alone whose other words were edited', () => {
    expect(stateOf(was.replace('卸下', '放下'), ['青禾', '白杨', '渡口'])).toBe('near');
    expect(stateOf(was, ['青禾', '白杨', '渡口'])).toBe('exact');
  });

  it('are the same in both scripts', () => {
    const traditional = '昨天下午，青禾的貨車在渡口卸下第一批樹苗，工人們一直忙到天黑。';
    expect(stateOf(traditional, ['青禾', '树苗'])).toBe('exact');
    expect(stateOf(traditional, ['青禾', '樹苗'])).toBe('exact');
  });

  it('may be found by the caller, with one key for several names of a body', () => {
    const find = (text: string) =>
      [...text.matchAll(/青禾农场|青禾|白杨/g)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        key: match[0].startsWith('青禾') ? 'company:qing-he' : 'company:bai-yang',
      }));
    expect(stateOf(was.replace('青禾', '青禾农场'), find)).toBe('near');
    expect(stateOf(replaced, find)).toBe('changed');
  });

  it('count where the border of the quote cuts them', () => {
    const cut = '禾的货车在渡口卸下第一批树苗';
    const from = was.indexOf(cut);
    const half = describePassage(was, from, from + cut.length);
    const now = was.replace('青禾', '稻禾');
    expect(locate(now, half, { names: ['青禾', '稻禾'] }).state).toBe('changed');
    expect(locate(now, half).state).toBe('exact');
  });

  it('may be many, and strange', () => {
    const names = [
      '',
      '__proto__',
      '\ud800',
      'a',
      ...Array.from({ length: 50_000 }, (_, i) => `第${i}号厂`),
    ];
    expect(stateOf(was, names)).toBe('exact');
  });
});

describe('the names in a passage', () => {
  const lead = '渡口今天重开，船票免费。'.repeat(5);
  const text = `${lead}白杨和青禾的货车到了，稻禾的没有。`;
  const start = text.indexOf('青禾的货车');
  const end = start + '青禾的货车'.length;
  const known = ['青禾', '白杨', '稻禾'];
  const find = (around: string) =>
    [...around.matchAll(/青禾|白杨|稻禾/g)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      key: `company:${word}`,
    }));

  it('are those that stand in it, not those around it', () => {
    expect(namesIn(text, start, end, known)).toEqual(['青禾']);
    expect(namesIn(text, start, end, find)).toEqual(['company:青禾']);
  });

  it('are those that stand in it in part', () => {
    expect(namesIn(text, start + 1, end, known)).toEqual(['青禾']);
    expect(namesIn(text, start + 1, end, find)).toEqual(['company:青禾']);
    expect(namesIn(text, start - 1, start + 1, known)).toEqual(['青禾']);
    expect(namesIn(text, start - 2, start + 1, find)).toEqual(['company:白杨', 'company:青禾']);
    expect(namesIn(text, start - 1, start, known)).toEqual([]);
  });

  it('are the longest, and told by their words where the caller gives no key', () => {
    expect(namesIn(text, start, end, ['青禾', '青禾的货车'])).toEqual(['青禾的货车']);
    const keyless = (around: string) => find(around).map(({ start, end }) => ({ start, end }));
    expect(namesIn(text, start, end, keyless)).toEqual(['青禾']);
  });
});

describe('what looks like a part of a name', () => {
  /** The part is between bars. */
  const part = (marked: string) => {
    const [before = '', words = '', after = ''] = marked.split('|');
    const from = before.length;
    return looksLikeName(before + words + after, from, from + words.length);
  };

  it.each([
    '昨天|湘澧|科技公布了新产品',
    '位于|澧阳|市北郊',
    '来自|青松|县的茶农',
    '由|云岭|大学设计',
    '在|望岳|经开区落户',
    '据|江城|日报消息',
    '|青松重工|当天签约',
    '记者|林知远|在现场看到',
    '局长：|宋以宁|，今年五十岁',
    '|罗安之|介绍，厂房九月投用',
    '|沈奕舟|副教授随队前往',
    '通讯员|黄一|舟摄',
    '长篇《|春风|里的河》出版',
    '推出“|青禾|计划”支持农户',
  ])('%s', (marked) => {
    expect(part(marked)).toBe(true);
  });

  it.each([
    ['no ending and no title', '货车在渡口|卸下|第一批树苗'],
    ['no Chinese', '今年|2025|年公司新增'],
    ['what only begins like an ending', '这里的|热心|市民很多'],
    ['too long for one', '公司宣布|今天下午开始接受预订了|科技展门票'],
    ['quotation marks that are closed before', '他说“好”，|然后|走了'],
    ['a title of somebody further on', '当天|天气|晴朗，气温适宜，局长出席'],
  ])('not: %s', (_, marked) => {
    expect(part(marked)).toBe(false);
  });
});
