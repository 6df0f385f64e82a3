import { describe, expect, it } from 'vitest';
import { factsOf } from '@/lib/dictionary/facts';
import { bundledDictionary } from '@/lib/dictionary/load';
import { mergePacks } from '@/lib/dictionary/merge';
import type { Dictionary, Fact } from '@/lib/model/dictionary';
import type { Entity } from '@/lib/model/entity';

const text = (zh_CN: string) => ({ en: zh_CN, zh_CN });

function entity(id: string, description: string): Entity {
  const [, name = ''] = id.split(':');
  return {
    id,
    kind: 'park',
    name,
    aliases: [],
    description: text(description),
    initials: 'x',
    seen: [],
  };
}

function fact(subject: string, value: number, asOf: string | null = null): Fact {
  const source = { article: 'p/1', lines: [1] };
  return {
    subject,
    metric: '占地',
    text: `${value}`,
    value,
    unit: 'm²',
    bound: 'exact',
    asOf,
    source,
  };
}

function pack(printed: string, entities: readonly Entity[], facts: readonly Fact[]): Dictionary {
  return {
    schema: 1,
    source: { sha256: printed, printed, label: text(printed) },
    articles: [{ id: 'p/1', label: text(printed), reporters: [], lines: [] }],
    entities,
    facts,
  };
}

const plain = (list: readonly Entity[]) => list.map((e) => `${e.id} ${e.description.zh_CN}`);

describe('mergePacks', () => {
  const a = pack('2030', [entity('park:a', '1'), entity('park:b', '1')], [fact('park:a', 1)]);

  it('lets a later pack speak last, and keeps the order', () => {
    const b = pack('2031', [entity('park:b', '2'), entity('park:c', '2')], []);
    const c = pack('2032', [entity('park:b', '3')], []);
    expect(plain(mergePacks(a, b, c).entities)).toEqual(['park:a 1', 'park:b 3', 'park:c 2']);
    expect(mergePacks(a, b, c).source.printed).toBe('2030');
  });

  it('replaces a fact that is stated anew and keeps one of another time', () => {
    const b = pack('2031', [], [fact('park:a', 2), fact('park:a', 3, '2031')]);
    expect(mergePacks(a, b).facts.map((f) => f.value)).toEqual([2, 3]);
  });

  it('keeps two values that one pack prints', () => {
    const twice = pack('2031', [], [fact('park:a', 2), fact('park:a', 3)]);
    expect(mergePacks(a, twice).facts.map((f) => f.value)).toEqual([2, 3]);
    expect(mergePacks(twice, pack('2032', [], [])).facts).toHaveLength(2);
  });

  it('dates a pack’s articles by that pack', () => {
    const b = pack('2031', [], [fact('park:a', 2, '2031')]);
    const merged = mergePacks({ ...a, articles: [] }, b);
    expect(factsOf('park:a', merged).at(-1)?.printed).toBe('2031');
  });

  it('holds __proto__ to be an id like any', () => {
    const odd = pack('2031', [entity('__proto__', '1'), entity('constructor', '1')], []);
    const merged = mergePacks(a, odd, pack('2032', [entity('__proto__', '2')], []));
    expect(plain(merged.entities)).toEqual([
      'park:a 1',
      'park:b 1',
      '__proto__ 2',
      'constructor 1',
    ]);
    expect(({} as { description?: unknown }).description).toBeUndefined();
  });

  it('changes nothing when there is nothing to merge', () => {
    const bundled = bundledDictionary();
    expect(mergePacks(bundled)).toBe(bundled);
    const merged = mergePacks(bundled, { ...bundled, articles: [], entities: [], facts: [] });
    expect(merged).toEqual(bundled);
  });
});
