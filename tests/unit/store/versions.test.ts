import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { articlesOfPage } from '@/lib/store/articles/articles';
import { openDatabase } from '@/lib/store/database';
import { readDraft } from '@/lib/store/notes/drafts';
import { findNotes } from '@/lib/store/notes/find-notes';
import { addNote, notesOfPage, recentNotes, restoreNote } from '@/lib/store/notes/notes';
import { currentSchema, type Schema } from '@/lib/store/schema';
import {
  checkSearchText,
  needsRebuild,
  rebuildSearchText,
} from '@/lib/store/search-text/search-text-check';
import { recentTags } from '@/lib/store/tags';
import { bodyOf, targetOf } from './fixtures';
import { contentsOf, freshName, testDatabase } from './test-database';
import {
  fromJson,
  readFixture,
  useDatabase,
  type VersionFixture,
  writeFixture,
} from './versions/fixture';

afterEach(() => {
  vi.useRealTimers();
});

/** Every version that was ever shipped. */
const versions = Array.from({ length: currentSchema.version }, (_, i) => i + 1);

function fixtureOf(version: number): VersionFixture {
  return fromJson(readFileSync(join(import.meta.dirname, 'versions', `${version}.json`), 'utf8'));
}

/** What of a value is its layout: types and names, not what is in them. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) {
    return [...new Set(value.map((each) => JSON.stringify(shapeOf(each))))].toSorted();
  }
  if (!(value instanceof Object)) return value === null ? null : typeof value;
  if (ArrayBuffer.isView(value)) return value.constructor.name;
  // In which order a row's fields were written is no part of it.
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([key, each]) => [key, shapeOf(each)]));
}

describe.each(versions)('a database of version %i', (version) => {
  it('is opened with all that was in it', async () => {
    const name = freshName();
    await writeFixture(name, fixtureOf(version));
    const db = await testDatabase(name);
    expect((await recentNotes(db, 10)).map(({ comment }) => comment)).toEqual(['五', '四', '三']);
    const onPage = await notesOfPage(db, 'https://example.cn/a');
    expect(onPage).toHaveLength(3);
    expect(onPage.filter(({ conflictOf }) => conflictOf === onPage[1]?.id)).toHaveLength(1);
    expect((await articlesOfPage(db, 'https://example.cn/b'))[0]?.text).toContain('4.85亿元');
    expect((await recentTags(db)).toSorted()).toEqual(['__proto__', '产值']);
    expect(await readDraft(db, 'page')).toMatchObject({ comment: '三' });
    const [deleted] = await db.bin.toCollection().primaryKeys();
    expect(await restoreNote(db, { operationId: 'undo', id: deleted ?? '' })).toMatchObject({
      comment: '二',
    });
    const add = { target: targetOf({}), body: bodyOf({}), text: '' };
    expect(await addNote(db, { ...add, operationId: 'add 三' })).toMatchObject({ comment: '三' });
    expect((await db.meta.get('state'))?.schema).toBe(currentSchema.version);
  });

  it('is searched', async () => {
    const name = freshName();
    await writeFixture(name, fixtureOf(version));
    const db = await testDatabase(name);
    if (await needsRebuild(db)) await rebuildSearchText(db);
    expect((await checkSearchText(db)).sound).toBe(true);
    expect((await findNotes(db, '示例园区 产值', { limit: 5 })).total).toBe(1);
    expect((await findNotes(db, '投资>1亿 kind:park', { limit: 5 })).total).toBe(1);
  });
});

it('the current version is laid out as its fixture: what was shipped is not edited, a new version is added', async () => {
  const db = await testDatabase();
  await useDatabase(db);
  const { version, tables } = await readFixture(db.backendDB());
  const fixture = fixtureOf(currentSchema.version);
  expect(version).toBe(fixture.version);
  const layout = (all: VersionFixture['tables']) =>
    all.map((table) => ({ ...table, rows: shapeOf(table.rows) }));
  expect(layout(tables)).toEqual(layout(fixture.tables));
});

/** The next version, whose upgrade does `step` before each note and at the end. */
function nextSchema(step: (count: number) => void): Schema {
  const version = currentSchema.version + 1;
  return {
    version,
    declare(db) {
      currentSchema.declare(db);
      db.version(version)
        .stores({ later: '++id', drafts: null })
        .upgrade(async (upgrade) => {
          let count = 0;
          await upgrade
            .table('notes')
            .toCollection()
            .modify((note) => {
              count += 1;
              step(count);
              note.later = true;
            });
          await upgrade.table('meta').toCollection().modify({ schema: version });
          step(count + 1);
        });
    },
  };
}

describe('an upgrade', () => {
  it('that throws at any row leaves the old version with all its rows', async () => {
    const name = freshName();
    const before = await testDatabase(name);
    await useDatabase(before);
    const contents = await contentsOf(before);
    before.close();
    let last = 0;
    for (let failing = 1; failing <= 4; failing += 1) {
      const schema = nextSchema((count) => {
        last = count;
        if (count === failing) throw new Error('cannot migrate');
      });
      await expect(openDatabase(name, schema)).rejects.toMatchObject({ code: 'unavailable' });
      expect(last).toBe(failing);
      const db = await testDatabase(name);
      expect(db.backendDB().version).toBe(currentSchema.version * 10);
      expect(await contentsOf(db)).toEqual(contents);
      db.close();
    }
    const after = await openDatabase(
      name,
      nextSchema(() => {}),
    );
    expect(await after.notes.toArray()).toEqual(
      contents['notes']?.map((note) => ({ ...(note as object), later: true })),
    );
    after.close();
  });

  it('makes open pages of the old version say so', async () => {
    const name = freshName();
    const old = await testDatabase(name);
    await useDatabase(old);
    (
      await openDatabase(
        name,
        nextSchema(() => {}),
      )
    ).close();
    await expect(recentNotes(old, 1)).rejects.toMatchObject({ code: 'newer-schema' });
    const reopened = await testDatabase(name);
    expect(reopened.refusal).toBe('newer-schema');
    expect(await recentNotes(reopened, 10)).toHaveLength(3);
  });

  it('may take longer than opening does', async () => {
    const name = freshName();
    const db = await testDatabase(name);
    await useDatabase(db);
    db.close();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const schema = nextSchema(() => vi.advanceTimersByTime(10_000));
    const opened = await openDatabase(name, schema);
    expect(opened.refusal).toBeNull();
    opened.close();
  });
});
