import { describe, expect, it } from 'vitest';
import type { ImportEntry } from '@/lib/exchange/import/import-entry';
import { batchesOf, planImport, withoutDuplicates } from '@/lib/exchange/import/import-plan';
import { someArticle, someNotes } from '../backup/backups';
import { allOf, each } from '../files/bytes';

const nothing = async () => new Map();
const entryOf = (note: ReturnType<typeof someNotes>[0], place: number): ImportEntry => ({
  kind: 'note',
  place,
  note,
});

describe('planImport', () => {
  it('counts what is refused by reason, and says where the first are', async () => {
    const refused = Array.from(
      { length: 1500 },
      (_, i): ImportEntry => ({
        kind: 'refused',
        place: i + 1,
        reason: i % 3 === 0 ? 'bad-date' : 'no-address',
      }),
    );
    const article: ImportEntry = { kind: 'article', place: 1501, article: await someArticle() };
    const told: number[] = [];
    const others = ['known', 'new'].map(
      (name): ImportEntry => ({ kind: 'other', place: 1, name, row: {} }),
    );
    const plan = await planImport(each([...refused, article, ...others]), nothing, {
      onEntry: (done) => told.push(done),
      isNew: ({ name }) => name === 'new',
    });
    expect(plan).toMatchObject({ new: 0, articles: 1, others: 1 });
    expect(plan.refused).toEqual(
      new Map([
        ['bad-date', 500],
        ['no-address', 1000],
      ]),
    );
    expect(plan.refusals).toHaveLength(1000);
    expect(plan.refusals[0]).toEqual({ place: 1, reason: 'bad-date' });
    expect(told).toEqual([500, 1000, 1500, 1503]);
  });

  it('takes a note that is there twice once, and refuses another under its id', async () => {
    const [note] = someNotes(1) as [ReturnType<typeof someNotes>[0]];
    const entries = [
      entryOf(note, 1),
      entryOf({ ...note, modified: '2025-07-01T00:00:00.000Z' }, 2),
      entryOf({ ...note, comment: '另' }, 3),
    ];
    const plan = await planImport(each(entries), nothing);
    expect(plan).toMatchObject({ new: 1, same: 0, conflicting: 0 });
    expect(plan.refusals).toEqual([{ place: 3, reason: 'duplicate' }]);
    expect((await allOf(withoutDuplicates(each(entries)))).map(({ kind }) => kind)).toEqual([
      'note',
      'refused',
    ]);
  });

  it('looks notes up by the hundreds, and can be given up', async () => {
    const asked: number[] = [];
    const stop = new AbortController();
    const lookUp = async (ids: readonly string[]) => {
      asked.push(ids.length);
      if (asked.length === 2) stop.abort();
      return new Map();
    };
    const entries = each(someNotes(2000).map((note, i) => entryOf(note, i + 1)));
    await expect(planImport(entries, lookUp, { signal: stop.signal })).rejects.toThrow('abort');
    expect(asked).toEqual([500, 500]);
  });
});

it('ends a batch early where articles are long', async () => {
  const article = { ...(await someArticle()), text: '长'.repeat(1_500_000) };
  const entries = [1, 2, 3, 4, 5].map(
    (place): ImportEntry => ({ kind: 'article', place, article }),
  );
  const batches = await allOf(batchesOf(each(entries), 1_000));
  expect(batches.map(({ others }) => others.length)).toEqual([3, 2]);
});

it('puts entries into batches in their order', async () => {
  const article: ImportEntry = { kind: 'article', place: 1, article: await someArticle() };
  const notes = someNotes(3);
  const batches = await allOf(
    batchesOf(each([article, ...notes.map((note, i) => entryOf(note, i + 2))]), 2),
  );
  expect(batches).toEqual([
    { others: [article], notes: [notes[0]] },
    { others: [], notes: [notes[1], notes[2]] },
  ]);
  expect(await allOf(batchesOf(each([]), 2))).toEqual([]);
});
