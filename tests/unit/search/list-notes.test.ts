import { describe, expect, it } from 'vitest';
import { Catalogue } from '@/lib/search/listing/catalogue';
import { type ListWanted, listNotes } from '@/lib/search/listing/list-notes';
import type { SearchableNote } from '@/lib/search/searchable-note';
import { finish } from '@/lib/text/steps';

function catalogueOf(...notes: { id: string; page: number; tags?: string[] }[]): Catalogue {
  const catalogue = new Catalogue();
  catalogue.add(
    notes.map(({ id, page, tags = [] }, i) => ({
      id,
      sequence: i + 1,
      at: { page, article: page * 10 + i },
      tags,
      colour: 'yellow',
      names: [],
      created: '2024-08-09T00:00:00Z',
      article: { url: '', title: '', bylines: [], outlet: '', published: '' },
    })) as unknown as SearchableNote[],
  );
  return catalogue;
}

const list = (catalogue: Catalogue, found: string[] | null, wanted: Partial<ListWanted> = {}) =>
  finish(
    listNotes(catalogue, found, { choice: {}, sort: '', ...wanted }, (a, b) => (a < b ? -1 : 1)),
  );

describe('listing notes', () => {
  const catalogue = catalogueOf(
    { id: 'a', page: 1, tags: ['园区'] },
    { id: 'b', page: 2 },
    { id: 'c', page: 1, tags: ['园区', '写稿'] },
  );

  it('gives the latest first where nothing was searched', () => {
    expect(list(catalogue, null).ids).toEqual(['c', 'b', 'a']);
  });

  it('keeps the order of a search, and asks it no other when none is wanted', () => {
    const found = ['b', 'a', 'gone', 'c'];
    expect(list(catalogue, found).ids).toEqual(['b', 'a', 'c']);
    expect(list(catalogue, found, { sort: 'oldest' }).ids).toEqual(['a', 'b', 'c']);
    expect(list(catalogue, found, { sort: '__proto__' }).ids).toEqual(['b', 'a', 'c']);
  });

  it('narrows down, and counts only what was found', () => {
    const { ids, counts } = list(catalogue, ['c', 'b'], { choice: { tag: ['园区'] } });
    expect(ids).toEqual(['c']);
    expect(counts.tag).toEqual([
      { value: '写稿', count: 1 },
      { value: '园区', count: 1 },
    ]);
  });

  it('gives each page once, where its first note stands, with the article of its last', () => {
    expect(list(catalogue, null).pages).toEqual([
      { page: 1, article: 12, places: [2, 0] },
      { page: 2, article: 21, places: [1] },
    ]);
  });

  it('holds for an empty library', () => {
    expect(list(catalogueOf(), [])).toMatchObject({ ids: [], pages: [] });
  });
});
