import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/model/figure';
import type { Mention } from '@/lib/model/mention';
import { figuresAbout } from '@/lib/store/articles/figures-about';
import { addNote } from '@/lib/store/notes/notes';
import { bodyOf, targetOf } from './fixtures';
import { testDatabase } from './test-database';

type Database = Awaited<ReturnType<typeof testDatabase>>;

const mill = 'company:mill';
const page = 'https://news.example/now';

function figure(metric: string | null, subject: string | null = mill): Figure {
  const nothing = { low: null, high: null, period: null };
  const where = { start: 0, end: 3, text: '3亿元' };
  const what = { kind: 'money', value: 300_000_000, unit: 'CNY', bound: 'exact' } as const;
  return { ...nothing, ...where, ...what, metric, subject };
}

function mention(entity: string, name: string): Mention {
  const where = { start: 0, end: name.length, text: name };
  return { ...where, kind: 'company', entity, name, confidence: 1, reason: 'name' };
}

let articles = 0;
/** Saves a note on an article of its own. */
async function keep(
  db: Database,
  figures: readonly Figure[],
  { url = '', mentions = [mention(mill, '石桥纺织')] } = {},
) {
  articles += 1;
  return await addNote(db, {
    operationId: `operation ${articles}`,
    target: targetOf({ url: url || `https://news.example/${articles}` }),
    body: bodyOf({}),
    text: `第 ${articles} 篇。`,
    found: { mentions, figures },
  });
}

const about = (db: Database, isMeant = (_: Figure) => true) =>
  figuresAbout(db, mill, page, isMeant);

describe('figures about an entity', () => {
  it('are counted over articles, with the names and metrics that list them', async () => {
    const db = await testDatabase();
    await keep(db, [figure('产值'), figure('产能')]);
    await keep(db, [figure('产值')], { mentions: [mention(mill, '石桥纺织厂')] });
    const found = await about(db);
    expect(found.count).toBe(3);
    expect([...found.names].sort()).toEqual(['石桥纺织', '石桥纺织厂']);
    expect([...found.metrics].sort()).toEqual(['产值', '产能'].sort());
  });

  it('are those that are meant alone, and no other entity’s', async () => {
    const db = await testDatabase();
    const both = [mention(mill, '石桥纺织'), mention('company:dye', '石桥印染')];
    await keep(
      db,
      [figure('产值'), figure('占地'), figure('产值', 'company:dye'), figure('产值', null)],
      {
        mentions: both,
      },
    );
    await keep(db, [figure('产值', 'company:dye')], { mentions: both });
    expect(await about(db, ({ metric }) => metric === '产值')).toEqual({
      count: 1,
      names: ['石桥纺织'],
      metrics: ['产值'],
    });
    expect(await about(db, () => false)).toEqual({ count: 0, names: [], metrics: [] });
  });

  it('are not those of any text of the page itself, by any of its addresses', async () => {
    const db = await testDatabase();
    await keep(db, [figure('产值')], { url: page });
    await keep(db, [figure('产值')], { url: 'http://www.news.example/now?from=timeline' });
    expect((await about(db)).count).toBe(0);
    await keep(db, [figure('产值')]);
    expect((await about(db)).count).toBe(1);
  });

  it('are found in more articles than are read at once', async () => {
    const db = await testDatabase();
    const rows = Array.from({ length: 230 }, (_, i) => ({
      article: i + 1,
      entities: [mill],
      mentions: [mention(mill, '石桥纺织')],
      figures: [figure('产值')],
    }));
    await db.findings.bulkAdd(rows);
    expect((await about(db)).count).toBe(230);
  });
});
