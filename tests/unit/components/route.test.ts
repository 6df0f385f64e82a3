import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefOf, parseRoute, toggled, views } from '@/components/library/route';

describe('the addresses of the library', () => {
  it('start with the notes, whatever stands there', () => {
    for (const hash of ['', '#', '#/', '#/nonsense', '#/%E0%A4%A', '#?']) {
      expect(parseRoute(hash).view).toBe('notes');
    }
    expect(parseRoute('#/articles/%E0%A4%A').item).toBe('%E0%A4%A');
  });

  it('keep a search, what it is narrowed down to, and its order', () => {
    const route = parseRoute(
      '#/notes?q=%E6%8A%95%E8%B5%84&tag=a&tag=b&tag=a&month=&sort=oldest&by=name&dialog=import',
    );
    expect(route).toEqual({
      view: 'notes',
      item: null,
      query: '投资',
      choice: { tag: ['a', 'b'] },
      sort: 'oldest',
      by: 'name',
      dialog: 'import',
    });
    expect(parseRoute('#/notes?dialog=window').dialog).toBe('');
  });

  it('are read back as they were written', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1 });
    const facet = word.filter((name) => !['q', 'sort', 'by', 'dialog', '__proto__'].includes(name));
    const route = fc.record({
      view: fc.constantFrom(...views),
      item: fc.option(word),
      query: fc.oneof(word, fc.constant('')),
      choice: fc.dictionary(facet, fc.uniqueArray(word, { minLength: 1, maxLength: 3 })),
      sort: fc.constantFrom('', 'oldest'),
      by: fc.constantFrom('', 'name'),
      dialog: fc.constantFrom('' as const, 'import' as const),
    });
    fc.assert(
      fc.property(route, (each) => {
        const { choice, ...read } = parseRoute(hrefOf(each));
        expect({ ...read, choice: { ...choice } }).toEqual({
          ...each,
          choice: { ...each.choice },
        });
      }),
    );
  });

  it('write half a character as the sign for none', () => {
    expect(parseRoute(hrefOf({ view: 'tags', item: 'a\ud83d' })).item).toBe('a\ufffd');
  });
});

describe('choosing', () => {
  it('takes a value in, and out again', () => {
    const once = toggled({}, 'tag', 'a');
    expect(once).toEqual({ tag: ['a'] });
    expect(toggled(once, 'tag', 'b')).toEqual({ tag: ['a', 'b'] });
    expect(toggled(once, 'tag', 'a')).toEqual({});
  });
});
