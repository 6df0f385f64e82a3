import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/model/figure';
import type { OnConflict } from '@/lib/model/import-preview';
import { recogniseFigures } from '@/lib/recognise/figures';
import { articlesOfPage, textHashOf } from '@/lib/store/articles/articles';
import { findNotes } from '@/lib/store/notes/find-notes';
import { type IncomingBatch, type IncomingNote, importNotes } from '@/lib/store/notes/import-notes';
import { addNote, deleteNote, noteById, recentNotes } from '@/lib/store/notes/notes';
import { checkSearchText } from '@/lib/store/search-text/search-text-check';
import { recentTags } from '@/lib/store/tags';
import { bodyOf, type Sketch, targetOf } from './fixtures';
import { contentsOf, testDatabase } from './test-database';

type Database = Awaited<ReturnType<typeof testDatabase>>;

const text = '莲城高新区今年投资4.85亿元，新增企业20家。';
const textHash = await textHashOf(text);
const figures: Figure[] = recogniseFigures(text, {});

function incoming(number: number, sketch: Sketch = {}): IncomingNote {
  const told = { url: `https://news.example/${number}`, quote: `第${number}段引文`, ...sketch };
  return {
    ...targetOf(told),
    ...bodyOf({ tags: [`标签${number % 3}`], ...told }),
    id: `a0000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    revision: 3,
    created: '2025-05-01T12:00:00.000Z',
    modified: '2025-05-02T12:00:00.000Z',
  };
}

const many = (count: number, sketch?: Sketch) =>
  Array.from({ length: count }, (_, i) => incoming(i, sketch));

async function take(
  db: Database,
  notes: readonly IncomingNote[],
  options: {
    onConflict?: OnConflict;
    size?: number;
    articles?: IncomingBatch['articles'];
    signal?: AbortSignal;
    onProgress?: (done: number) => void;
  } = {},
) {
  const { size = 7, articles = [], onConflict = 'both', ...rest } = options;
  async function* batches(): AsyncGenerator<IncomingBatch> {
    yield { articles, notes: notes.slice(0, size) };
    for (let i = size; i < notes.length; i += size)
      yield { articles: [], notes: notes.slice(i, i + size) };
  }
  return await importNotes(db, batches(), { onConflict, ...rest });
}

async function expectInStep(db: Database, count: number): Promise<void> {
  expect(await checkSearchText(db)).toMatchObject({ sound: true, notes: count });
  expect((await db.meta.get('state'))?.count).toBe(count);
  const tags = await db.tags.toArray();
  const carried = (await db.notes.toArray()).flatMap((row) => row.tags);
  expect(tags.reduce((sum, row) => sum + row.count, 0)).toBe(carried.length);
}

describe('importNotes', () => {
  it('takes notes as they are, in their order, and finds them', async () => {
    const db = await testDatabase();
    const notes = many(40);
    expect(await take(db, notes)).toEqual({ added: 40, same: 0, conflicting: 0 });
    const stored = (await recentNotes(db, 100)).reverse();
    expect(stored).toEqual(notes.map((note, i) => ({ ...note, sequence: i + 1 })));
    expect((await findNotes(db, '第17段', { limit: 10 })).hits.map(({ note }) => note.id)).toEqual([
      notes[17]?.id,
    ]);
    expect((await recentTags(db)).sort()).toEqual(['标签0', '标签1', '标签2']);
    await expectInStep(db, 40);
  });

  it('changes nothing the second time', async () => {
    const db = await testDatabase();
    await take(db, many(20));
    const before = await contentsOf(db);
    expect(await take(db, many(20))).toEqual({ added: 0, same: 20, conflicting: 0 });
    expect(await contentsOf(db)).toEqual(before);
  });

  it('goes on after notes that are there', async () => {
    const db = await testDatabase();
    const added = await addNote(db, {
      target: targetOf({}),
      body: bodyOf({}),
      text: '',
      operationId: 'a',
    });
    await take(db, many(5));
    expect((await noteById(db, added.id)).sequence).toBe(1);
    expect((await recentNotes(db, 1))[0]?.sequence).toBe(6);
    await expectInStep(db, 6);
  });

  it('keeps articles with what was found in them, and notes on them', async () => {
    const db = await testDatabase();
    const note = { ...incoming(1), textHash };
    const mention = {
      kind: 'park',
      start: 0,
      end: 5,
      text: '莲城高新区',
      entity: null,
      name: '莲城高新区',
      confidence: 1,
      reason: 'name',
    } as const;
    const article = {
      metadata: note.article,
      text,
      textHash,
      captured: '2025-05-01T11:00:00.000Z',
      seen: '2025-06-01T11:00:00.000Z',
    };
    const whole = { ...note, selector: null };
    await take(db, [whole], {
      articles: [{ ...article, found: { mentions: [mention], figures } }],
    });
    expect(await articlesOfPage(db, note.article.url)).toEqual([article]);
    expect((await db.notes.get(note.id))?.names.map(({ name }) => name)).toEqual(['莲城高新区']);
    expect((await findNotes(db, '投资>4亿', { limit: 10 })).total).toBe(1);
    expect((await findNotes(db, '投资>5亿', { limit: 10 })).total).toBe(0);
    await expectInStep(db, 1);
  });

  it('keeps a text that comes later than its hash', async () => {
    const db = await testDatabase();
    const notes = many(3).map((note) => ({ ...note, textHash }));
    await take(db, notes);
    const [first] = notes as [IncomingNote];
    expect((await articlesOfPage(db, first.article.url)).map((each) => each.text)).toEqual(['']);
    const last = incoming(2).article;
    const article = {
      text,
      textHash,
      captured: '2025-05-01T11:00:00.000Z',
      found: { mentions: [], figures },
    };
    await take(db, [], { articles: [{ ...article, metadata: last }] });
    await take(db, [], { articles: [{ ...article, metadata: first.article }] });
    expect((await articlesOfPage(db, first.article.url)).map((each) => each.text)).toEqual([text]);
    expect(await db.articles.count()).toBe(3);
    expect((await findNotes(db, '投资>4亿', { limit: 10 })).total).toBe(2);
    await deleteNote(db, { id: first.id, operationId: 'd' });
    expect((await findNotes(db, '投资>4亿', { limit: 10 })).total).toBe(1);
  });

  it('packs the figures of many articles in rows that are found again', async () => {
    const db = await testDatabase();
    const long = Array.from({ length: 30 }, (_, i) => `第${i}项投资${i + 1}亿元，`).join('');
    const hash = await textHashOf(long);
    const found = { mentions: [], figures: recogniseFigures(long, {}) };
    const notes = many(400).map((note) => ({ ...note, textHash: hash, selector: null }));
    const articles = notes.map(({ article }) => ({
      metadata: article,
      text: long,
      textHash: hash,
      captured: '2025-05-01T11:00:00.000Z',
      found,
    }));
    await take(db, notes, { articles, size: 400 });
    expect((await findNotes(db, '投资>29.5亿', { limit: 10 })).total).toBe(400);
    const rows = await db.figures.toArray();
    expect(rows.length).toBeGreaterThan(1);
    for (const [i, row] of rows.entries()) {
      const next = rows[i + 1]?.first ?? Number.POSITIVE_INFINITY;
      expect(Math.min(...row.articles)).toBe(row.first);
      expect(Math.max(...row.articles)).toBeLessThan(next);
    }
    await deleteNote(db, { id: notes[7]?.id ?? '', operationId: 'd' });
    expect((await findNotes(db, '投资>29.5亿', { limit: 10 })).total).toBe(399);
  });
});

describe('a note that is there and says something else', () => {
  const other = many(3).map((note) => ({ ...note, comment: '别处写的' }));

  it('stays, and the other becomes its conflict copy, once', async () => {
    const db = await testDatabase();
    await take(db, many(3));
    expect(await take(db, other)).toEqual({ added: 3, same: 0, conflicting: 3 });
    const stored = await recentNotes(db, 10);
    expect(
      stored
        .filter(({ conflictOf }) => conflictOf)
        .map(({ comment, conflictOf }) => [comment, conflictOf]),
    ).toEqual(
      many(3)
        .reverse()
        .map(({ id }) => ['别处写的', id]),
    );
    const before = await contentsOf(db);
    expect(await take(db, other)).toEqual({ added: 0, same: 0, conflicting: 3 });
    expect(await contentsOf(db)).toEqual(before);
    await expectInStep(db, 6);
  });

  it('is replaced, as a later revision', async () => {
    const db = await testDatabase();
    await take(db, many(3));
    await take(db, other, { onConflict: 'replace' });
    const stored = await recentNotes(db, 10);
    expect(stored.map(({ comment, revision }) => [comment, revision])).toEqual(
      Array(3).fill(['别处写的', 4]),
    );
    await expectInStep(db, 3);
  });

  it('is kept alone', async () => {
    const db = await testDatabase();
    await take(db, many(3));
    const before = await contentsOf(db);
    await take(db, other, { onConflict: 'keep' });
    expect(await contentsOf(db)).toEqual(before);
  });

  it('comes back from the bin', async () => {
    const db = await testDatabase();
    await take(db, many(1));
    const { id } = incoming(0);
    await deleteNote(db, { id, operationId: 'd' });
    expect(await take(db, many(1))).toEqual({ added: 1, same: 0, conflicting: 0 });
    expect(await db.bin.count()).toBe(0);
    await expectInStep(db, 1);
  });
});

describe('an import that does not come to its end', () => {
  it('sees what is saved elsewhere between two of its batches', async () => {
    const db = await testDatabase();
    const [first, second] = many(2) as [IncomingNote, IncomingNote];
    let tookFirst = () => {};
    const firstTaken = new Promise<void>((done) => {
      tookFirst = done;
    });
    async function* batches(): AsyncGenerator<IncomingBatch> {
      yield { articles: [], notes: [first] };
      await firstTaken;
      await take(db, [second]);
      yield { articles: [], notes: [second] };
    }
    const taken = await importNotes(db, batches(), {
      onConflict: 'both',
      onProgress: () => tookFirst(),
    });
    expect(taken).toEqual({ added: 1, same: 1, conflicting: 0 });
    await expectInStep(db, 2);
  });

  it('is given up between batches, and gone on with', async () => {
    const db = await testDatabase();
    const stop = new AbortController();
    const told: number[] = [];
    const onProgress = (done: number) => {
      told.push(done);
      if (done === 14) stop.abort();
    };
    await expect(take(db, many(30), { signal: stop.signal, onProgress })).rejects.toThrow('abort');
    expect(told).toEqual([7, 14]);
    await expectInStep(db, 14);
    expect(await take(db, many(30))).toEqual({ added: 16, same: 14, conflicting: 0 });
    await expectInStep(db, 30);
  });

  it('leaves nothing of a batch that cannot be written', async () => {
    const db = await testDatabase();
    await take(db, many(7));
    const before = await contentsOf(db);
    // Two with one id: the second cannot be added.
    const twice = [incoming(50), incoming(51), incoming(51)];
    await expect(take(db, twice)).rejects.toMatchObject({ name: 'StoreError' });
    expect(await contentsOf(db)).toEqual(before);
    db.refusal = 'newer-schema';
    await expect(take(db, many(30))).rejects.toMatchObject({ code: 'newer-schema' });
    expect(await contentsOf(db)).toEqual(before);
  });
});
