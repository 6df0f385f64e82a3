import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '@/lib/model/entity';
import { facets } from '@/lib/model/facet';
import { type LedgerRow, ledgerFacets, ledgerSorts } from '@/lib/model/ledger';
import { noteSorts } from '@/lib/model/library';
import { Catalogue } from '@/lib/search/listing/catalogue';
import { Ledger } from '@/lib/search/listing/ledger';
import { listNames } from '@/lib/search/listing/list-names';
import { listNotes } from '@/lib/search/listing/list-notes';
import { listTags } from '@/lib/search/listing/list-tags';
import type { SearchableNote } from '@/lib/search/searchable-note';
import { finish } from '@/lib/text/steps';
import {
  anyOf,
  countsOf,
  firstMet,
  hasChosen,
  noteValues,
  rowValues,
  sortedNotes,
  sortedRows,
} from './naive-listing';

const { compare } = new Intl.Collator('zh');

// A collator takes the last two for equal.
const word = fc.constantFrom('甲报', '乙报', '丙', 'abc', '__proto__', 'é', 'e\u0301');
const wordOrNone = fc.oneof(word, fc.constant(''));
const words = fc.array(word, { maxLength: 3 });
const date = fc.constantFrom('', '2023', '2024', '2024-08', '2024-08-09', '2024-08-10T09:00+08:00');
const colour = fc.constantFrom('yellow' as const, 'green' as const);
const kind = fc.constantFrom('park' as const, 'company' as const);
const status = fc.constantFrom(undefined, 'read' as const, 'used' as const);

const noteSketch = fc.record({
  id: fc.constantFrom(...'abcdefghijklmnopqrst'),
  page: fc.integer({ min: 1, max: 3 }),
  gone: fc.oneof({ arbitrary: fc.constant(false), weight: 5 }, fc.constant(true)),
  article: fc.record({ outlet: wordOrNone, bylines: words, published: date }),
  tags: words,
  names: fc.array(fc.record({ name: word, kind }), { maxLength: 3 }),
  colour,
  status,
  created: fc.constantFrom('2024-08-09T01:00:00Z', '2022-01-01T00:00:00Z', ''),
});

type Sketch = typeof noteSketch extends fc.Arbitrary<infer Value> ? Value : never;

/** Saves notes one after the other, some of them again, and deletes some. */
function saved(sketches: readonly Sketch[]) {
  const catalogue = new Catalogue();
  const notes = new Map<string, SearchableNote>();
  const outlets: string[] = [];
  for (const [i, { page, gone, ...rest }] of sketches.entries()) {
    const at = { page, article: 10 * page + i };
    const note = { ...rest, sequence: i + 1, at } as unknown as SearchableNote;
    catalogue.add([note]);
    outlets.push(note.article.outlet);
    notes.set(note.id, note);
    if (!gone) continue;
    catalogue.remove(note.id);
    notes.delete(note.id);
  }
  return { catalogue, notes, compareOutlets: firstMet(compare, outlets) };
}

/** Seldom anything: of what is narrowed down by everything nothing is left. */
const choiceOf = (value: fc.Arbitrary<string>) =>
  fc.oneof(
    { arbitrary: fc.constant([]), weight: 7 },
    { arbitrary: fc.uniqueArray(value, { maxLength: 2 }), weight: 1 },
  );
const chosen = choiceOf(fc.oneof(word, fc.constant('没有')));
const noteChoice = fc.record({
  tag: chosen,
  name: chosen,
  outlet: chosen,
  byline: chosen,
  kind: choiceOf(kind),
  month: choiceOf(fc.constantFrom('2024-08', '2024', '2022-01')),
  colour: choiceOf(colour),
  status: choiceOf(fc.constantFrom('read', 'used')),
});

