import { afterEach, describe, expect, it, vi } from 'vitest';
import { Catalogue } from '@/lib/search/listing/catalogue';
import { ordered } from '@/lib/search/listing/order';
import { readCatalogue } from '@/lib/store/articles/catalogue';
import type { PangzhuDatabase } from '@/lib/store/database';
import { importNotes } from '@/lib/store/notes/import-notes';
import { deleteNotes, restoreNotes } from '@/lib/store/notes/many-notes';
import { addNote, deleteNote, restoreNote, updateNote } from '@/lib/store/notes/notes';
import type { NoteRow } from '@/lib/store/schema';
import { finish } from '@/lib/text/steps';
import { allOf } from '../exchange/files/bytes';
import { bodyOf, type Sketch, targetOf } from './fixtures';
import { testDatabase } from './test-database';

const operationId = () => crypto.randomUUID();

async function add(db: PangzhuDatabase, sketch: Sketch) {
  const note = { target: targetOf(sketch), body: bodyOf(sketch), text: '' };
  return await addNote(db, { operationId: operationId(), ...note });
}

/** Imports copies of one note, with these comments. */
async function importCopies(db: PangzhuDatabase, comments: readonly string[]): Promise<void> {
  const { id } = await add(db, {});
  const row = (await db.notes.get(id)) as NoteRow;
  const notes = comments.map((comment, i) => ({ ...row, comment, id: `${i}`.padStart(8, '0') }));
  const batches = async function* () {
    yield { articles: [], notes };
  };
  expect((await importNotes(db, batches(), { onConflict: 'both' })).added).toBe(notes.length);
}

/** How many notes each answer of the database holds from now on, and how many characters of comments. */
function followAnswers() {
  const answers: { notes: number; characters: number }[] = [];
  const { getAll } = IDBIndex.prototype;
  vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(function (this: IDBIndex, ...asked) {
    const request = getAll.apply(this, asked);
    request.addEventListener('success', () => {
      const rows = request.result as NoteRow[];
      const characters = rows.reduce((sum, { comment }) => sum + comment.length, 0);
      answers.push({ notes: rows.length, characters });
    });
    return request;
  });
  return answers;
}

afterEach(() => {
  vi.restoreAllMocks();
});

const idsOf = (catalogue: Catalogue) =>
  [...catalogue.places()].map((place) => catalogue.ids[place] as string);

