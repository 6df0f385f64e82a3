import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/model/figure';
import type { Note } from '@/lib/model/note';
import { recogniseFigures } from '@/lib/recognise/figures';
import { findNotes } from '@/lib/store/notes/find-notes';
import { addNote, deleteNote, recentNotes, restoreNote, updateNote } from '@/lib/store/notes/notes';
import { checkSearchText } from '@/lib/store/search-text/search-text-check';
import { pick, seeded } from '../search/random-text';
import { bodyOf, type Sketch, targetOf } from './fixtures';
import { freshName, testDatabase } from './test-database';

type Database = Awaited<ReturnType<typeof testDatabase>>;

let operations = 0;
const operationId = () => {
  operations += 1;
  return `operation ${operations}`;
};

async function add(db: Database, sketch: Sketch): Promise<Note> {
  const note = { target: targetOf(sketch), body: bodyOf(sketch), text: '' };
  return await addNote(db, { ...note, operationId: operationId() });
}

async function found(db: Database, query: string, limit = 50) {
  const { hits, total } = await findNotes(db, query, { limit });
  return { comments: hits.map(({ note }) => note.comment), total };
}

describe('a search', () => {
  it('finds in every field, whatever the case, width, script and spacing', async () => {
    const db = await testDatabase();
    await add(db, {
      comment: '核对 GDP 口径',
      quote: '湘潭高新\n區去年產值１２０亿元',
      tags: ['园区 经济'],
      title: '“龙牌”食品扩产',
      outlet: '示例日报',
      bylines: ['王永'],
      url: 'https://www.example.cn/a',
    });
    const queries = `gdp口径 高新区 产值120亿 ＧＤＰ 園區經濟 #园区经济 龙牌食品 “龙牌”食品 日报 by:王永 site:example.cn yqjj wy
      after:2020 -别的`;
    for (const query of queries.split(/\s+/)) {
      expect([query, (await found(db, query)).total]).toEqual([query, 1]);
    }
    for (const query of [
      '121亿',
      '#经',
      'by:示例',
      'site:xample.cn',
      '-高新区',
      'before:2020',
      '产值 别的',
    ]) {
      expect([query, (await found(db, query)).total]).toEqual([query, query === '#经' ? 1 : 0]);
    }
  });

  it('for nothing gives the latest, and the number of all', async () => {
    const db = await testDatabase();
    for (const comment of ['一', '二', '三']) await add(db, { comment });
    expect(await found(db, ' ', 2)).toEqual({ comments: ['三', '二'], total: 3 });
    expect(await found(db, 'by:', 2)).toEqual({ comments: ['三', '二'], total: 3 });
    expect(await found(await testDatabase(), '')).toEqual({ comments: [], total: 0 });
    expect(await found(await testDatabase(), '一')).toEqual({ comments: [], total: 0 });
  });

  it('tells what of it could not be understood, and finds by the rest', async () => {
    const db = await testDatabase();
    for (const comment of ['一', '二']) await add(db, { comment });
    const [first, all] = [
      await findNotes(db, '一 after:昨天', { limit: 9 }),
      await findNotes(db, 'kind:星球', { limit: 9 }),
    ];
    expect(first).toMatchObject({ total: 1, unclear: [{ word: 'after:昨天', about: 'date' }] });
    expect(all).toMatchObject({ total: 2, unclear: [{ word: 'kind:星球', about: 'kind' }] });
    expect(await findNotes(db, '一 after:2024', { limit: 9 })).not.toHaveProperty('unclear');
  });

  it('gives as many as are asked for, and the number of all', async () => {
    const db = await testDatabase();
    for (let i = 0; i < 30; i += 1) await add(db, { comment: `园区 ${i}` });
    expect((await found(db, '园区', 7)).comments).toHaveLength(7);
    expect((await found(db, '园区', 7)).total).toBe(30);
  });

  it('marks what it found', async () => {
    const db = await testDatabase();
    await add(db, { comment: '核对高新區' });
    const { hits } = await findNotes(db, '高新区', { limit: 1 });
    expect(hits[0]?.matches).toEqual([{ field: 'comment', index: 0, start: 2, end: 5 }]);
  });

  it('knows other names when they are given', async () => {
    const db = await testDatabase();
    await add(db, { comment: '只写了湘潭高新' });
    const synonyms = (word: string) => (word === '湘潭高新区' ? ['湘潭高新'] : []);
    expect((await findNotes(db, '湘潭高新区', { limit: 1 })).total).toBe(0);
    expect((await findNotes(db, '湘潭高新区', { limit: 1, synonyms })).total).toBe(1);
  });

  it('sees what another connection wrote since', async () => {
    const name = freshName();
    const [reader, writer] = [await testDatabase(name), await testDatabase(name)];
    expect((await found(reader, '园区')).total).toBe(0);
    const note = await add(writer, { comment: '园区' });
    expect((await found(reader, '园区')).total).toBe(1);
    await deleteNote(writer, { operationId: operationId(), id: note.id });
    expect((await found(reader, '园区')).total).toBe(0);
    await restoreNote(writer, { operationId: operationId(), id: note.id });
    expect((await found(reader, '园区')).total).toBe(1);
  });
});

