import { expect, it } from 'vitest';
import { type CountedTag, countedTags, recentTags } from '@/lib/store/tags';
import { testDatabase } from './test-database';

it('gives every tag once, batch after batch', async () => {
  const db = await testDatabase();
  const all = Array.from({ length: 12_345 }, (_, i) => ({ tag: `标签${i}`, count: i + 1 }));
  await db.tags.bulkAdd(all.map((each) => ({ ...each, sequence: 1 })));
  const batches: CountedTag[][] = [];
  for await (const batch of countedTags(db)) batches.push(batch);
  expect(batches.length).toBeGreaterThan(2);
  expect(batches.flat().toSorted((a, b) => a.count - b.count)).toEqual(all);
});

it('gives nothing of a library without tags', async () => {
  for await (const _ of countedTags(await testDatabase())) expect.unreachable();
});

it('offers those that were used last, and not all of very many', async () => {
  const db = await testDatabase();
  const all = Array.from({ length: 12_345 }, (_, i) => ({
    tag: `标签${i}`,
    count: 1,
    sequence: i,
  }));
  await db.tags.bulkAdd(all);
  const offered = await recentTags(db);
  expect(offered.length).toBeLessThan(all.length);
  expect(offered).toEqual(
    all
      .slice(-offered.length)
      .reverse()
      .map(({ tag }) => tag),
  );
  expect(offered.length).toBeGreaterThan(1_000);
});
