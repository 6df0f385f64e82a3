import { describe, expect, it } from 'vitest';
import { limits } from '@/lib/model/note';
import { articlesOfPage, textHashOf } from '@/lib/store/articles/articles';
import { type SeenChange, seePage } from '@/lib/store/articles/page-visits';
import { addNote, deleteNote, noteById, updateNote } from '@/lib/store/notes/notes';
import { checkSearchText } from '@/lib/store/search-text/search-text-check';
import { bodyOf, targetOf } from './fixtures';
import { contentsOf, testDatabase } from './test-database';

type Database = Awaited<ReturnType<typeof testDatabase>>;

const found = { mentions: [], figures: [] };
const page = 'https://news.example/a/1.html';
let operations = 0;
const nextId = () => {
  operations += 1;
  return `operation ${operations}`;
};
const add = (db: Database, text: string, url = page) =>
  addNote(db, {
    operationId: nextId(),
    target: targetOf({ url, quote: '总投资4.85亿元' }),
    body: bodyOf({ comment: '核对' }),
    text,
  });
const see = (db: Database, text: string, changes: readonly SeenChange[] = [], url = page) =>
  seePage(db, {
    target: targetOf({ url, quote: null, title: '后来的标题' }),
    text,
    found,
    changes,
  });
const textsOf = async (db: Database) => (await articlesOfPage(db, page)).map(({ text }) => text);
const figures = [{ was: '4.85亿元', now: '5.85亿元' }];

describe('a later visit to a page with notes', () => {
  it('keeps the text as it is now, once, and says when it was seen', async () => {
    const db = await testDatabase();
    await add(db, '甲文');
    expect(await see(db, '甲文')).toBe(false);
    expect(await see(db, '乙文')).toBe(true);
    expect(await see(db, '乙文')).toBe(false);
    const [first, later] = await articlesOfPage(db, page);
    expect([first?.text, later?.text]).toEqual(['甲文', '乙文']);
    expect(first?.seen).toMatch(/Z$/);
    expect(later).toMatchObject({
      textHash: await textHashOf('乙文'),
      metadata: { title: '后来的标题' },
    });
    expect(later?.seen).toMatch(/Z$/);
  });

  it('brings all that was found in a text of which the note brought only what stands around it', async () => {
    const db = await testDatabase();
    const name = (start: number, text: string) => ({
      kind: 'company' as const,
      start,
      end: start + text.length,
      text,
      entity: null,
      name: text,
      confidence: 1,
      reason: 'name' as const,
    });
    const [near, far] = [name(0, '甲厂'), name(40, '乙厂')];
    const target = targetOf({ url: page, quote: '甲厂投产' });
    const part = { mentions: [near], figures: [], partly: true } as const;
    const operation = { operationId: nextId(), target, body: bodyOf({}), text: '甲厂投产' };
    const note = await addNote(db, { ...operation, found: part });
    const row = await db.notes.get(note.id);
    expect(row?.names.map(({ text }) => text)).toEqual(['甲厂']);
    expect(await db.findings.count()).toBe(0);
    const whole = { mentions: [near, far], figures: [] };
    const visit = { target: targetOf({ url: page, quote: null }), text: '甲厂投产', changes: [] };
    await seePage(db, { ...visit, found: part });
    expect(await db.findings.count()).toBe(0);
    await seePage(db, { ...visit, found: whole });
    expect((await db.findings.toArray())[0]?.mentions).toEqual([near, far]);
    // What was kept first stays.
    await seePage(db, { ...visit, found: { mentions: [], figures: [] } });
    expect((await db.findings.toArray())[0]?.mentions).toEqual([near, far]);
  });

  it('is the same visit under a variant of the address', async () => {
    const db = await testDatabase();
    await add(db, '甲文');
    await see(db, '甲文', [], 'http://m.news.example/a/1.html?from=timeline');
    expect(await textsOf(db)).toEqual(['甲文']);
  });

  it('leaves no trace of a page without notes, nor of one without an article', async () => {
    const db = await testDatabase();
    await add(db, '甲文', 'https://news.example/b/2.html');
    const before = await contentsOf(db);
    expect(await see(db, '乙文')).toBe(false);
    expect(await see(db, '', [], 'https://news.example/b/2.html')).toBe(false);
    expect(await contentsOf(db)).toEqual(before);
  });

  it('keeps the first text, those that notes were made on, and of the others the latest four', async () => {
    const db = await testDatabase();
    await add(db, '一');
    await see(db, '二');
    await see(db, '三');
    await add(db, '三');
    for (const text of ['四', '五', '六', '七', '八']) await see(db, text);
    expect(await textsOf(db)).toEqual(['一', '三', '五', '六', '七', '八']);
    // What was recognised in a text goes with it.
    const kept = await db.articles.toCollection().primaryKeys();
    const findings = await db.findings.toCollection().primaryKeys();
    expect(findings.filter((article) => !kept.includes(article))).toEqual([]);
  });

  it('forgets all of it when the last note is gone for good', async () => {
    const db = await testDatabase();
    const note = await add(db, '一');
    await see(db, '二');
    await deleteNote(db, { operationId: nextId(), id: note.id });
    expect(await textsOf(db)).toEqual(['一', '二']);
    for (let i = 0; i < 100; i += 1) {
      const { id } = await add(db, '', 'https://news.example/c/3.html');
      await deleteNote(db, { operationId: nextId(), id });
    }
    expect(await textsOf(db)).toEqual([]);
  });
});

