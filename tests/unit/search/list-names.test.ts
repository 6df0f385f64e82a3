import { describe, expect, it } from 'vitest';
import type { Entity } from '@/lib/model/entity';
import { Catalogue } from '@/lib/search/listing/catalogue';
import { listNames } from '@/lib/search/listing/list-names';
import type { SearchableNote } from '@/lib/search/searchable-note';
import { finish } from '@/lib/text/steps';

const entity = (name: string, id: string, aliases: string[] = []) =>
  ({
    id,
    name,
    kind: 'park',
    description: { en: 'a park', zh_CN: '园区' },
    aliases: aliases.map((text) => ({ text })),
    initials: 'yhgxq',
  }) as unknown as Entity;

/** Notes with these names in them. */
function notesWith(...names: string[][]) {
  const catalogue = new Catalogue();
  catalogue.add(
    names.map((each, i) => ({
      id: String(i),
      sequence: i + 1,
      at: { page: 1, article: 1 },
      tags: [],
      colour: 'yellow',
      names: each.map((name) => ({
        kind: name.endsWith('厂') ? 'company' : 'park',
        name,
        text: name,
        entity: null,
      })),
      created: '2024-08-09T00:00:00Z',
      article: { url: '', title: '', bylines: [], outlet: '', published: '' },
    })) as unknown as SearchableNote[],
  );
  catalogue.remove('0');
  const { columns, kinds } = catalogue;
  return { columns, kinds, places: [...catalogue.places()] };
}

const list = (entities: Entity[], counts: [string, number][], names: string[][]) =>
  finish(listNames(entities, new Map(counts), notesWith(['删去'], ...names), 'zh_CN'));

describe('listing names', () => {
  it('has all of the dictionary and those that notes hold, the most frequently met first', () => {
    const entities = [entity('雨湖高新区', 'a'), entity('岳塘经开区', 'b')];
    const names = list(entities, [['b', 2]], [['岳塘经开区'], ['澄湖厂', '岳塘经开区']]);
    expect(names).toMatchObject([
      { name: '岳塘经开区', kind: 'park', description: '园区', articles: 2, notes: 2 },
      { name: '澄湖厂', kind: 'company', description: '', articles: 0, notes: 1 },
      { name: '雨湖高新区', articles: 0, notes: 0 },
    ]);
  });

  it('has no name of which the only note is gone', () => {
    expect(list([], [], []).map(({ name }) => name)).toEqual([]);
  });

  it('is found by any of its names, however it is written, and by its initials', () => {
    const [{ words } = { words: '' }] = list([entity('雨湖高新区', 'a', ['雨湖園區'])], [], []);
    for (const part of ['高新', '雨湖园区', 'yhgxq']) expect(words).toContain(part);
  });

  it('takes any words for names', () => {
    expect(list([entity('__proto__', 'constructor')], [], [['__proto__']])).toMatchObject([
      { name: '__proto__', articles: 0, notes: 1 },
    ]);
  });
});
