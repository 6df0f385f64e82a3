import { expect, it } from 'vitest';
import { packNotes } from '@/lib/search/packed';
import { parseQuery } from '@/lib/search/query/query';
import { rank } from '@/lib/search/rank';
import { scan } from '@/lib/search/scan';
import type { SearchableNote } from '@/lib/search/searchable-note';

interface Sketch {
  readonly tags?: string[];
  readonly title?: string;
  readonly quote?: string;
  readonly comment?: string;
  readonly page?: number;
}

/** Notes in the order in which they were saved; ids are their indexes. */
function ranked(sketches: readonly Sketch[], query: string, limit = 50): string {
  const notes = sketches.map(
    ({ tags = [], title = '', quote = '', comment = '', page }, i): SearchableNote => ({
      id: String(i),
      article: { url: 'https://example.cn', title, bylines: [], outlet: '', published: '' },
      textHash: '',
      selector: { quote: { exact: quote, prefix: '', suffix: '' } },
      comment,
      tags,
      colour: 'yellow',
      revision: 1,
      sequence: i + 1,
      created: '',
      modified: '',
      names: [],
      at: { article: i + 1, page: page ?? i + 1 },
    }),
  );
  const half = Math.ceil(notes.length / 2);
  const scanned = [notes.slice(0, half), notes.slice(half)].map((part) => {
    const packed = packNotes(part);
    return { packed, result: scan(packed, new Set(), parseQuery(query)) };
  });
  return rank(scanned, notes.length, limit).join(' ');
}

const filler = (count: number): Sketch[] => Array.from({ length: count }, () => ({}));

it('puts a tag before a comment before a title before a quote', () => {
  const sketches = [{ quote: '园' }, { title: '园' }, { comment: '园' }, { tags: ['园'] }];
  expect(ranked(sketches, '园')).toBe('3 2 1 0');
  expect(ranked([...sketches.reverse(), ...filler(200)], '园')).toBe('0 1 2 3');
});

it('puts the newer of two equals first', () => {
  expect(ranked([{ quote: '园' }, { quote: '园' }, { quote: '园' }], '园')).toBe('2 1 0');
});

it('puts what was saved just now before what was tagged long ago, other fields being near', () => {
  expect(ranked([{ title: '园' }, ...filler(1_000), { quote: '园' }], '园')).toBe('1001 0');
  expect(ranked([{ tags: ['园'] }, ...filler(1_000), { quote: '园' }], '园')).toBe('0 1001');
});

it('counts every word', () => {
  const sketches = [{ tags: ['园'], title: '区' }, { quote: '园区' }];
  expect(ranked(sketches, '园 区')).toBe('0 1');
});

it('keeps the notes of a page together, at the place of the best', () => {
  const sketches = [
    { quote: '园', page: 1 },
    { title: '园', page: 2 },
    { tags: ['园'], page: 1 },
    { quote: '园', page: 2 },
  ];
  expect(ranked(sketches, '园')).toBe('2 0 1 3');
});

it('gives no more than were asked for, and these are the first of all', () => {
  const sketches = Array.from({ length: 100 }, (_, i) => ({ quote: '园', page: i % 30 }));
  const all = ranked(sketches, '园', 100).split(' ');
  expect(all).toHaveLength(100);
  for (const limit of [0, 1, 7, 99]) {
    expect(ranked(sketches, '园', limit)).toBe(all.slice(0, limit).join(' '));
  }
});
