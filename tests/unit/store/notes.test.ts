import { afterEach, describe, expect, it, vi } from 'vitest';
import { limits, type Note } from '@/lib/model/note';
import { articlesOfPage, textHashOf } from '@/lib/store/articles/articles';
import { keepDraft, readDraft } from '@/lib/store/notes/drafts';
import { findNotes } from '@/lib/store/notes/find-notes';
import {
  addNote,
  deleteNote,
  noteById,
  notesOfPage,
  recentNotes,
  restoreNote,
  updateNote,
} from '@/lib/store/notes/notes';
import { checkSearchText } from '@/lib/store/search-text/search-text-check';
import { recentTags } from '@/lib/store/tags';
import { bodyOf, type Sketch, targetOf } from './fixtures';
import { contentsOf, testDatabase } from './test-database';

afterEach(() => {
  vi.useRealTimers();
});

type Database = Awaited<ReturnType<typeof testDatabase>>;

let operations = 0;
function operationId(): string {
  operations += 1;
  return `operation ${operations}`;
}

async function add(
  db: Database,
  sketch: Sketch & { text?: string },
  id = operationId(),
): Promise<Note> {
  const note = { target: targetOf(sketch), body: bodyOf(sketch), text: sketch.text ?? '' };
  return await addNote(db, { ...note, operationId: id });
}

async function edit(db: Database, note: Note, sketch: Sketch, id = operationId()) {
  const { id: noteId, revision: baseRevision } = note;
  return await updateNote(db, { operationId: id, id: noteId, baseRevision, body: bodyOf(sketch) });
}

const comments = async (db: Database) => (await recentNotes(db, 100)).map(({ comment }) => comment);

