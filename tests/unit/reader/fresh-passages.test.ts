/** What came to an article after it was opened. */
import { expect, it } from 'vitest';
import { FreshPassagesWatch } from '@/entrypoints/reader/page/fresh-passages';

const url = 'https://news.site.example/live/7';
const [one, two, three] = [
  '第一条：班车已经从起点开出。',
  '第二条：班车经过了青石渡大桥。',
  '第三条：乘客在终点站陆续下车。',
];

it('is nothing while the page still arrives', () => {
  const watch = new FreshPassagesWatch();
  watch.read(url, `${one}`, 0);
  watch.read(url, `${two}\n\n${one}`, 9_999);
  expect(watch.fresh).toBeNull();
});

it('is counted, and its first place is told', () => {
  const watch = new FreshPassagesWatch();
  watch.read(url, `${one}`, 0);
  watch.read(url, `09:30\n\n${three}\n\n${two}\n\n${one}`, 60_000);
  expect(watch.fresh).toEqual({ count: 2, first: { start: 7, end: 7 + three.length } });
  // What was new once stays so, until the page is opened again.
  watch.read(url, `${three}\n\n${two}\n\n${one}`, 120_000);
  expect(watch.fresh?.count).toBe(2);
});

it('is nothing once the page reads as before', () => {
  const watch = new FreshPassagesWatch();
  watch.read(url, `${one}`, 0);
  watch.read(url, `${one}\n\n${two}`, 60_000);
  watch.read(url, `${one}`, 70_000);
  expect(watch.fresh).toBeNull();
});

it('begins anew with another article', () => {
  const watch = new FreshPassagesWatch();
  watch.read(url, `${one}`, 0);
  watch.read(`${url}8`, `${two}`, 60_000);
  expect(watch.fresh).toBeNull();
  watch.read(`${url}8`, `${two}\n\n${three}`, 70_000);
  expect(watch.fresh?.count).toBe(1);
});
