import { i18n } from '#i18n';
import { formatInstant } from '@/components/words/date-format';
import { uiLocale } from '@/components/words/ui-language';
import { writeBackup } from '@/lib/exchange/backup/write-backup';
import { bibtexEntry } from '@/lib/exchange/citation/bibtex';
import { bibliography, type CslItem } from '@/lib/exchange/citation/csl-item';
import { gbt7714List } from '@/lib/exchange/citation/gbt7714';
import { risRecord } from '@/lib/exchange/citation/ris';
import { notesCsvHeader, notesCsvRow } from '@/lib/exchange/notes/notes-csv';
import { annotationFrame, webAnnotation } from '@/lib/exchange/notes/web-annotation';
import { htmlReport, type ReportWords } from '@/lib/exchange/report/html-report';
import { markdownZip } from '@/lib/exchange/report/markdown';
import type { ExportFormat } from '@/lib/model/export-format';
import type { Note } from '@/lib/model/note';
import type { PangzhuDatabase } from '@/lib/store/database';
import { allMutes } from '@/lib/store/mutes';
import { keptArticles, notesAsSaved, notesByArticle } from '@/lib/store/notes/export-notes';
import { allPacks } from '@/lib/store/packs';
import { read, stateOf } from '@/lib/store/save';
import { allSearches } from '@/lib/store/searches';

/**
 * A file of these notes, piece by piece.
 *
 * @param ids of the notes that are wanted; a backup holds all there is whatever they are
 * @param onNote is told after every note
 * @throws StoreError
 */
export async function* exportPieces(
  format: ExportFormat,
  db: PangzhuDatabase,
  ids: ReadonlySet<string>,
  onNote: () => void,
): AsyncGenerator<string | Uint8Array> {
  const notes = counted(notesByArticle(db, ids), onNote);
  const now = new Date().toISOString();
  switch (format) {
    case 'markdown':
      yield* markdownZip(notes, 'obsidian', now);
      return;
    case 'logseq':
      yield* markdownZip(notes, 'logseq', now);
      return;
    case 'html':
      yield* htmlReport(notes, reportWords(), formatInstant(now));
      return;
    case 'csv':
      yield notesCsvHeader();
      for await (const note of notes) yield notesCsvRow(note);
      return;
    case 'web-annotation': {
      const frame = annotationFrame(ids.size, now, i18n.t('library.export.label'));
      yield frame.before;
      let first = true;
      for await (const note of notes) {
        yield (first ? '' : frame.between) + JSON.stringify(webAnnotation(note));
        first = false;
      }
      yield frame.after;
      return;
    }
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
      yield* backupPieces(db, onNote);
  }
}

function reportWords(): ReportWords {
  return {
    language: uiLocale(),
    title: i18n.t('library.export.label'),
    references: i18n.t('library.export.references'),
    made: i18n.t('library.export.made'),
  };
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

async function* backupPieces(db: PangzhuDatabase, onNote: () => void): AsyncGenerator<Uint8Array> {
  const { databaseId } = await read(db, ['meta'], stateOf);
  yield* writeBackup({
    databaseId,
    created: new Date().toISOString(),
    articles: keptArticles(db),
    notes: portable(counted(notesAsSaved(db), onNote)),
    others: {
      'muted-names': each(allMutes(db)),
      'saved-searches': each(allSearches(db)),
      packs: each(allPacks(db)),
    },
  });
}

/** Without the place in this database's order. */
async function* portable(notes: AsyncIterable<Note>) {
  for await (const { sequence: _, ...note } of notes) yield note;
}

async function* each<T>(all: Promise<readonly T[]>): AsyncGenerator<T> {
  yield* await all;
}
