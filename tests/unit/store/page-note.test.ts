import { describe, expect, it } from 'vitest';
import { limits, type PageMark } from '@/lib/model/note';
import { articlesOfPage } from '@/lib/store/articles/articles';
import { findNotes } from '@/lib/store/notes/find-notes';
import { addNote, noteAddedBy, notesOfPage, restoreNote } from '@/lib/store/notes/notes';
import { addPageNote, markPage, pageNoteOf } from '@/lib/store/notes/page-note';
import { checkSearchText } from '@/lib/store/search-text/search-text-check';
import { recentTags } from '@/lib/store/tags';
import { bodyOf, type Sketch, targetOf } from './fixtures';
import { contentsOf, testDatabase } from './test-database';

type Database = Awaited<ReturnType<typeof testDatabase>>;

const page = targetOf({}).article.url;
let operations = 0;
const nextId = () => {
  operations += 1;
  return `operation ${operations}`;
};
const mark = (db: Database, change: PageMark, operationId = nextId()) =>
  markPage(db, { operationId, target: targetOf({ quote: null }), text: '全文', change });
const write = (db: Database, sketch: Sketch, operationId = nextId()) =>
  addPageNote(db, {
    operationId,
    target: targetOf({ ...sketch, quote: null }),
    text: '全文',
    body: bodyOf(sketch),
  });

describe('marking an article', () => {
  it('makes its note, and changes that one from then on', async () => {
    const db = await testDatabase();
    await mark(db, { status: 'to-check' });
    await mark(db, { add: ['招商', '湘潭'] });
    await mark(db, { status: 'used', add: ['年报', '招商'], remove: ['湘潭'] });
    const notes = await notesOfPage(db, page);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ selector: null, status: 'used', tags: ['招商', '年报'] });
    expect(await pageNoteOf(db, page)).toEqual(notes[0]);
    expect((await recentTags(db)).toSorted()).toEqual(['年报', '招商']);
    expect((await articlesOfPage(db, page)).map(({ text }) => text)).toEqual(['全文']);
    expect((await findNotes(db, '年报', { limit: 5 })).total).toBe(1);
    expect((await checkSearchText(db)).sound).toBe(true);
  });

  it('leaves what the reader wrote and other windows set', async () => {
    const db = await testDatabase();
    await write(db, { comment: '要核对投资额', tags: ['甲'], colour: 'pink' });
    // Two windows that know nothing of each other.
    await Promise.all([
      mark(db, { add: ['乙'] }),
      mark(db, { add: ['丙'] }),
      mark(db, { status: 'read' }),
    ]);
    const note = await pageNoteOf(db, page);
    expect(note).toMatchObject({ comment: '要核对投资额', colour: 'pink', status: 'read' });
    expect(note?.tags.toSorted()).toEqual(['丙', '乙', '甲'].toSorted());
  });

  it('leaves nothing where nothing is left, and that can be brought back', async () => {
    const db = await testDatabase();
    const note = await mark(db, { status: 'read', add: ['甲'] });
    expect(await mark(db, { status: null, remove: ['甲'] })).toBeNull();
    expect([await pageNoteOf(db, page), await recentTags(db)]).toEqual([null, []]);
    await restoreNote(db, { operationId: nextId(), id: note?.id ?? '' });
    expect(await pageNoteOf(db, page)).toMatchObject({ status: 'read', tags: ['甲'] });
  });

  it('takes nothing away from a page that has nothing', async () => {
    const db = await testDatabase();
    const notes = await db.notes.count();
    expect(await mark(db, { status: null, remove: ['甲'] })).toBeNull();
    expect(await mark(db, {}, 'again')).toBeNull();
    expect(await mark(db, {}, 'again')).toBeNull();
    expect([await db.notes.count(), await db.articles.count()]).toEqual([notes, 0]);
  });

  it('keeps a comment when the last tag goes', async () => {
    const db = await testDatabase();
    await write(db, { comment: '批注', tags: ['甲'] });
    expect(await mark(db, { remove: ['甲'] })).toMatchObject({ comment: '批注', tags: [] });
  });

  it('happens once for one operation id', async () => {
    const db = await testDatabase();
    const note = await mark(db, { add: ['甲'] }, 'same');
    await mark(db, { remove: ['甲'], status: 'read' });
    expect(await mark(db, { add: ['甲'] }, 'same')).toMatchObject({ id: note?.id, tags: [] });
    await expect(write(db, {}, 'same')).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is not a note on another page, nor one on a passage', async () => {
    const db = await testDatabase();
    await addNote(db, { operationId: nextId(), target: targetOf({}), body: bodyOf({}), text: '' });
    const target = targetOf({ quote: null, url: 'https://news.example/b' });
    await markPage(db, { operationId: nextId(), target, text: '', change: { status: 'read' } });
    expect(await pageNoteOf(db, page)).toBeNull();
    await mark(db, { status: 'used' });
    expect(await pageNoteOf(db, 'https://news.example/b')).toMatchObject({ status: 'read' });
  });

  it.each<[string, PageMark]>([
    ['an empty tag', { add: [' '] }],
    ['a tag that is too long', { add: ['长'.repeat(limits.tag + 1)] }],
    ['more tags than a note has', { add: Array.from({ length: 101 }, (_, i) => `${i}`) }],
    ['a status that is none', { status: 'done' as 'used' }],
    ['tags that are none', { add: [5 as unknown as string] }],
  ])('refuses %s, and writes nothing', async (_, change) => {
    const db = await testDatabase();
    await mark(db, { add: ['甲'] });
    const contents = await contentsOf(db);
    await expect(mark(db, change)).rejects.toMatchObject({ code: 'invalid' });
    expect(await contentsOf(db)).toEqual(contents);
  });

  it.each(['__proto__', 'constructor', '\ud842', '\u202e甲'])('takes %j for a tag', async (tag) => {
    const db = await testDatabase();
    expect((await mark(db, { add: [tag, '乙'] }))?.tags).toEqual([tag, '乙']);
    expect((await mark(db, { remove: [tag] }))?.tags).toEqual(['乙']);
  });
});

describe('writing a note on the page', () => {
  it('in two windows at once keeps both texts in one', async () => {
    const db = await testDatabase();
    await write(db, { comment: '先写的', tags: ['甲'] }, 'first');
    const both = await write(db, { comment: '后写的', tags: ['乙'], status: 'used' }, 'second');
    expect(both).toMatchObject({ comment: '先写的\n\n后写的', tags: ['甲', '乙'], status: 'used' });
    expect(await notesOfPage(db, page)).toEqual([both]);
    expect(await write(db, { comment: '后写的' }, 'second')).toEqual(both);
    // Neither is taken back any more: the other's words stand in it.
    expect([await noteAddedBy(db, 'first'), await noteAddedBy(db, 'second')]).toEqual([null, null]);
  });

  it('joins an article that was only marked', async () => {
    const db = await testDatabase();
    await mark(db, { status: 'to-check', add: ['甲'] });
    const note = await write(db, { comment: '批注' }, 'note');
    expect(note).toMatchObject({ comment: '批注', tags: ['甲'], status: 'to-check', revision: 2 });
  });

  it('can be taken back', async () => {
    const db = await testDatabase();
    const note = await write(db, { comment: '批注' }, 'note');
    expect(await noteAddedBy(db, 'note')).toBe(note.id);
  });
});
