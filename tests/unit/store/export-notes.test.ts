import { expect, it } from 'vitest';
import {
  keptArticles,
  notesAsSaved,
  notesByArticle,
  notesById,
} from '@/lib/store/notes/export-notes';
import { importNotes } from '@/lib/store/notes/import-notes';
import { addNote, deleteNote, updateNote } from '@/lib/store/notes/notes';
import { bodyOf, type Sketch, targetOf } from './fixtures';
import { testDatabase } from './test-database';

type Database = Awaited<ReturnType<typeof testDatabase>>;

let operations = 0;
const operationId = () => {
  operations += 1;
  return `operation ${operations}`;
};

async function add(db: Database, sketch: Sketch, start?: number, text = '') {
  const target = targetOf(sketch);
  const position = start === undefined ? {} : { position: { start, end: start + 1 } };
  const selector = target.selector && { ...target.selector, ...position };
  const note = { target: { ...target, selector }, body: bodyOf(sketch), text };
  return await addNote(db, { ...note, operationId: operationId() });
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

it('gives every note in the order of saves, however many', async () => {
  const db = await testDatabase();
  const sketches = Array.from({ length: 520 }, (_, i) => ({
    url: `https://news.example/${i % 7}`,
  }));
  async function* batch() {
    const instant = '2025-05-01T12:00:00.000Z';
    const times = { created: instant, modified: instant };
    const notes = sketches.map((sketch, i) => ({
      ...targetOf(sketch),
      ...bodyOf(sketch),
      ...times,
      id: `note-${i}`,
      revision: 1,
    }));
    yield { articles: [], notes };
  }
  await importNotes(db, batch(), { onConflict: 'keep' });
  const body = bodyOf({ comment: '改' });
  await updateNote(db, { operationId: operationId(), id: 'note-0', baseRevision: 1, body });
  await deleteNote(db, { operationId: operationId(), id: 'note-1' });
  const ids = (await all(notesAsSaved(db))).map(({ id }) => id);
  expect(ids).toEqual([...sketches.slice(2).map((_, i) => `note-${i + 2}`), 'note-0']);
});

it('gives notes article by article, in the order of the text', async () => {
  const db = await testDatabase();
  const [a, b] = ['https://news.example/a', 'https://news.example/b'];
  const later = await add(db, { url: a }, 90);
  const other = await add(db, { url: b }, 1);
  const earlier = await add(db, { url: a }, 10);
  const unplaced = await add(db, { url: a });
  const page = await add(db, { url: a, quote: null });
  expect(await all(notesByArticle(db, null))).toEqual([page, earlier, later, unplaced, other]);
  const wanted = new Set([other.id, later.id, 'gone']);
  expect(await all(notesByArticle(db, wanted))).toEqual([later, other]);
  expect(await all(notesByArticle(db, new Set()))).toEqual([]);
});

it('gives articles whole, however many notes they and the others have', async () => {
  const db = await testDatabase();
  const counts = new Map([
    ['', 3],
    ['https://news.example/a', 700],
    ['https://news.example/b', 499],
    ['https://news.example/c', 2],
    ['https://news.example/d', 1000],
  ]);
  const instant = '2025-05-01T12:00:00.000Z';
  const urls = [...counts].flatMap(([url, count]) => Array<string>(count).fill(url));
  // Saved in another order than that of the addresses.
  const notes = urls.reverse().map((url, i) => ({
    ...targetOf({ url }),
    ...bodyOf({}),
    id: `note-${i}`,
    revision: 1,
    created: instant,
    modified: instant,
  }));
  async function* batch() {
    yield { articles: [], notes };
  }
  await importNotes(db, batch(), { onConflict: 'keep' });
  const runs: [string, number][] = [];
  const ids = new Set<string>();
  for await (const { id, article } of notesByArticle(db, null)) {
    ids.add(id);
    const last = runs.at(-1);
    if (last?.[0] === article.url) last[1] += 1;
    else runs.push([article.url, 1]);
  }
  expect(runs).toEqual([...counts]);
  expect(ids.size).toBe(2204);
  const most = new Set([...ids].slice(1));
  expect((await all(notesByArticle(db, most))).map(({ id }) => id)).toEqual([...most]);
});

it('gives the kept articles with what was found in them', async () => {
  const db = await testDatabase();
  for (let i = 0; i < 60; i += 1)
    await add(db, { url: `https://news.example/${i}` }, 0, `第${i}篇`);
  const found = { mentions: [], figures: [] };
  await addNote(db, {
    target: targetOf({ url: 'https://news.example/f' }),
    body: bodyOf({}),
    text: '全文',
    found,
    operationId: operationId(),
  });
  const articles = await all(keptArticles(db));
  expect(articles.map(({ text }) => text)).toEqual([
    ...Array.from({ length: 60 }, (_, i) => `第${i}篇`),
    '全文',
  ]);
  expect(articles.at(-1)).toEqual({
    metadata: targetOf({ url: 'https://news.example/f' }).article,
    text: '全文',
    textHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    captured: expect.any(String),
    found,
  });
  expect(articles[0]).not.toHaveProperty('found');
});

it('gives notes by their ids', async () => {
  const db = await testDatabase();
  const note = await add(db, {});
  expect(await notesById(db, ['gone', note.id])).toEqual(new Map([[note.id, note]]));
});