describe('the catalogue', () => {
  it('lists notes in the order of their saves, with what they are narrowed down by', async () => {
    const db = await testDatabase();
    const first = await add(db, { tags: ['甲'], outlet: '湘江日报', published: '2024-08-09' });
    const second = await add(db, { published: '2023' });
    const catalogue = await readCatalogue(db, new Catalogue());
    expect(idsOf(catalogue)).toEqual([first.id, second.id]);
    const { tag, outlet, month } = catalogue.columns;
    expect([tag.of(0), outlet.of(0), month.of(0)]).toEqual([['甲'], ['湘江日报'], ['2024-08']]);
    expect([tag.of(1), outlet.of(1), month.of(1)]).toEqual([[], [], ['2023']]);
  });

  it('follows what is saved, changed, deleted and brought back', async () => {
    const db = await testDatabase();
    const [a, b, c] = [await add(db, {}), await add(db, {}), await add(db, {})];
    const catalogue = await readCatalogue(db, new Catalogue());
    const edit = { id: a.id, baseRevision: 1, body: bodyOf({ tags: ['新'] }) };
    await updateNote(db, { operationId: operationId(), ...edit });
    await deleteNote(db, { operationId: operationId(), id: b.id });
    expect(await readCatalogue(db, catalogue)).toBe(catalogue);
    expect(idsOf(catalogue)).toEqual([c.id, a.id]);
    expect(catalogue.columns.tag.of(catalogue.placeOf(a.id) as number)).toEqual(['新']);
    await restoreNote(db, { operationId: operationId(), id: b.id });
    await readCatalogue(db, catalogue);
    expect(idsOf(catalogue)).toEqual([c.id, a.id, b.id]);
  });

  it('follows however many are deleted at once, and brought back meanwhile', async () => {
    const db = await testDatabase();
    await importCopies(
      db,
      Array.from({ length: 3_300 }, () => ''),
    );
    const catalogue = await readCatalogue(db, new Catalogue());
    const ids = idsOf(catalogue);
    expect(ids.length).toBe(3_301);
    await allOf(deleteNotes(db, ids.slice(1, 2_101)));
    expect(await readCatalogue(db, catalogue)).toBe(catalogue);
    expect(idsOf(catalogue)).toEqual([ids[0], ...ids.slice(2_101)]);
    const reading = readCatalogue(db, catalogue);
    await allOf(restoreNotes(db, ids.slice(1, 2)));
    await reading;
    expect(idsOf(await readCatalogue(db, catalogue))).toEqual([
      ids[0],
      ...ids.slice(2_101),
      ids[1],
    ]);
  });

  it('reads few notes first, then up to twice as many at once, and soon many', async () => {
    const db = await testDatabase();
    await importCopies(
      db,
      Array.from({ length: 2_000 }, () => '短'),
    );
    const answers = followAnswers();
    const catalogue = await readCatalogue(db, new Catalogue());
    expect(catalogue.count).toBe(2_001);
    const sizes = answers.map(({ notes }) => notes);
    expect(sizes[0]).toBeLessThanOrEqual(50);
    for (const [i, size] of sizes.slice(1).entries()) {
      expect(size).toBeLessThanOrEqual(2 * (sizes[i] as number));
    }
    expect(sizes.slice(3)).toEqual([250, 250, 250, 250, 250, 250, 151]);
  });

  it('reads few notes at once where they are as long as can be, wherever these stand', async () => {
    const db = await testDatabase();
    const [long, short] = ['长'.repeat(99_990), '短'];
    const comments = Array.from({ length: 400 }, (_, i) => (i >= 60 && i < 180 ? long : short));
    await importCopies(db, comments);
    const answers = followAnswers();
    const catalogue = await readCatalogue(db, new Catalogue());
    expect(catalogue.count).toBe(401);
    const firstLong = answers.findIndex(({ characters }) => characters > 50_000);
    expect(firstLong).toBeGreaterThan(-1);
    for (const { characters } of answers.slice(firstLong + 1)) {
      expect(characters).toBeLessThan(1_100_000);
    }
    // Once they are over, there are many at once again.
    expect(Math.max(...answers.slice(-2).map(({ notes }) => notes))).toBeGreaterThan(50);
  });

  it('is made anew when more is gone than the bin tells of', async () => {
    const db = await testDatabase();
    const [a, b] = [await add(db, {}), await add(db, {})];
    const catalogue = await readCatalogue(db, new Catalogue());
    await deleteNote(db, { operationId: operationId(), id: a.id });
    await db.bin.clear();
    const now = await readCatalogue(db, catalogue);
    expect(now).not.toBe(catalogue);
    expect(idsOf(now)).toEqual([b.id]);
  });

  it('goes on where it was given up', async () => {
    const db = await testDatabase();
    const note = await add(db, {});
    const stop = new AbortController();
    stop.abort();
    const catalogue = new Catalogue();
    await expect(readCatalogue(db, catalogue, () => {}, stop.signal)).rejects.toThrow();
    expect(idsOf(await readCatalogue(db, catalogue))).toEqual([note.id]);
  });

  it('puts notes in order; those without an outlet come last', async () => {
    const db = await testDatabase();
    const old = await add(db, { outlet: '乙', published: '2019-01-01' });
    const undated = await add(db, { outlet: '' });
    const recent = await add(db, { outlet: '甲', published: '2024-01-01' });
    const catalogue = await readCatalogue(db, new Catalogue());
    const inOrder = (sort: Parameters<typeof ordered>[2]) =>
      finish(
        ordered(catalogue, [...catalogue.places()], sort, new Intl.Collator('zh').compare),
      ).map((place) => catalogue.ids[place]);
    expect(inOrder('latest')).toEqual([recent.id, undated.id, old.id]);
    expect(inOrder('oldest')).toEqual([old.id, undated.id, recent.id]);
    expect(inOrder('outlet')).toEqual([recent.id, old.id, undated.id]);
    // A note whose article tells no date counts as of its own making: today.
    expect(inOrder('published')).toEqual([undated.id, recent.id, old.id]);
    expect(inOrder('earliest')).toEqual([old.id, recent.id, undated.id]);
  });
});
