import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonItems } from '@/lib/exchange/files/json-items';

/** What is found in a file that comes in pieces of this many units. */
function itemsIn(json: string, lists: readonly string[], size = json.length) {
  const reader = new JsonItems(new Set(lists));
  const items: unknown[] = [];
  for (let at = 0; at < json.length; at += size) {
    for (const item of reader.read(json.slice(at, at + size)))
      items.push(item === null ? null : JSON.parse(item));
  }
  return { items, rest: reader.end() };
}
const codeOf = (json: string) => {
  try {
    return itemsIn(json, ['']);
  } catch (error) {
    return (error as { code: string }).code;
  }
};

/** Strings of what JSON is made of, as values and keys. */
const awkward = fc.string({ unit: fc.constantFrom(...'"\\{}[],:\n甲\ud83d') });
const value = fc
  .jsonValue({ maxDepth: 3 })
  .chain((json) => awkward.map((text) => ({ [text]: [json, { [text]: text }], text })));
const envelope = fc.dictionary(
  fc.constantFrom('total', 'label', 'other', '"items"'),
  fc.oneof(awkward, fc.integer(), fc.constant([[{ no: 'item' }], 1])),
);

describe('JsonItems', () => {
  it('finds the items of a list in any pieces, and the envelope without them', () => {
    const size = fc.integer({ min: 1, max: 40 });
    const indent = fc.constantFrom(undefined, 1);
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 4 }),
        envelope,
        size,
        indent,
        (all, about, by, gap) => {
          const file = JSON.stringify(
            { ...about, first: { items: all, startIndex: 0 } },
            null,
            gap,
          );
          const { items, rest } = itemsIn(file, ['first.items'], by);
          expect(items).toEqual(all);
          expect(rest).toEqual({ ...about, first: { items: all.map(() => 0), startIndex: 0 } });
          expect(itemsIn(JSON.stringify(all), [''], by).items).toEqual(all);
        },
      ),
    );
  });

  it('knows lists by their whole paths', () => {
    const file = '{"a":{"items":[{"x":1}]},"items":[{"x":2}],"b":[{"items":[{"x":3}]}],"x":7}';
    expect(itemsIn(file, ['items']).items).toEqual([{ x: 2 }]);
    expect(itemsIn(file, ['a.items']).items).toEqual([{ x: 1 }]);
    expect(itemsIn(file, ['b']).items).toEqual([{ items: [{ x: 3 }] }]);
    // A key is that of its own value alone.
    expect(itemsIn('{"items":1,"a":[{"x":1}]}', ['items']).items).toEqual([]);
    expect(itemsIn('{"items":[[{"x":1}],{"x":2}]}', ['items']).items).toEqual([{ x: 2 }]);
  });

  it('gives null for an item that is too long, and goes on behind it', () => {
    const long = { text: '长'.repeat(2_000_001) };
    const file = JSON.stringify([{ x: 1 }, long, { x: 2 }]);
    expect(itemsIn(file, [''], 100_000).items).toEqual([{ x: 1 }, null, { x: 2 }]);
  });

  it.each([
    ['[{"x":1}', 'truncated'],
    ['[{"x":"1', 'truncated'],
    ['[1,"a', 'truncated'],
    ['"a', 'truncated'],
    ['[{"x":1},', 'truncated'],
    ['[{"x":1}]]', 'damaged'],
    ['[{"x":1},]', 'damaged'],
    [`{"a":"${'x'.repeat(1_000_001)}"}`, 'unknown-format'],
  ])('refuses %.20s', (file, code) => {
    expect(codeOf(file)).toBe(code);
  });
});
