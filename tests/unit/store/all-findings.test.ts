import { describe, expect, it } from 'vitest';
import type { Mention } from '@/lib/model/mention';
import { allFindings, findingsUpTo } from '@/lib/store/articles/all-findings';
import { addNote } from '@/lib/store/notes/notes';
import { bodyOf, targetOf } from './fixtures';
import { testDatabase } from './test-database';

type Database = Awaited<ReturnType<typeof testDatabase>>;

const mill: Mention = {
  kind: 'company',
  entity: 'company:mill',
  name: '石桥纺织',
  start: 0,
  end: 4,
  text: '石桥纺织',
  confidence: 1,
  reason: 'name',
};

/** A note on each of so many articles; every third one names the mill. */
async function filled(articles: number): Promise<Database> {
  const db = await testDatabase();
  for (let i = 1; i <= articles; i += 1) {
    await addNote(db, {
      operationId: `operation ${i}`,
      target: targetOf({ url: `https://news.example/${i}` }),
      body: bodyOf({}),
      text: `第 ${i} 篇。`,
      found: { mentions: i % 3 === 0 ? [mill] : [], figures: [] },
    });
  }
  return db;
}

/** What is given, some at a time: how many there are in all, and which article has which text. */
async function given(db: Database, options?: Parameters<typeof allFindings>[1]) {
  const found: [number, string, number][] = [];
  let told = 0;
  for await (const { articles, all } of allFindings(db, options)) {
    expect(articles.length).toBeGreaterThan(0);
    told = all;
    for (const { number, kept, mentions } of articles) {
      found.push([number, kept.text, mentions.length]);
    }
  }
  expect(told).toBe(found.length);
  return found;
}

const row = (i: number): [number, string, number] => [i, `第 ${i} 篇。`, i % 3 === 0 ? 1 : 0];
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

describe('all findings', () => {
  it('come in the order in which the articles were kept, each once', async () => {
    const db = await filled(70);
    expect(await given(db)).toEqual(upTo(70).map(row));
    expect(await given(db, { after: 69 })).toEqual([row(70)]);
    expect(await given(db, { after: 70 })).toEqual([]);
  });

  it('are of articles that name something, or of those asked for', async () => {
    const db = await filled(30);
    const third = upTo(30).filter((i) => i % 3 === 0);
    expect(await given(db, { entity: 'company:mill' })).toEqual(third.map(row));
    expect(await given(db, { entity: 'company:mill', after: 12 })).toEqual(
      third.filter((i) => i > 12).map(row),
    );
    expect(await given(db, { numbers: new Set([9, 2, 28]), after: 2 })).toEqual([row(9), row(28)]);
    expect(await given(db, { numbers: new Set([9, 10, 12, 13]) })).toEqual(
      [9, 10, 12, 13].map(row),
    );
  });

  it('leave out articles that are gone, among others and at the ends', async () => {
    const db = await filled(30);
    for (const number of [1, 11, 12, 30]) await db.findings.delete(number);
    await db.articles.delete(20);
    const left = upTo(30).filter((i) => ![1, 11, 12, 30].includes(i));
    const found: number[] = [];
    for await (const { articles } of allFindings(db)) found.push(...articles.map((a) => a.number));
    expect(found).toEqual(left.filter((i) => i !== 20));
    expect(await findingsUpTo(db, 12)).toBe(9);
  });

  it('are read no further than they are asked for', async () => {
    const db = await filled(30);
    for await (const { articles } of allFindings(db)) {
      expect(articles[0]?.number).toBe(1);
      break;
    }
    db.close();
    await expect(given(db)).rejects.toMatchObject({ name: 'StoreError' });
  });
});
