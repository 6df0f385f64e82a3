import { expect, it } from 'vitest';
import { findMatches } from '@/lib/search/matches';
import { parseQuery } from '@/lib/search/query';
import type { SearchableNote } from '@/lib/search/searchable-note';

const note: SearchableNote = {
  id: 'n',
  article: {
    url: 'https://www.example.cn/1',
    title: '园区 ＧＤＰ 再创新高，GDP超百亿',
    bylines: ['王永', '李小 红'],
    outlet: '示例日报',
    published: '2024-08-09',
  },
  textHash: '',
  selector: { quote: { exact: '高新\n区產值１２０亿元，高新区税收', prefix: '', suffix: '' } },
  comment: '“高新”二字',
  tags: ['产值', '高新产业'],
  colour: 'yellow',
  revision: 1,
  sequence: 1,
  created: '',
  modified: '',
  names: [{ kind: 'park', name: '湘潭高新技术产业开发区', text: '高新\n区', entity: 'park:x' }],
  at: { article: 1, page: 1 },
};

/** Field, number of the item, and the marked text as it stands in the note. */
function marked(query: string): string[] {
  const texts = {
    tags: note.tags,
    byline: note.article.bylines,
    comment: [note.comment],
    title: [note.article.title],
    quote: [note.selector?.quote.exact ?? ''],
    outlet: [note.article.outlet],
  };
  return findMatches(note, parseQuery(query)).map(({ field, index, start, end }) =>
    JSON.stringify([field, index, texts[field][index]?.slice(start, end)]),
  );
}

it.each([
  [
    '高新',
    ['["tags",1,"高新"]', '["comment",0,"高新"]', '["quote",0,"高新"]', '["quote",0,"高新"]'],
  ],
  ['高新区', ['["quote",0,"高新\\n区"]', '["quote",0,"高新区"]']],
  ['产值120亿', ['["quote",0,"產值１２０亿"]']],
  ['gdp', ['["title",0,"ＧＤＰ"]', '["title",0,"GDP"]']],
  ['产值 值120', ['["tags",0,"产值"]', '["quote",0,"產值１２０"]']],
  ['#gxcy', ['["tags",1,"高新产业"]']],
  ['gxc', ['["tags",1,"高新产"]']],
  ['wy', ['["byline",0,"王永"]']],
  ['lxh', ['["byline",1,"李小 红"]']],
  ['by:小红', ['["byline",1,"小 红"]']],
  ['#"产值"', ['["tags",0,"产值"]']],
  ['#"值"', []],
  ['-高新', []],
  ['site:example.cn', []],
  ['site:日报', ['["outlet",0,"日报"]']],
  ['湘潭高新', ['["quote",0,"高新\\n区"]', '["quote",0,"高新区"]']],
  ['xtgx', ['["quote",0,"高新\\n区"]', '["quote",0,"高新区"]']],
])('%j marks %j', (query, expected) => {
  expect(marked(query)).toEqual(expected);
});

it('marks a few hundred places at most', () => {
  const long = { ...note, comment: '高'.repeat(100_000) };
  expect(findMatches(long, parseQuery('高')).length).toBeLessThanOrEqual(200);
});
