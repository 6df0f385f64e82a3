import { describe, expect, it } from 'vitest';
import { describePassage } from '@/lib/anchor/describe';
import { locate } from '@/lib/anchor/locate';
import type { Names } from '@/lib/anchor/names';

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
