/** Runs inside a page of the extension: see `store-bench.ts`. */
import MiniSearch from 'minisearch';
import { openDatabase, type PangzhuDatabase } from '@/lib/store/database';
import { findNotes } from '@/lib/store/notes/find-notes';
import { addNote } from '@/lib/store/notes/notes';
import type { NoteRow } from '@/lib/store/schema';
import { seeded } from '@/tests/bench/measure';
import { realisticNotes, realisticQuery } from '@/tests/support/realistic-notes';
import { fill } from './fill';

/** In ms. */
export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

export interface RivalTimes extends Percentiles {
  /** From nothing in memory to the first results. */
  readonly cold: number;
}

let opened: Promise<PangzhuDatabase> | undefined;
const database = () => (opened ??= openPatiently());

/** A reader is told after ten seconds that the browser does not answer; a busy machine may take longer. */
async function openPatiently(): Promise<PangzhuDatabase> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await openDatabase();
    } catch (error) {
      if (tries === 6) throw error;
    }
  }
}

let generator: ReturnType<typeof realisticNotes> | undefined;

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function percentiles(times: number, work: (i: number) => unknown): Promise<Percentiles> {
  const all: number[] = [];
  for (let i = 0; i < times; i += 1) all.push(await timed(() => work(i)));
  all.sort((a, b) => a - b);
  const at = (share: number) => all[Math.floor(all.length * share)] as number;
  return { p50: at(0.5), p95: at(0.95) };
}

function queries(count: number): string[] {
  const random = seeded(2);
  return Array.from({ length: count }, () => realisticQuery(random));
}

/** Plain words only: what the rivals can do at all. */
const plainQueries = (count: number) => queries(count * 2).filter((each) => !/[#>:"-]/.test(each));

/** Brings the database to this many notes; the same notes whenever it is called. */
async function fillTo(count: number): Promise<void> {
  const db = await database();
  const there = await db.notes.count();
  generator = realisticNotes(seeded(1));
  for (let i = 0; i < there; i += 1) generator.next();
  await fill(db, generator, count - there);
}

/** Our own way, as the rivals are measured: the database opened, its text read, the first results. */
async function measureOwnCold(): Promise<number> {
  const [query = ''] = plainQueries(1);
  return await timed(async () => findNotes(await database(), query, { limit: 50 }));
}

async function measureQueries(): Promise<Percentiles> {
  const db = await database();
  await findNotes(db, '园区', { limit: 50 });
  const all = queries(200);
  return await percentiles(all.length, (i) => findNotes(db, all[i] as string, { limit: 50 }));
}

async function measureSaves(seed: number): Promise<Percentiles> {
  const db = await database();
  const notes = realisticNotes(seeded(seed));
  return await percentiles(150, (i) => {
    const note = notes.next().value;
    const { article } = note.target;
    const target = { ...note.target, article: { ...article, url: `${article.url}?save=${seed}` } };
    return addNote(db, { ...note, target, operationId: `save ${seed} ${i}` });
  });
}

/** Overlapping pairs of characters, words of letters and figures whole. */
function bigrams(text: string): string[] {
  const tokens: string[] = [];
  for (const [run] of text.toLowerCase().matchAll(/[\p{Script=Han}]+|[\p{L}\p{N}]+/gu)) {
    if (!/\p{Script=Han}/u.test(run) || run.length === 1) tokens.push(run);
    else for (let i = 0; i + 2 <= run.length; i += 1) tokens.push(run.slice(i, i + 2));
  }
  return tokens;
}

/** What plain words are looked for in, but for pinyin initials. */
const options = {
  fields: ['quote', 'comment', 'tags', 'title', 'outlet', 'bylines', 'names'],
  tokenize: bigrams,
};

function documentOf({ id, selector, comment, tags, article, names }: NoteRow) {
  return {
    id,
    quote: selector?.quote.exact ?? '',
    comment,
    tags: tags.join(' '),
    title: article.title,
    outlet: article.outlet,
    bylines: article.bylines.join(' '),
    names: [...new Set(names.map(({ name }) => name))].join(' '),
  };
}

async function indexFile(): Promise<FileSystemFileHandle> {
  return await (await navigator.storage.getDirectory()).getFileHandle('minisearch.json', {
    create: true,
  });
}

/**
 * Makes MiniSearch's index and writes it down.
 *
 * @returns its size in bytes, and how long a search takes for which it is first made from the notes, in ms
 */
async function prepareMiniSearch(): Promise<{ bytes: number; making: number }> {
  const index = new MiniSearch(options);
  const db = await database();
  const making = await timed(async () => {
    index.addAll((await db.notes.toArray()).map(documentOf));
    index.search(plainQueries(1)[0] as string, { combineWith: 'AND' });
  });
  const json = JSON.stringify(index);
  const file = await (await indexFile()).createWritable();
  await file.write(json);
  await file.close();
  return { bytes: json.length, making };
}

async function measureMiniSearch(): Promise<RivalTimes> {
  const all = plainQueries(100);
  let index: MiniSearch | undefined;
  const find = (query: string) => index?.search(query, { combineWith: 'AND' }).slice(0, 50);
  const cold = await timed(async () => {
    // While the index is read, the database is opened that has the notes to be shown.
    const opening = database();
    const json = await (await (await indexFile()).getFile()).text();
    index = MiniSearch.loadJSON(json, options);
    const ids = find(all[0] as string)?.map(({ id }) => id as string) ?? [];
    await (await opening).notes.bulkGet(ids);
  });
  return { cold, ...(await percentiles(all.length, (i) => find(all[i] as string))) };
}

/** Every note read, and its texts looked through one by one. */
async function measureReadingAll(): Promise<RivalTimes> {
  const all = plainQueries(20);
  const find = async (query: string) => {
    const rows = await (await database()).notes.toArray();
    const words = query.split(' ');
    return rows
      .filter((row) => {
        const text = Object.values(documentOf(row)).join('\n');
        return words.every((word) => text.includes(word));
      })
      .slice(-50);
  };
  const cold = await timed(() => find(all[0] as string));
  const rest = await percentiles(5, (i) => find(all[i] as string));
  return { cold, ...rest };
}

export const storeBench = {
  fillTo,
  measureOwnCold,
  measureQueries,
  measureSaves,
  prepareMiniSearch,
  measureMiniSearch,
  measureReadingAll,
};

Object.assign(globalThis, { storeBench });
