import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, type Facet, facets } from '@/lib/model/facet';
import { widening } from '@/lib/search/listing/catalogue';
import { type FacetColumns, newColumns, select as selectBy } from '@/lib/search/listing/facets';
import { finish } from '@/lib/text/steps';

type Sketch = Partial<Record<Facet, readonly string[]>>;

function columnsOf(notes: readonly Sketch[]) {
  const columns = newColumns(facets);
  for (const note of notes) for (const facet of facets) columns[facet].add(note[facet] ?? []);
  return columns;
}

const select = (columns: FacetColumns<Facet>, candidates: number[], choice: Choice) =>
  finish(selectBy(columns, candidates, choice, widening));

const notes: readonly Sketch[] = [
  { tag: ['园区', '写稿'], outlet: ['甲报'], colour: ['yellow'], month: ['2024-08'] },
  { tag: ['园区'], outlet: ['乙报'], colour: ['green'], month: ['2024-09'] },
  { tag: ['写稿'], outlet: ['甲报'], colour: ['yellow'] },
];
const all = [0, 1, 2];

describe('narrowing notes down', () => {
  it('asks for both of two tags, and for either of two outlets', () => {
    const columns = columnsOf(notes);
    expect(select(columns, all, { tag: ['园区', '写稿'] }).indexes).toEqual([0]);
    expect(select(columns, all, { outlet: ['甲报', '乙报'] }).indexes).toEqual([0, 1, 2]);
    expect(select(columns, all, { outlet: ['甲报'], tag: ['写稿'] }).indexes).toEqual([0, 2]);
  });

  it('counts an outlet by what choosing it would add, a tag by what would be left', () => {
    const { counts } = select(columnsOf(notes), all, { outlet: ['甲报'], tag: ['园区'] });
    expect(counts.outlet).toEqual([
      { value: '乙报', count: 1 },
      { value: '甲报', count: 1 },
    ]);
    expect(counts.tag).toEqual([
      { value: '写稿', count: 1 },
      { value: '园区', count: 1 },
    ]);
  });

  it('keeps what is chosen in sight though no note has it', () => {
    const { indexes, counts } = select(columnsOf(notes), all, { tag: ['不存在'] });
    expect(indexes).toEqual([]);
    expect(counts.tag).toEqual([{ value: '不存在', count: 0 }]);
  });

  it('chooses among the candidates only, and takes any string for a value', () => {
    const columns = columnsOf([{ tag: ['__proto__'] }, { tag: ['constructor', '__proto__'] }]);
    const { indexes, counts } = select(columns, [1], { tag: ['__proto__'] });
    expect(indexes).toEqual([1]);
    expect(counts.tag).toContainEqual({ value: 'constructor', count: 1 });
  });

  it('agrees with asking every note one by one', () => {
    const value = fc.constantFrom('a', 'b', 'c');
    const values = fc.uniqueArray(value, { maxLength: 3 });
    const one = fc.uniqueArray(value, { maxLength: 1 });
    const note = fc.record({ tag: values, name: values, outlet: one, month: one });
    const choice = fc.record({ tag: values, name: values, outlet: values, month: values });
    fc.assert(
      fc.property(fc.array(note, { maxLength: 12 }), choice, (sketches, chosen) => {
        const has = (sketch: Sketch, wanted: Choice) =>
          (['tag', 'name'] as const).every((facet) =>
            wanted[facet]?.every((each) => sketch[facet]?.includes(each)),
          ) &&
          (['outlet', 'month'] as const).every(
            (facet) =>
              wanted[facet]?.length === 0 ||
              wanted[facet]?.some((each) => sketch[facet]?.includes(each)),
          );
        const places = sketches.map((_, i) => i);
        const { indexes, counts } = select(columnsOf(sketches), places, chosen);
        expect(indexes).toEqual(places.filter((i) => has(sketches[i] as Sketch, chosen)));
        for (const { value: outlet, count } of counts.outlet) {
          const alone = { ...chosen, outlet: [outlet] };
          expect(count).toBe(sketches.filter((sketch) => has(sketch, alone)).length);
        }
      }),
    );
  });
});
