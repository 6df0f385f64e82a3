import { describe, expect, test } from 'vitest';
import { longRows } from '@/lib/article/body/long-rows';
import { pageTreeSteps } from '@/lib/article/page/read-page-tree';
import { finish } from '@/lib/text/steps';
import { parsePage } from './pages';

const paragraph = '<p>第一位乘客说，车上的座位比从前宽了一些，票价没有变。</p>';
const row = paragraph.repeat(60);

function rowsOf(html: string) {
  const tree = finish(pageTreeSteps(parsePage(html)));
  return tree ? longRows(tree).map(({ ends, middle }) => [ends.length, middle.length]) : [];
}

describe('long rows', () => {
  test('leave the middle of many paragraphs out', () => {
    expect(rowsOf(`<div>${row}${row}</div>`)).toEqual([[60, 60]]);
  });
  test('are not made of few', () => {
    expect(rowsOf(`<div>${row}</div>`)).toEqual([]);
  });
  test.each(['<h3>第二站</h3>', '<p>换乘</p>', '<figure><img src="bus.jpg"></figure>', '<hr>'])(
    'go on behind %s, which is left to be judged',
    (between) => {
      expect(rowsOf(`<div>${row}${between}${row}</div>`)).toEqual([[60, 60]]);
    },
  );
  test.each([
    '<ul><li><a href="/1">另一条线路本周起延长两站</a></li><li><a href="/2">站台今天重新粉刷</a></li></ul>',
    '<div><p>相关的两条消息。</p><p>都在下面这一栏里。</p></div>',
  ])('end at a box: %s', (between) => {
    expect(rowsOf(`<div>${row}${between}${row}</div>`)).toEqual([]);
    expect(rowsOf(`<div>${row}${row}${between}${row}</div>`)).toEqual([[60, 60]]);
  });
});
