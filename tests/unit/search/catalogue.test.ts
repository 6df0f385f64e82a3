import { describe, expect, it } from 'vitest';
import { Catalogue, widening } from '@/lib/search/listing/catalogue';
import type { SearchableNote } from '@/lib/search/searchable-note';
import { randomNote } from './random-notes';

/** A note of which only this is said; `published` decides its month. */
function note(sequence: number, rest: Partial<SearchableNote> & { published?: string } = {}) {
  const plain = randomNote(() => 0.5, sequence);
  const { published = '2024-08-09', ...said } = rest;
  const article = { ...plain.article, published, ...said.article };
  return { ...plain, tags: [], names: [], ...said, article };
}

function listing(...notes: SearchableNote[]): Catalogue {
  const catalogue = new Catalogue();
  catalogue.add(notes);
  return catalogue;
}

describe('what the library lists', () => {
  it.each([
    ['2024-08-09', '2024-08'],
    ['2024-12', '2024-12'],
    ['2024', '2024'],
    ['0987-01-02', '0987-01'],
  ])('has a note of %s in the month %s', (published, month) => {
    const catalogue = listing(note(1, { published }), note(2, { published: '2001-01-01' }));
    expect(catalogue.placesWith('month', month)).toEqual([0]);
  });

  it('finds the notes that have a value of a facet, in the order of their saves', () => {
    const catalogue = listing(
      note(1, { tags: ['园区', '写稿'] }),
      note(2, { tags: ['写稿'] }),
      note(3, { tags: ['核对', '园区'] }),
    );
    expect(catalogue.placesWith('tag', '园区')).toEqual([0, 2]);
    expect(catalogue.placesWith('tag', '写稿')).toEqual([0, 1]);
    expect(catalogue.placesWith('tag', '没有')).toEqual([]);
    expect(catalogue.placesWith('name', '园区')).toEqual([]);
  });

  it('forgets a note that is removed, and has one that was saved again once', () => {
    const catalogue = listing(note(1, { tags: ['旧'] }), note(2, { tags: ['旧'] }));
    catalogue.add([{ ...note(3, { tags: ['新'] }), id: 'note 1' }]);
    expect(catalogue.placesWith('tag', '旧')).toEqual([1]);
    expect(catalogue.placesWith('tag', '新')).toEqual([2]);
    expect([catalogue.count, catalogue.gone, catalogue.lastSequence]).toEqual([2, 1, 3]);
    catalogue.remove('note 2');
    catalogue.remove('note 2');
    expect([...catalogue.places()]).toEqual([2]);
    expect([catalogue.count, catalogue.gone]).toEqual([1, 2]);
    expect(catalogue.placeOf('note 2')).toBeUndefined();
  });

  it('widens by what a note has one of at most', () => {
    const many = note(1, {
      tags: ['a', 'b'],
      article: { ...note(1).article, bylines: ['甲', '乙'] },
      names: ['甲厂', '乙园'].map((name, i) => ({
        kind: i === 0 ? ('company' as const) : ('park' as const),
        name,
        text: name,
        entity: null,
      })),
      status: 'read',
    });
    const { columns } = listing(many);
    for (const [facet, column] of Object.entries(columns)) {
      const values = column.tally([0]).length;
      expect([facet, values > 1]).toEqual([facet, !widening.has(facet as never)]);
    }
  });
});
