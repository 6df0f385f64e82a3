import { expect, it } from 'vitest';
import { findMatches } from '@/lib/search/matches';
import { packNotes } from '@/lib/search/packed';
import { parseQuery, type Query } from '@/lib/search/query/query';
import { scan } from '@/lib/search/scan';
import { foldForSearch } from '@/lib/search/searchable';
import type { SearchableNote } from '@/lib/search/searchable-note';
import { randomNote } from './random-notes';
import { randomText, seeded } from './random-text';

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

function textsOf({ tags, comment, article, selector }: SearchableNote) {
  return {
    tags,
    byline: article.bylines,
    comment: [comment],
    title: [article.title],
    quote: [selector?.quote.exact ?? ''],
    outlet: [article.outlet],
  };
}

/** Field, number of the item, and the marked text as it stands in the note. */
function marked(query: string): string[] {
  return findMatches(note, parseQuery(query)).map(({ field, index, start, end }) =>
    JSON.stringify([field, index, textsOf(note)[field][index]?.slice(start, end)]),
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

it('marks what folds to the needle, wherever a scan finds it: 5 000 random needles', () => {
  let marks = 0;
  for (let seed = 0; seed < 50; seed += 1) {
    const random = seeded(seed);
    const notes = Array.from({ length: 20 }, (_, i) => ({
      ...randomNote(random, i + 1),
      names: [],
    }));
    const packed = packNotes(notes);
    for (let i = 0; i < 100; i += 1) {
      const needle = foldForSearch(randomText(random, 3)).text;
      // Initials are marked too, and do not fold to what was typed.
      if (needle === '' || /^[a-z0-9]+$/.test(needle)) continue;
      const query: Query = {
        ...parseQuery(''),
        terms: [{ scope: 'any', needles: [needle], negative: false }],
      };
      const found = new Set(scan(packed, new Set(), query).indexes);
      for (const [at, each] of notes.entries()) {
        const matches = findMatches(each, query);
        expect(matches.length > 0).toBe(found.has(at));
        for (const match of matches) {
          const text = textsOf(each)[match.field][match.index]?.slice(match.start, match.end) ?? '';
          expect(foldForSearch(text).text).toContain(needle);
          marks += 1;
        }
      }
    }
  }
  expect(marks).toBeGreaterThan(5_000);
});
