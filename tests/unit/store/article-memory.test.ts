import { expect, it } from 'vitest';
import { forgetArticle, textHashOf } from '@/lib/store/articles/articles';
import { seePage } from '@/lib/store/articles/page-visits';
import type { PangzhuDatabase } from '@/lib/store/database';
import { type IncomingBatch, type IncomingNote, importNotes } from '@/lib/store/notes/import-notes';
import { writeNotes } from '@/lib/store/save';
import { bodyOf, targetOf } from './fixtures';
import { testDatabase } from './test-database';

const text = '莲城高新区今年投资4.85亿元，新增企业20家。';
const textHash = await textHashOf(text);
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

const article = (url: string): IncomingBatch['articles'][number] => ({
  metadata: targetOf({ url }).article,
  text,
  textHash,
  captured: '2025-05-01T11:00:00.000Z',
  found: { mentions: [mention], figures: [] },
});

const note = (url: string): IncomingNote => ({
  ...targetOf({ url, quote: '莲城高新区今年投资' }),
  ...bodyOf({}),
  textHash,
  id: crypto.randomUUID(),
  revision: 1,
  created: '2025-05-01T12:00:00.000Z',
  modified: '2025-05-01T12:00:00.000Z',
});

/** Takes these batches, and does something else to the database before the last. */
async function takeWithBetween(
  db: PangzhuDatabase,
  batches: readonly IncomingBatch[],
  between: () => Promise<unknown>,
): Promise<void> {
  let tell = () => {};
  const taken = new Promise<void>((done) => {
    tell = done;
  });
  async function* all(): AsyncGenerator<IncomingBatch> {
    yield* batches.slice(0, -1);
    await taken;
    await between();
    yield batches.at(-1) as IncomingBatch;
  }
  let open = batches.length - 1;
  const onProgress = () => {
    open -= 1;
    if (open === 0) tell();
  };
  await importNotes(db, all(), { onConflict: 'both', onProgress });
}

const url = 'https://news.example/1';

it('gives notes the names of articles that came before them', async () => {
  const db = await testDatabase();
  const own = note(url);
  const batches = [
    { articles: [article(url), article('https://news.example/2')], notes: [] },
    { articles: [], notes: [own, note('https://news.example/3')] },
  ];
  await takeWithBetween(db, batches, async () => {});
  const row = await db.notes.get(own.id);
  expect(row?.names).toEqual([
    { kind: 'park', name: '莲城高新区', text: '莲城高新区', entity: null },
  ]);
  expect(row?.at).toEqual({ article: 1, page: 1 });
  expect(await db.articles.count()).toBe(3);
});

it('does not outlive what others do to the articles', async () => {
  const db = await testDatabase();
  const own = note(url);
  const batches = [
    { articles: [article(url)], notes: [] },
    { articles: [], notes: [own] },
  ];
  await takeWithBetween(db, batches, () =>
    writeNotes(db, async (tables, state) => {
      await forgetArticle(tables, 1);
      state.sequence += 1;
    }),
  );
  const at = (await db.notes.get(own.id))?.at;
  expect(await db.articles.get(at?.article ?? 0)).toMatchObject({ url, textHash });
  expect(await db.articles.count()).toBe(1);
});

it('of one import knows what another brings at the same time', async () => {
  const db = await testDatabase();
  const other = 'https://news.example/2';
  const batches = [
    { articles: [article(url)], notes: [] },
    { articles: [article(other)], notes: [note(url), note(other)] },
  ];
  await takeWithBetween(db, batches, async () => {
    async function* same(): AsyncGenerator<IncomingBatch> {
      yield { articles: [article(other)], notes: [] };
    }
    await importNotes(db, same(), { onConflict: 'both' });
  });
  expect(await db.notes.count()).toBe(2);
  expect((await db.articles.toArray()).map((row) => row.url)).toEqual([url, other]);
});

it('of an import knows what a page was seen to say meanwhile', async () => {
  const db = await testDatabase();
  const batches = [
    { articles: [], notes: [{ ...note(url), textHash: await textHashOf('甲文') }] },
    { articles: [article(url)], notes: [note(url)] },
  ];
  const found = { mentions: [], figures: [] };
  await takeWithBetween(db, batches, () =>
    seePage(db, { target: targetOf({ url, quote: null }), text, found, changes: [] }),
  );
  expect(await db.notes.count()).toBe(2);
  expect(await db.articles.where('url').equals(url).count()).toBe(2);
});