describe('adding', () => {
  it('keeps the note as it was given', async () => {
    const db = await testDatabase();
    const sketch = {
      quote: '产值１２０亿元',
      comment: '核对',
      tags: ['产值', 'GDP'],
      title: '园区',
    };
    const note = await add(db, sketch);
    expect(note).toMatchObject({
      ...targetOf(sketch),
      ...bodyOf(sketch),
      revision: 1,
      sequence: 1,
    });
    expect(note.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(await noteById(db, note.id)).toEqual(note);
    expect(await notesOfPage(db, note.article.url)).toEqual([note]);
    expect(await recentNotes(db, 10)).toEqual([note]);
  });

  it('a second time with one operation id is the same note', async () => {
    const db = await testDatabase();
    const note = await add(db, { comment: '一' }, 'same');
    const contents = await contentsOf(db);
    expect(await add(db, { comment: '一' }, 'same')).toEqual(note);
    expect(await contentsOf(db)).toEqual(contents);
    await Promise.all([add(db, { comment: '二' }, 'both'), add(db, { comment: '二' }, 'both')]);
    expect(await comments(db)).toEqual(['二', '一']);
  });

  it('a second time, after the note was edited, deleted and brought back, tells how it is', async () => {
    const db = await testDatabase();
    const note = await add(db, { comment: '一' }, 'same');
    const { note: edited } = await edit(db, note, { comment: '二' });
    expect(await add(db, { comment: '一' }, 'same')).toEqual(edited);
    await deleteNote(db, { operationId: operationId(), id: note.id });
    expect(await add(db, { comment: '一' }, 'same')).toMatchObject({ comment: '二' });
    expect(await comments(db)).toEqual([]);
  });

  it('keeps the article with its first note, one for each text of the page', async () => {
    const db = await testDatabase();
    const first = await add(db, { text: '全文', title: '旧题' });
    await add(db, { text: '全文', title: '新题' });
    await add(db, { text: '改过的全文' });
    expect(first.textHash).toBe(await textHashOf('全文'));
    const kept = await articlesOfPage(db, first.article.url);
    expect(kept.map(({ text, metadata }) => [text, metadata.title])).toEqual([
      ['全文', '旧题'],
      ['改过的全文', ''],
    ]);
    expect(kept[0]?.textHash).toBe(first.textHash);
  });

  it('hashes as the standard says', async () => {
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(await textHashOf('abc')).toBe(abc);
  });

  it('drops the draft that it replaces, in the same transaction', async () => {
    const db = await testDatabase();
    await keepDraft(db, 'page', bodyOf({ comment: '草稿' }));
    const note = { target: targetOf({}), body: bodyOf({}), text: '' };
    await addNote(db, { ...note, operationId: operationId(), draftKey: 'page' });
    expect(await readDraft(db, 'page')).toBeNull();
  });

  it('keeps a tag once', async () => {
    const db = await testDatabase();
    expect((await add(db, { tags: ['产值', ' 产值 ', 'GDP', 'gdp'] })).tags).toEqual([
      '产值',
      'GDP',
      'gdp',
    ]);
    expect((await recentTags(db)).toSorted()).toEqual(['GDP', 'gdp', '产值']);
  });

  it.each<[string, Sketch & { text?: string }]>([
    ['a comment that is too long', { comment: '长'.repeat(limits.comment + 1) }],
    ['a quote that is too long', { quote: '长'.repeat(limits.quote + 1) }],
    ['an empty tag', { tags: [' '] }],
    ['too many tags', { tags: Array.from({ length: limits.tags + 1 }, (_, i) => `${i}`) }],
    ['a text that is too long', { text: 'a'.repeat(20_000_001) }],
    ['a comment that is no text', { comment: 5 as unknown as string }],
    ['a colour that is none', { colour: 'red' as 'yellow' }],
    ['a status that is none', { status: 'done' as 'used' }],
  ])('refuses %s, and writes nothing', async (_, sketch) => {
    const db = await testDatabase();
    const contents = await contentsOf(db);
    await expect(add(db, sketch)).rejects.toMatchObject({ code: 'invalid' });
    expect(await contentsOf(db)).toEqual(contents);
  });

  it.each(['', 'x'.repeat(201), undefined as unknown as string, {} as unknown as string])(
    'refuses the operation id %j',
    async (id) => {
      const db = await testDatabase();
      const note = { target: targetOf({}), body: bodyOf({}), text: '' };
      await expect(addNote(db, { ...note, operationId: id })).rejects.toMatchObject({
        code: 'invalid',
      });
    },
  );

  it('refuses an operation id that was used for something else', async () => {
    const db = await testDatabase();
    const note = await add(db, {}, 'same');
    const other = await add(db, {});
    await expect(edit(db, note, {}, 'same')).rejects.toMatchObject({ code: 'conflict' });
    await edit(db, note, {}, 'edit');
    await expect(edit(db, other, {}, 'edit')).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('editing', () => {
  it('counts revisions, and makes the note the latest', async () => {
    const db = await testDatabase();
    const note = await add(db, { comment: '一', tags: ['旧'] });
    await add(db, { comment: '二' });
    const { note: edited, conflict } = await edit(db, note, { comment: '三', tags: ['新'] });
    expect(conflict).toBeNull();
    expect(edited).toMatchObject({
      id: note.id,
      revision: 2,
      created: note.created,
      comment: '三',
    });
    expect(await comments(db)).toEqual(['三', '二']);
    expect(await recentTags(db)).toEqual(['新']);
  });

  it('sets the status of an article, another, and none', async () => {
    const db = await testDatabase();
    const note = await add(db, { quote: null, status: 'to-check' });
    expect(note.status).toBe('to-check');
    const { note: used } = await edit(db, note, { status: 'used' });
    expect(await noteById(db, used.id)).toMatchObject({ status: 'used', revision: 2 });
    const { note: none } = await edit(db, used, {});
    expect(await noteById(db, none.id)).not.toHaveProperty('status');
    const late = await edit(db, used, { status: 'read' });
    expect([late.note.status, late.conflict?.status]).toEqual([undefined, 'read']);
  });

  it('on an outdated revision keeps both', async () => {
    const db = await testDatabase();
    const note = await add(db, { comment: '一' });
    await edit(db, note, { comment: '先到' });
    const { note: kept, conflict } = await edit(db, note, { comment: '后到' }, 'late');
    expect(kept).toMatchObject({ id: note.id, comment: '先到', revision: 2 });
    expect(conflict).toMatchObject({ comment: '后到', revision: 1, conflictOf: note.id });
    expect(conflict).toMatchObject(targetOf({}));
    expect(await comments(db)).toEqual(['后到', '先到']);
    expect(await edit(db, note, { comment: '后到' }, 'late')).toEqual({ note: kept, conflict });
    expect(await comments(db)).toEqual(['后到', '先到']);
  });

  it('on an outdated revision to what is there already is no conflict', async () => {
    const db = await testDatabase();
    const note = await add(db, { comment: '一' });
    await edit(db, note, { comment: '同', tags: ['甲'] });
    const second = await edit(db, note, { comment: '同', tags: ['甲'] });
    expect(second).toMatchObject({ note: { comment: '同', revision: 2 }, conflict: null });
    expect(await comments(db)).toEqual(['同']);
  });

  it('brings a deleted note back', async () => {
    const db = await testDatabase();
    const note = await add(db, { comment: '一' });
    await deleteNote(db, { operationId: operationId(), id: note.id });
    await edit(db, note, { comment: '二' });
    expect(await comments(db)).toEqual(['二']);
    expect(await db.bin.count()).toBe(0);
  });

  it('a note that never was is refused', async () => {
    const db = await testDatabase();
    const note = await add(db, {});
    await expect(edit(db, { ...note, id: 'another' }, {})).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(noteById(db, 'another')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('deleting', () => {
  it('can be undone', async () => {
    const db = await testDatabase();
    const note = await add(db, { comment: '一', tags: ['甲'] });
    await deleteNote(db, { operationId: 'delete', id: note.id });
    await deleteNote(db, { operationId: 'delete', id: note.id });
    await deleteNote(db, { operationId: 'delete again', id: note.id });
    expect(await recentNotes(db, 10)).toEqual([]);
    expect(await recentTags(db)).toEqual([]);
    expect((await findNotes(db, '', { limit: 5 })).total).toBe(0);
    const restored = await restoreNote(db, { operationId: 'restore', id: note.id });
    expect(restored).toEqual({ ...note, sequence: restored.sequence });
    expect(await restoreNote(db, { operationId: 'restore', id: note.id })).toEqual(restored);
    expect(await restoreNote(db, { operationId: 'restore again', id: note.id })).toEqual(restored);
    expect(await recentNotes(db, 10)).toEqual([restored]);
    expect(await recentTags(db)).toEqual(['甲']);
  });

  it('keeps the last hundred, not all', async () => {
    const db = await testDatabase();
    const ids: string[] = [];
    for (let i = 0; i < 103; i += 1) {
      const { id } = await add(db, {});
      await deleteNote(db, { operationId: operationId(), id });
      ids.push(id);
    }
    expect(await db.bin.count()).toBe(100);
    const restore = (id: string) => restoreNote(db, { operationId: operationId(), id });
    await expect(restore(ids[2] as string)).rejects.toMatchObject({ code: 'not-found' });
    expect((await restore(ids[3] as string)).id).toBe(ids[3]);
  });

  it('a note that never was is refused', async () => {
    const db = await testDatabase();
    const operation = { operationId: operationId(), id: 'another' };
    await expect(deleteNote(db, operation)).rejects.toMatchObject({ code: 'not-found' });
    await expect(restoreNote(db, operation)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('strange input', () => {
  it('orders by saves when the clock jumps', async () => {
    const db = await testDatabase();
    vi.useFakeTimers({ toFake: ['Date'] });
    for (const [i, time] of ['2026-01-01', '2027-01-01', '1970-01-01', '2025-06-01'].entries()) {
      vi.setSystemTime(new Date(time));
      await add(db, { comment: String(i) });
    }
    expect(await comments(db)).toEqual(['3', '2', '1', '0']);
    const byPage = await notesOfPage(db, targetOf({}).article.url);
    expect(byPage.map(({ comment }) => comment)).toEqual(['0', '1', '2', '3']);
    const found = await findNotes(db, '示例', { limit: 5 });
    expect(found.hits.map(({ note }) => note.comment)).toEqual(['3', '2', '1', '0']);
  });

  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '\ud842',
    '\u202e甲',
    '\u0000',
    '🏭',
  ])(
    'keeps and finds %j as a tag, comment, quote, title, byline, address, operation and draft key',
    async (text) => {
      const db = await testDatabase();
      const sketch = { quote: text, comment: text, tags: [text, `甲${text}`], title: text };
      const note = await add(
        db,
        { ...sketch, bylines: [text], outlet: text, url: text, text },
        text,
      );
      expect(await add(db, sketch, text)).toEqual(note);
      expect(note).toMatchObject({
        ...bodyOf(sketch),
        selector: targetOf(sketch).selector,
        article: { url: text, title: text, bylines: [text], outlet: text },
      });
      expect(await noteById(db, note.id)).toEqual(note);
      expect(await notesOfPage(db, text)).toEqual([note]);
      expect((await recentTags(db)).toSorted()).toEqual([text, `甲${text}`].toSorted());
      expect((await articlesOfPage(db, text))[0]?.text).toBe(text);
      expect((await findNotes(db, `"${text}" 甲`, { limit: 5 })).total).toBe(1);
      expect((await checkSearchText(db)).sound).toBe(true);
      await expect(noteById(db, text)).rejects.toMatchObject({ code: 'not-found' });
      await keepDraft(db, text, bodyOf(sketch));
      expect(await readDraft(db, text)).toEqual(bodyOf(sketch));
    },
  );

  it('keeps drafts that are too long to save', async () => {
    const db = await testDatabase();
    const body = bodyOf({ comment: '长'.repeat(limits.comment + 1), tags: ['', ' '] });
    await keepDraft(db, 'page', body);
    expect(await readDraft(db, 'page')).toEqual(body);
    expect(await readDraft(db, 'another')).toBeNull();
    const endless = bodyOf({ comment: '长'.repeat(1_000_001) });
    await expect(keepDraft(db, 'page', endless)).rejects.toMatchObject({ code: 'invalid' });
    expect(await readDraft(db, 'page')).toEqual(body);
  });
});
