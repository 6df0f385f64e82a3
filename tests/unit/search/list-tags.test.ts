import { expect, it } from 'vitest';
import { listTags } from '@/lib/search/listing/list-tags';
import { finish } from '@/lib/text/steps';

it('lists the most frequent tags first, equals by their characters, each with its folded form', () => {
  const tags = [
    { tag: '招商', count: 2 },
    { tag: 'ＧＤＰ', count: 7 },
    { tag: '產值', count: 2 },
    { tag: '__proto__', count: 2 },
  ];
  expect(finish(listTags(tags))).toEqual([
    { tag: 'ＧＤＰ', count: 7, words: 'gdp' },
    { tag: '__proto__', count: 2, words: '__proto__' },
    { tag: '招商', count: 2, words: '招商' },
    { tag: '產值', count: 2, words: '产值' },
  ]);
});