describe('what stands in place of a passage', () => {
  it('is kept with the note, without editing it', async () => {
    const db = await testDatabase();
    const note = await add(db, '总投资4.85亿元。');
    const change = { note: note.id, now: '总投资5.85亿元', figures };
    expect(await see(db, '总投资5.85亿元。', [change])).toBe(true);
    const seen = await noteById(db, note.id);
    expect(seen).toMatchObject({
      ...note,
      changes: [{ was: '总投资4.85亿元', now: '总投资5.85亿元', figures }],
    });
    expect(seen.changes?.[0]?.textHash).toBe(await textHashOf('总投资5.85亿元。'));
    expect((await checkSearchText(db)).sound).toBe(true);
    // An edit begun before does not collide with it.
    const edit = {
      operationId: nextId(),
      id: note.id,
      baseRevision: note.revision,
      body: bodyOf({ comment: '改' }),
    };
    const { note: edited, conflict } = await updateNote(db, edit);
    expect([edited.comment, edited.changes?.length, conflict]).toEqual(['改', 1, null]);
  });

  it('is told once, until it changes again; the first and the latest four are kept', async () => {
    const db = await testDatabase();
    const note = await add(db, '一');
    const changesTo = (now: string) => see(db, '二', [{ note: note.id, now, figures: [] }]);
    expect(await changesTo('甲')).toBe(true);
    expect(await changesTo('甲')).toBe(false);
    for (const now of ['乙', '丙', '丁', '戊', '己']) expect(await changesTo(now)).toBe(true);
    const { changes } = await noteById(db, note.id);
    expect(changes?.map(({ now }) => now)).toEqual(['甲', '丙', '丁', '戊', '己']);
  });

  it('is refused for another page’s note, for none, and where it is too long; the rest is kept', async () => {
    const db = await testDatabase();
    const other = await add(db, '一', 'https://news.example/b/2.html');
    const note = await add(db, '一');
    const now = '长'.repeat(limits.quote + 1);
    await see(db, '二', [
      { note: other.id, now: '甲', figures: [] },
      { note: 'none', now: '甲', figures: [] },
      { note: note.id, now, figures: [] },
    ]);
    expect([(await noteById(db, other.id)).changes, (await noteById(db, note.id)).changes]).toEqual(
      [undefined, undefined],
    );
    expect(await textsOf(db)).toEqual(['一', '二']);
  });
});
