import { expect, it } from 'vitest';
import { joinPacked, type PackedNotes, packNotes, withoutNotes } from '@/lib/search/packed';
import { findFigures, joinFigures, packFigures } from '@/lib/search/packed-figures';
import { parseQuery } from '@/lib/search/query/query';
import { scan } from '@/lib/search/scan';
import { naiveFilter } from './naive-filter';
import { randomFigures, randomNote, randomQuery } from './random-notes';
import { seeded } from './random-text';

const none: ReadonlySet<number> = new Set();

/** Some words are also called otherwise. */
const synonyms = (word: string) => (word.includes('湘') ? ['高新', '企業 A'] : []);

/** Packs notes as a database that grew does: in parts that are joined, with notes that left. */
function packedInParts(random: () => number, notes: Parameters<typeof packNotes>[0]): PackedNotes {
  const parts: PackedNotes[] = [];
  for (let i = 0; i < notes.length; ) {
    const next = i + 1 + Math.floor(random() * 20);
    parts.push(packNotes(notes.slice(i, next)));
    i = next;
  }
  return joinPacked(parts);
}

it('finds what a naive filter finds: 10 000 queries over random Chinese text', () => {
  let hits = 0;
  let queries = 0;
  for (let round = 0; round < 50; round += 1) {
    const random = seeded(round);
    const all = Array.from({ length: 60 }, (_, i) => randomNote(random, i + 1));
    const gone = new Set(all.filter(() => random() < 0.1).map(({ sequence }) => sequence));
    const left = all.filter(({ sequence }) => !gone.has(sequence));
    const figures = new Map(all.map(({ at }) => [at.article, randomFigures(random)]));
    const packedFigures = joinFigures(
      [...figures].map(([article, each]) => packFigures(article, each)),
    );
    const listed = packedInParts(random, all);
    const written = withoutNotes(listed, gone);
    for (let i = 0; i < 200; i += 1) {
      const text = randomQuery(random, all);
      const query = parseQuery(text, { synonyms });
      const expected = naiveFilter(left, query, ({ at }) => figures.get(at.article) ?? []);
      const figuresFound = query.figures.map((term) => findFigures([packedFigures], term));
      const found = (packed: PackedNotes, without: ReadonlySet<number>) =>
        scan(packed, without, query, figuresFound).indexes.map((index) => packed.ids[index]);
      const said = (ids: readonly unknown[]) => `${JSON.stringify(text)}: ${ids.join()}`;
      expect(said(found(listed, gone))).toBe(said(expected));
      expect(said(found(written, none))).toBe(said(expected));
      queries += 1;
      hits += expected.length;
    }
  }
  expect(queries).toBe(10_000);
  // The queries ask for something, and not for everything.
  expect(hits).toBeGreaterThan(queries);
  expect(hits).toBeLessThan(queries * 50);
});

it('counts a word for more the more its field says', () => {
  const word = '独一';
  const blank = { ...randomNote(seeded(1), 1), comment: '', tags: [], names: [], selector: null };
  const article = { ...blank.article, title: '', outlet: '', bylines: [] };
  const name = { kind: 'park', name: word, text: word, entity: null } as const;
  const fields = {
    tags: { tags: [word] },
    comment: { comment: word },
    title: { article: { ...article, title: word } },
    quote: { selector: { quote: { exact: word, prefix: '', suffix: '' } } },
    byline: { article: { ...article, bylines: [word] } },
    names: { names: [name] },
    outlet: { article: { ...article, outlet: word } },
  };
  const worths = Object.values(fields).map((field) => {
    const note = { ...blank, article, ...field };
    return scan(packNotes([note]), none, parseQuery(word)).worths[0] as number;
  });
  const [tags = 0, comment = 0, title = 0, quote = 0, byline = 0, names = 0, outlet = 0] = worths;
  const order = [tags, comment, title, quote, byline, outlet, 0];
  expect(new Set(order).size).toBe(order.length);
  expect(order).toEqual(order.toSorted((a, b) => b - a));
  // A name that the passage may spell otherwise is worth a byline.
  expect(names).toBe(byline);
});
