/** Runs inside a page of the extension: a library in which every single thing is as large as it can be. See `library-bench.ts`. */
import type { Figure } from '@/lib/model/figure';
import type { Mention } from '@/lib/model/mention';
import { textHashOf } from '@/lib/store/articles/articles';
import { openDatabase } from '@/lib/store/database';
import { type IncomingBatch, type IncomingNote, importNotes } from '@/lib/store/notes/import-notes';
import { seeded } from '@/tests/bench/measure';
import { type Pick, writeArticle } from '@/tests/support/realistic-article';

/** Tags of which no two are the same, and how many a note has. */
const distinctTags = 100_000;
const tagsOfNote = 20;
/** UTF-16 units of the long article, and the notes on it. */
const longText = 5_000_000;
const notesOnLongText = 10_000;
/** Figures of one name and measure, and how many an article prints. */
const figuresOfOne = 100_000;
const figuresOfArticle = 500;

const day = '2024-05-01T00:00:00.000Z';
const random = seeded(3);
const pick: Pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;

/** The name that has so many figures: one of the bundled dictionary's parks. */
const name = { entity: 'park:xiang-tan-gao-xin-qu', name: '湘潭高新区', kind: 'park' } as const;

function metadata(url: string, title: string, published = '2024-05-01') {
  return { url, title, bylines: [], outlet: '澄湖日报', published };
}

function note(
  id: string,
  article: IncomingNote['article'],
  textHash: string,
  tags: readonly string[],
  selector: IncomingNote['selector'] = null,
): IncomingNote {
  const rest = { comment: '', colour: 'yellow', revision: 1, created: day, modified: day } as const;
  return { id, article, textHash, selector, tags: [...tags], ...rest };
}

/** Notes of which each has tags of its own. */
async function* tagged(): AsyncGenerator<IncomingBatch> {
  const article = metadata('https://tags.example/', '标签');
  const textHash = await textHashOf('');
  const notes = distinctTags / tagsOfNote;
  for (let from = 0; from < notes; from += 500) {
    yield {
      articles: [],
      notes: Array.from({ length: 500 }, (_, n) => {
        const first = (from + n) * tagsOfNote;
        const tags = Array.from({ length: tagsOfNote }, (_, i) => `${pick(words)}${first + i}`);
        return note(`tags-${from + n}`, article, textHash, tags);
      }),
    };
  }
}

const words = '产值 招商 待核实 选题 专精特新 厂房 就业 出口 税收 用地'.split(' ');

/** Two texts of one page, each a book long, with names, figures and notes all through. */
async function* long(): AsyncGenerator<IncomingBatch> {
  const parts: string[] = [];
  const mentions: Mention[] = [];
  const figures: Figure[] = [];
  const passages: { start: number; end: number }[] = [];
  let length = 0;
  while (length < longText) {
    const article = writeArticle(pick, random);
    const move = <T extends { start: number; end: number }>(span: T): T => ({
      ...span,
      start: span.start + length,
      end: span.end + length,
    });
    mentions.push(...article.mentions.map(move));
    figures.push(...article.figures.map(move));
    passages.push(...article.sentences.map(move));
    parts.push(article.text);
    length += article.text.length;
  }
  const text = parts.join('');
  // The later text: every hundredth part is another, one in a thousand is gone.
  const later = parts
    .filter((_, i) => i % 1_000 !== 999)
    .map((part, i) => (i % 100 === 0 ? part.replace('今年', '去年').replace('亿元', '万元') : part))
    .join('');
  const about = metadata('https://long.example/', '一部书');
  const kept = async (words: string) => ({
    metadata: about,
    text: words,
    textHash: await textHashOf(words),
    captured: day,
  });
  const found = { mentions, figures };
  const now = { ...(await kept(later)), found: { mentions: [], figures: [] } };
  const was = { ...(await kept(text)), found };
  const every = Math.floor(passages.length / notesOnLongText);
  const notes = passages
    .filter((_, i) => i % every === 0)
    .slice(0, notesOnLongText)
    .map((position, i) => {
      const { start, end } = position;
      const quote = {
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - 32), start),
        suffix: text.slice(end, end + 32),
      };
      return note(`long-${i}`, about, was.textHash, [], { quote, position });
    });
  yield { articles: [was, now], notes };
}

/** Figures of one name and one measure, day by day. */
async function* measured(): AsyncGenerator<IncomingBatch> {
  for (let i = 0; i < figuresOfOne / figuresOfArticle; i += 1) {
    const published = new Date(Date.UTC(2016, 0, 1 + 15 * i)).toISOString().slice(0, 10);
    let text = name.name;
    const figures = Array.from({ length: figuresOfArticle }, (): Figure => {
      const amount = 1 + Math.floor(random() * 9_000);
      const start = text.length + 2;
      text += `产值${amount}亿元，`;
      const rest = { low: null, high: null, bound: 'exact', period: null } as const;
      return {
        kind: 'money',
        start,
        end: text.length - 1,
        text: `${amount}亿元`,
        value: amount * 1e8,
        unit: 'CNY',
        metric: '产值',
        subject: name.entity,
        ...rest,
      };
    });
    const about = metadata(`https://figures.example/${i}`, `第${i}期`, published);
    const textHash = await textHashOf(text);
    const span = { start: 0, end: name.name.length, text: name.name };
    const mentions: Mention[] = [{ ...name, ...span, confidence: 1, reason: 'name' }];
    const found = { mentions, figures };
    yield {
      articles: [{ metadata: about, text, textHash, captured: day, found }],
      notes: [note(`figures-${i}`, about, textHash, [])],
    };
  }
}

/** @returns where the long article is shown */
async function fillExtremes(): Promise<number> {
  const db = await openDatabase();
  for (const batches of [long(), tagged(), measured()]) {
    await importNotes(db, batches, { onConflict: 'keep' });
  }
  const row = await db.articles.where('url').equals('https://long.example/').first();
  return row?.number ?? 0;
}

Object.assign(globalThis, { extremes: { fill: fillExtremes } });
