/** Runs inside a page of the extension: see `exchange-bench.ts`. */
import { writeBackup } from '@/lib/exchange/backup/write-backup';
import { gathered } from '@/lib/exchange/files/gathered';
import { openImportFile } from '@/lib/exchange/import/import-file';
import { batchesOf, planImport, withoutDuplicates } from '@/lib/exchange/import/import-plan';
import { notesCsvHeader, notesCsvRow } from '@/lib/exchange/notes/notes-csv';
import { annotationFrame, webAnnotation } from '@/lib/exchange/notes/web-annotation';
import { htmlReport } from '@/lib/exchange/report/html-report';
import { markdownZip } from '@/lib/exchange/report/markdown';
import type { Note } from '@/lib/model/note';
import { openDatabase, type PangzhuDatabase } from '@/lib/store/database';
import {
  keptArticles,
  notesAsSaved,
  notesByArticle,
  notesById,
} from '@/lib/store/notes/export-notes';
import { type IncomingBatch, importNotes } from '@/lib/store/notes/import-notes';
import { seeded } from '@/tests/bench/measure';
import { realisticNotes } from '@/tests/support/realistic-notes';
import { fill } from '../store/fill';

/** How long it took and the longest that the page did nothing else, in ms; how large the file is, in bytes. */
export interface Took {
  readonly time: number;
  readonly longestTask: number;
  readonly bytes: number;
}

const now = '2025-06-01T00:00:00.000Z';
const reading = { pageUrl: (url: string) => url, now };
const databases = new Map<string, Promise<PangzhuDatabase>>();
const files = new Map<string, Blob>();

async function database(name: string): Promise<PangzhuDatabase> {
  const opening = databases.get(name) ?? openDatabase(name);
  databases.set(name, opening);
  return await opening;
}

async function took(work: () => Promise<number>): Promise<Took> {
  let longestTask = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  observer.observe({ entryTypes: ['longtask'] });
  const start = performance.now();
  const bytes = await work();
  const time = performance.now() - start;
  // Long tasks are told a moment later.
  await new Promise((done) => setTimeout(done, 200));
  observer.disconnect();
  return { time, longestTask, bytes };
}

async function fillDatabase(count: number): Promise<void> {
  await fill(await database('pangzhu'), realisticNotes(seeded(1)), count);
}

async function* annotations(notes: AsyncIterable<Note>, count: number): AsyncGenerator<string> {
  const frame = annotationFrame(count, now, '笔记');
  let between = frame.before;
  for await (const note of notes) {
    yield between + JSON.stringify(webAnnotation(note));
    between = frame.between;
  }
  yield frame.after;
}

async function* table(notes: AsyncIterable<Note>): AsyncGenerator<string> {
  yield notesCsvHeader();
  for await (const note of notes) yield notesCsvRow(note);
}

async function exportAs(format: string): Promise<Took> {
  const db = await database('pangzhu');
  const words = { language: 'zh-CN', title: '笔记', references: '参考文献', made: '导出于' };
  const writers: Record<string, () => AsyncIterable<Uint8Array | string>> = {
    backup: () =>
      writeBackup({
        databaseId: 'bench',
        created: now,
        articles: keptArticles(db),
        notes: notesAsSaved(db),
      }),
    'W3C JSON-LD': () => annotations(notesByArticle(db, null), 100_000),
    CSV: () => table(notesByArticle(db, null)),
    'Markdown, zip': () => markdownZip(notesByArticle(db, null), 'obsidian', now),
    'HTML report': () => htmlReport(notesByArticle(db, null), words, now),
  };
  return await took(async () => {
    const file = await gathered((writers[format] as () => AsyncIterable<string>)(), '');
    files.set(format, file);
    return file.size;
  });
}

/** Reads a file and compares it with what is stored. */
async function plan(format: string, name: string): Promise<Took & { readonly found: number }> {
  const db = await database(name);
  let found = 0;
  const file = files.get(format) as Blob;
  const times = await took(async () => {
    const { entries } = await openImportFile(file, reading);
    const planned = await planImport(entries(), (ids) => notesById(db, ids));
    found = planned.new + planned.same;
    return file.size;
  });
  return { ...times, found };
}

async function importInto(
  format: string,
  name: string,
): Promise<Took & { readonly added: number }> {
  const db = await database(name);
  const file = files.get(format) as Blob;
  let added = 0;
  const times = await took(async () => {
    const { entries } = await openImportFile(file, reading);
    const taken = await importNotes(db, incoming(withoutDuplicates(entries())), {
      onConflict: 'both',
    });
    added = taken.added;
    return file.size;
  });
  return { ...times, added };
}

async function* incoming(entries: Parameters<typeof batchesOf>[0]): AsyncGenerator<IncomingBatch> {
  for await (const { notes, others } of batchesOf(entries, 500)) {
    const articles = others.flatMap((each) => (each.kind === 'article' ? [each.article] : []));
    yield { notes, articles: articles as IncomingBatch['articles'] };
  }
}

export const exchangeBench = { fillDatabase, exportAs, plan, importInto };
Object.assign(globalThis, { exchangeBench });
