import { type BackupContents, writeBackup } from '@/lib/exchange/backup/write-backup';
import { bibtexEntry } from '@/lib/exchange/citation/bibtex';
import { bibliography, type CslItem } from '@/lib/exchange/citation/csl-item';
import { gbt7714List } from '@/lib/exchange/citation/gbt7714';
import { risRecord } from '@/lib/exchange/citation/ris';
import { gathered } from '@/lib/exchange/files/gathered';
import { notesCsvHeader, notesCsvRow } from '@/lib/exchange/notes/notes-csv';
import { webAnnotations } from '@/lib/exchange/notes/web-annotation';
import { htmlReport } from '@/lib/exchange/report/html-report';
import { markdownZip } from '@/lib/exchange/report/markdown';
import type { ExchangeJobs } from '@/lib/messaging/exchange-job';
import type { Note } from '@/lib/model/note';
import type { PangzhuDatabase } from '@/lib/store/database';
import { allMutes } from '@/lib/store/mutes';
import { keptArticles, notesAsSaved, notesByArticle } from '@/lib/store/notes/export-notes';
import { allPacks } from '@/lib/store/packs';
import { read, stateOf } from '@/lib/store/save';
import { allSearches } from '@/lib/store/searches';
import type { Job } from './job';
import { packingWorker } from './packing-worker';

/** Gives notes out as a file, in the order of their articles. @throws StoreError, `signal.reason` */
export async function exportFile(
  db: PangzhuDatabase,
  given: ExchangeJobs['export']['given'],
  { onProgress, signal }: Job,
): Promise<Blob> {
  let done = 0;
  const onNote = () => {
    signal.throwIfAborted();
    done += 1;
    onProgress(done);
  };
  return await gathered(piecesOf(db, given, onNote), given.type);
}

async function* piecesOf(
  db: PangzhuDatabase,
  { format, ids, words }: ExchangeJobs['export']['given'],
  onNote: () => void,
): AsyncGenerator<string | Uint8Array> {
  const now = new Date().toISOString();
  const wanted = ids && new Set(ids);
  const notes = counted(notesByArticle(db, wanted), onNote);
  switch (format) {
    case 'markdown':
      yield* markdownZip(notes, 'obsidian', now);
      return;
    case 'logseq':
      yield* markdownZip(notes, 'logseq', now);
      return;
    case 'html':
      yield* htmlReport(notes, words, words.day);
      return;
    case 'csv':
      yield notesCsvHeader();
      for await (const note of notes) yield notesCsvRow(note);
      return;
    case 'web-annotation':
      yield* webAnnotations(notes, {
        generated: now,
        label: words.title,
        creator: words.reader,
      });
      return;
    case 'bibtex':
      yield (await itemsOf(notes)).map(bibtexEntry).join('\n');
      return;
    case 'ris':
      yield (await itemsOf(notes)).map(risRecord).join('');
      return;
    case 'csl-json':
      yield JSON.stringify(await itemsOf(notes), null, 1);
      return;
    case 'gbt7714':
      yield gbt7714List(await itemsOf(notes));
      return;
    case 'backup':
      yield* backupPieces(db, now, onNote);
  }
}

async function* counted(notes: AsyncIterable<Note>, onNote: () => void): AsyncGenerator<Note> {
  for await (const note of notes) {
    yield note;
    onNote();
  }
}

/** Bibliographies have an item an article: the notes' own words are not held. */
async function itemsOf(notes: AsyncIterable<Note>): Promise<CslItem[]> {
  const all: Note[] = [];
  for await (const note of notes) all.push({ ...note, comment: '', selector: null });
  return bibliography(all);
}

async function* backupPieces(
  db: PangzhuDatabase,
  created: string,
  onNote: () => void,
): AsyncGenerator<Uint8Array> {
  const { databaseId } = await read(db, ['meta'], stateOf);
  const packing = packingWorker();
  try {
    yield* writeBackup(backupContents(db, databaseId, created, onNote), packing.pack);
  } finally {
    packing.end();
  }
}

function backupContents(
  db: PangzhuDatabase,
  databaseId: string,
  created: string,
  onNote: () => void,
): BackupContents {
  return {
    databaseId,
    created,
    articles: keptArticles(db),
    notes: portable(counted(notesAsSaved(db), onNote)),
    others: {
      'muted-names': each(allMutes(db)),
      'saved-searches': each(allSearches(db)),
      packs: each(allPacks(db)),
    },
  };
}

/** Without the place in this database's order. */
async function* portable(notes: AsyncIterable<Note>) {
  for await (const { sequence: _, ...note } of notes) yield note;
}

async function* each<T>(all: Promise<readonly T[]>): AsyncGenerator<T> {
  yield* await all;
}