describe('the library, held against the simplest answer', () => {
  it('lists notes and articles in every order, narrowed down by anything', () => {
    const search = fc.option(
      fc.uniqueArray(fc.constantFrom(...'zponmlkjihgfedcba'), { minLength: 8 }),
      { freq: 3 },
    );
    const sort = fc.constantFrom('', ...noteSorts);
    const sketches = fc.array(noteSketch, { maxLength: 25 });
    fc.assert(
      fc.property(sketches, noteChoice, search, sort, (made, choice, found, sort) => {
        const { catalogue, notes, compareOutlets } = saved(made);
        const list = finish(listNotes(catalogue, found, { choice, sort }, compare));
        const widens = (facet: string) => anyOf.has(facet);
        const candidates = found ? found.flatMap((id) => notes.get(id) ?? []) : [...notes.values()];
        const left = candidates.filter((note) => hasChosen(noteValues(note), choice, widens));
        const order = noteSorts.find((each) => each === sort) ?? (found ? null : 'latest');
        const expected = order ? sortedNotes(left, order, compareOutlets) : left;
        expect(list.ids).toEqual(expected.map(({ id }) => id));

        const pages = [...new Set(expected.map(({ at }) => at.page))].map((page) => {
          const own = expected.filter(({ at }) => at.page === page);
          const last = own.toSorted((a, b) => b.sequence - a.sequence)[0];
          return { page, article: last?.at.article, notes: own.map(({ id }) => id) };
        });
        const idAt = (place: number) => catalogue.ids[place] as string;
        const listed = list.pages.map(({ places, ...page }) => ({
          ...page,
          notes: places.map(idAt),
        }));
        expect(listed).toEqual(pages);

        const values = candidates.map(noteValues);
        for (const facet of facets) {
          expect([facet, list.counts[facet]]).toEqual([
            facet,
            countsOf(values, choice, facet, widens),
          ]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('lists figures in every order, searched and narrowed down by anything', () => {
    const size = fc.option(fc.integer({ min: -3, max: 3 }));
    const row = fc.record({
      name: wordOrNone,
      metric: wordOrNone,
      outlet: wordOrNone,
      title: wordOrNone,
      asOf: date,
      place: fc.option(fc.constant({ article: 1, start: 0, end: 1 })),
      figure: fc.record({
        kind: fc.constantFrom('money', 'count'),
        text: word,
        unit: fc.constantFrom('CNY', '人', '', null),
        value: size,
        high: size,
        low: size,
      }),
    });
    const choice = fc.record({
      name: chosen,
      metric: chosen,
      outlet: chosen,
      kind: choiceOf(fc.constantFrom('money', 'count')),
      year: choiceOf(fc.constantFrom('2023', '2024', '1999')),
      origin: choiceOf(fc.constantFrom('saved', 'dictionary')),
    });
    const query = fc.array(fc.constantFrom('报', '甲', 'abc', 'b'), { maxLength: 2 });
    const all = fc.array(row, { maxLength: 25 });
    fc.assert(
      fc.property(all, choice, query, fc.nat(25), (sketches, choice, query, later) => {
        const rows = sketches.map((each, i) => ({ ...each, key: `${i}` }) as unknown as LedgerRow);
        const ledger = new Ledger();
        // Rows come while others are listed already.
        ledger.add(rows.slice(0, later));
        finish(ledger.find('', {}, 'name', compare));
        ledger.add(rows.slice(later));
        const holds = ({ name, metric, outlet, title, figure }: LedgerRow) =>
          query.every((part) =>
            [name, metric, outlet, title, figure.text].some((field) => field.includes(part)),
          );
        const compares = {
          name: firstMet(
            compare,
            rows.map(({ name }) => name),
          ),
          metric: firstMet(
            compare,
            rows.map(({ metric }) => metric),
          ),
          unit: compare,
        };
        const searched = rows.filter(holds);
        const left = searched.filter((each) => hasChosen(rowValues(each), choice, () => true));
        for (const sort of ledgerSorts) {
          const found = finish(ledger.find(query.join(' '), choice, sort, compare));
          const expected = sortedRows(left, sort, compares);
          expect([sort, found.rows.map(({ key }) => key)]).toEqual([
            sort,
            expected.map(({ key }) => key),
          ]);
          for (const facet of ledgerFacets) {
            const counts = countsOf(searched.map(rowValues), choice, facet, () => true);
            expect([facet, found.counts[facet]]).toEqual([facet, counts]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('lists names by how often they were met, the dictionary’s first among equals', () => {
    const entities = fc.uniqueArray(word).map((all) =>
      all.map((name) => {
        const description = { en: '', zh_CN: '' };
        return { id: `id ${name}`, name, kind: 'park', aliases: [], initials: '', description };
      }),
    );
    const mentions = fc.uniqueArray(fc.tuple(word, fc.integer({ min: 1, max: 4 })), {
      selector: ([name]) => name,
    });
    fc.assert(
      fc.property(fc.array(noteSketch), entities, mentions, (sketches, known, mentioned) => {
        const { catalogue, notes } = saved(sketches);
        const articles = new Map(mentioned.map(([name, count]) => [`id ${name}`, count]));
        const { columns, kinds } = catalogue;
        const places = [...catalogue.places()];
        const among = { columns, kinds, places };
        const dictionary = known as unknown as Entity[];
        const listed = finish(listNames(dictionary, articles, among, 'en'));
        const met = [...sketches.flatMap(({ names }) => names.map(({ name }) => name))];
        const expected = [...new Set([...known.map(({ name }) => name), ...met])]
          .map((name) => ({
            name,
            articles: known.some((each) => each.name === name)
              ? (articles.get(`id ${name}`) ?? 0)
              : 0,
            notes: [...notes.values()].filter(({ names }) =>
              names.some((each) => each.name === name),
            ).length,
          }))
          .filter(({ name, notes }) => notes > 0 || known.some((each) => each.name === name))
          .sort((a, b) => b.articles + b.notes - a.articles - a.notes);
        expect(listed.map(({ name, articles, notes }) => ({ name, articles, notes }))).toEqual(
          expected,
        );
      }),
    );
  });

  it('lists tags by how many notes have them, equals by their characters', () => {
    const tag = fc.record({ tag: fc.string(), count: fc.integer({ min: 1, max: 3 }) });
    fc.assert(
      fc.property(fc.uniqueArray(tag, { selector: (each) => each.tag }), (tags) => {
        const expected = tags
          .map(({ tag, count }) => [tag, count] as const)
          .sort(([a, one], [b, other]) => (one === other ? (a < b ? -1 : 1) : other - one));
        expect(finish(listTags(tags)).map(({ tag, count }) => [tag, count])).toEqual(expected);
      }),
    );
  });
});