describe('names and figures of the article', () => {
  const text = '示例园区占地70亩。示例园区总投资4.85亿元，张三说。';
  const mention = (kind: 'park' | 'person', start: number, name: string, end: number) =>
    ({
      kind,
      start,
      end,
      text: text.slice(start, end),
      entity: `${kind}:x`,
      name,
      confidence: 1,
      reason: 'name',
    }) as const;
  const foundInText = {
    mentions: [
      mention('park', 0, '湘潭示例高新技术产业园', 4),
      mention('park', 10, '湘潭示例高新技术产业园', 14),
      mention('person', 24, '张三', 26),
    ],
    figures: recogniseFigures(text),
  };

  async function noteOn(db: Database, start: number, end: number, comment: string) {
    const quote = { exact: text.slice(start, end), prefix: '', suffix: '' };
    const target = { ...targetOf({}), selector: { quote, position: { start, end } } };
    await addNote(db, {
      operationId: operationId(),
      target,
      body: bodyOf({ comment }),
      text,
      found: foundInText,
    });
  }

  it('find the notes in whose passage they stand', async () => {
    const db = await testDatabase();
    await noteOn(db, 0, 9, '占地');
    await noteOn(db, 9, 24, '投资');
    await noteOn(db, 24, 28, '说话');
    expect((await found(db, '湘潭示例')).comments.toSorted()).toEqual(['占地', '投资']);
    expect((await found(db, 'xtslgx')).comments.toSorted()).toEqual(['占地', '投资']);
    expect((await found(db, 'kind:person')).comments).toEqual(['说话']);
    expect((await found(db, '-kind:park')).comments).toEqual(['说话']);
    expect((await findNotes(db, '湘潭示例', { limit: 5 })).hits[0]?.matches).toEqual([
      { field: 'quote', index: 0, start: 1, end: 5 },
    ]);
    expect((await checkSearchText(db)).sound).toBe(true);
  });

  it('are searched by value, those of the passage first', async () => {
    const db = await testDatabase();
    await noteOn(db, 9, 24, '投资');
    await noteOn(db, 0, 9, '占地');
    await add(db, { comment: '无关' });
    expect(await found(db, '投资>1亿')).toEqual({ comments: ['投资', '占地'], total: 2 });
    expect(await found(db, '投资>5亿')).toEqual({ comments: [], total: 0 });
    expect((await found(db, '-投资>1亿')).comments).toEqual(['无关']);
    expect((await found(db, '占地:60..80亩 投资')).comments).toEqual(['投资']);
    const { hits } = await findNotes(db, 'figure>1亿元', { limit: 1 });
    expect(hits[0]?.figures?.map((figure) => figure.text)).toEqual(['4.85亿元']);
    expect(hits[0]?.matches).toEqual([{ field: 'quote', index: 0, start: 8, end: 14 }]);
  });

  it('that are none do no harm', async () => {
    const db = await testDatabase();
    const strange = {
      mentions: [{ kind: 'planet' }, null, foundInText.mentions[0]],
      figures: 'none',
    } as unknown as typeof foundInText;
    const note = { target: targetOf({}), body: bodyOf({}), text };
    await addNote(db, { ...note, operationId: operationId(), found: strange });
    const findings = await db.findings.toArray();
    expect(findings).toMatchObject([{ entities: ['park:x'], figures: [] }]);
    expect(findings[0]?.mentions).toHaveLength(1);
  });

  async function kept(db: Database) {
    const [articles, findings] = [await db.articles.count(), await db.findings.count()];
    const rows = await db.figures.toArray();
    return { articles, findings, figures: rows.reduce((sum, row) => sum + row.lows.length, 0) };
  }

  it('are searched however many there are', async () => {
    const db = await testDatabase();
    const figure = foundInText.figures.find(({ unit }) => unit === 'CNY') as Figure;
    for (let page = 1; page <= 5; page += 1) {
      const figures = Array.from({ length: 1_700 }, (_, i) => ({
        ...figure,
        value: page * 10_000 + i,
      }));
      await addNote(db, {
        operationId: operationId(),
        target: targetOf({ url: `https://news.example/${page}` }),
        body: bodyOf({ comment: `第${page}页` }),
        text,
        found: { mentions: [], figures },
      });
      expect((await found(db, `投资:${page * 10_000}..${page * 10_000 + 5}`)).comments).toEqual([
        `第${page}页`,
      ]);
    }
    expect(await db.figures.count()).toBe(2);
    expect((await found(db, '投资>30000')).total).toBe(3);
    expect((await found(await testDatabase(db.name), '投资=21699元')).comments).toEqual(['第2页']);
  });

  it('go with the last note of their article, once it cannot be brought back', async () => {
    const db = await testDatabase();
    await noteOn(db, 0, 9, '占地');
    const [note] = await recentNotes(db, 1);
    await deleteNote(db, { operationId: operationId(), id: (note as Note).id });
    for (let i = 0; i < 99; i += 1) {
      const { id } = await add(db, { url: 'https://news.example/b' });
      await deleteNote(db, { operationId: operationId(), id });
    }
    expect(await kept(db)).toEqual({ articles: 2, findings: 1, figures: 2 });
    const { id } = await add(db, { url: 'https://news.example/b' });
    await deleteNote(db, { operationId: operationId(), id });
    expect(await kept(db)).toEqual({ articles: 1, findings: 0, figures: 0 });
  });
});

/** Long enough that small chunks fill after a few notes, and join after some dozens. */
const filler = '填充文字'.repeat(2_500);

it('stays in step with any row of saves, edits, deletions and restorations', async () => {
  for (let seed = 0; seed < 3; seed += 1) {
    const random = seeded(seed);
    const db = await testDatabase();
    const live = new Map<string, Note>();
    const gone = new Map<string, Note>();
    let count = 0;
    let mostChunks = 0;
    let fewestAfter = Number.POSITIVE_INFINITY;
    for (let step = 0; step < 160; step += 1) {
      const action = random();
      const note = pick(random, [...live.values()]);
      const deleted = pick(random, [...gone.values()]);
      count += 1;
      const comment = `记号${count}号 ${random() < 0.5 ? filler : ''}`;
      if (!note || action < 0.6) {
        const added = await add(db, { comment });
        live.set(added.id, added);
      } else if (action < 0.8) {
        const { id, revision: baseRevision } = note;
        const edit = { operationId: operationId(), id, baseRevision, body: bodyOf({ comment }) };
        live.set(id, (await updateNote(db, edit)).note);
      } else if (action < 0.92 || !deleted) {
        await deleteNote(db, { operationId: operationId(), id: note.id });
        live.delete(note.id);
        gone.set(note.id, note);
      } else {
        live.set(deleted.id, await restoreNote(db, { operationId: operationId(), id: deleted.id }));
        gone.delete(deleted.id);
      }
      const some = pick(random, [...live.values(), ...gone.values()]);
      const mark = some?.comment.split(' ')[0] ?? '';
      expect([mark, (await found(db, mark)).total]).toEqual([
        mark,
        live.has(some?.id ?? '') ? 1 : 0,
      ]);
      const chunks = await db.chunks.count();
      if (chunks < mostChunks) fewestAfter = Math.min(fewestAfter, chunks);
      mostChunks = Math.max(mostChunks, chunks);
    }
    expect(await found(db, '记号', 1)).toMatchObject({ total: live.size });
    expect(await checkSearchText(db)).toMatchObject({ sound: true, notes: live.size });
    // Small chunks were joined on the way, and notes left large ones without these being written again.
    expect([mostChunks >= 16, fewestAfter < 16]).toEqual([true, true]);
    expect((await db.chunks.toArray()).some((chunk) => chunk.gone.length > 0)).toBe(true);
  }
}, 120_000);

it('joins small chunks with the large one before them, without what has left it', async () => {
  const db = await testDatabase();
  const added: Note[] = [];
  const addMany = async (count: number) => {
    for (let i = 0; i < count; i += 1)
      added.push(await add(db, { comment: `记号${added.length}号 ${filler}` }));
  };
  const large = async () => (await db.chunks.toArray()).filter(({ units }) => units > 300_000);
  // Three such notes fill a small chunk, and sixteen of these become one.
  await addMany(55);
  expect(await large()).toHaveLength(1);
  await deleteNote(db, { operationId: operationId(), id: (added[0] as Note).id });
  expect((await large())[0]?.gone).toHaveLength(1);
  await addMany(55);
  expect(await large()).toMatchObject([{ gone: [], notes: 95 }]);
  expect((await found(db, '记号0号')).total).toBe(0);
  expect((await found(db, '记号1号')).total).toBe(1);
  expect(await checkSearchText(db)).toMatchObject({ sound: true, notes: 109 });
}, 60_000);
