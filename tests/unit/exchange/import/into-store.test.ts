/** The whole way: files that are read, planned and taken into a database, and what becomes of it when they are refused. */
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { backupFormat, backupVersion, manifestName } from '@/lib/exchange/backup/backup-format';
import { writeBackup } from '@/lib/exchange/backup/write-backup';
import { openImportFile } from '@/lib/exchange/import/import-file';
import { batchesOf, planImport, withoutDuplicates } from '@/lib/exchange/import/import-plan';
import type { PortableNote } from '@/lib/exchange/notes/portable-note';
import type { FileErrorCode } from '@/lib/model/import-preview';
import type { PangzhuDatabase } from '@/lib/store/database';
import { keptArticles, notesAsSaved, notesById } from '@/lib/store/notes/export-notes';
import { type IncomingBatch, importNotes } from '@/lib/store/notes/import-notes';
import { checkSearchText } from '@/lib/store/search-text/search-text-check';
import { contentsOf, testDatabase } from '../../store/test-database';
import { anyNote } from '../any-note';
import { backupOf, someArticle, someNotes } from '../backup/backups';
import { allOf, fileOf, joined } from '../files/bytes';
import { reading, writers } from './files';

/** As the library does it: nothing is taken before the file was read to its end. */
async function take(db: PangzhuDatabase, bytes: Uint8Array) {
  const file = await openImportFile(fileOf(bytes), reading);
  const plan = await planImport(file.entries(), (ids) => notesById(db, ids));
  async function* batches(): AsyncGenerator<IncomingBatch> {
    for await (const { notes, others } of batchesOf(withoutDuplicates(file.entries()), 3)) {
      const articles = others.flatMap((each) => (each.kind === 'article' ? [each.article] : []));
      yield { notes, articles: articles as IncomingBatch['articles'] };
    }
  }
  const taken = await importNotes(db, batches(), { onConflict: 'both' });
  return { plan, taken };
}

const portable = async (db: PangzhuDatabase): Promise<PortableNote[]> =>
  (await allOf(notesAsSaved(db))).map(({ sequence: _, ...note }) => note);

async function backupFrom(db: PangzhuDatabase): Promise<Uint8Array> {
  async function* notes() {
    for await (const { sequence: _, ...note } of notesAsSaved(db)) yield note;
  }
  const contents = {
    databaseId: 'd',
    created: reading.now,
    articles: keptArticles(db),
    notes: notes(),
  };
  return joined(await allOf(writeBackup(contents)));
}

describe.each(writers)('a file of the format %s', (format, write) => {
  it('is taken as it was planned, and the second time adds nothing', async () => {
    const db = await testDatabase();
    const bytes = await write(someNotes(10));
    const first = await take(db, bytes);
    expect(first.plan).toMatchObject({ new: 10, same: 0, conflicting: 0 });
    expect(first.taken).toEqual({ added: 10, same: 0, conflicting: 0 });
    const before = await contentsOf(db);
    const again = await take(db, bytes);
    expect(again.plan).toMatchObject({ new: 0, same: 10, conflicting: 0 });
    expect(await contentsOf(db)).toEqual(before);
    expect(await checkSearchText(db)).toMatchObject({ sound: true, notes: 10 });
  });

  it('changes nothing in the database when it is refused', async () => {
    const db = await testDatabase();
    await take(db, await backupOf([await someArticle()], someNotes(2)));
    const before = await contentsOf(db);
    const whole = await write(someNotes(6));
    for (let end = 7; end < whole.length - 40; end += 97) {
      const cut = whole.slice(0, end);
      // A table that was cut between two rows, or in its header, is a shorter one.
      if (format === 'csv' && (end < 300 || cut.at(-1) === 0x0a)) continue;
      await expect(take(db, cut), `cut at ${end}`).rejects.toMatchObject({ name: 'FileError' });
    }
    expect(await contentsOf(db)).toEqual(before);
  });
});

/** An archive with another in it, as mail programs and file managers make them of folders. */
const nested = async () =>
  zipSync({ 'backup.zip': await backupOf([], someNotes(1)), 'manifest.json': strToU8('{}') });
const newer = () => {
  const manifest = { format: backupFormat, version: backupVersion + 1, parts: [] };
  return zipSync({ [manifestName]: strToU8(JSON.stringify(manifest)) });
};
/** A few bytes that say they are four gigabytes. */
const bomb = () => {
  const bytes = zipSync({ [manifestName]: new Uint8Array(1_000_000) }, { level: 9 });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  view.setUint32(view.getUint32(bytes.length - 6, true) + 24, 4_000_000_000, true);
  return bytes;
};

it.each<[string, () => Uint8Array | Promise<Uint8Array>, FileErrorCode]>([
  ['an archive in an archive', nested, 'unknown-format'],
  ['an empty archive', () => zipSync({}), 'unknown-format'],
  ['a backup of tomorrow', newer, 'newer-version'],
  ['a zip bomb', bomb, 'too-large'],
  ['a table without addresses', () => strToU8('引文,备注\n甲,乙\n'), 'no-addresses'],
  ['brackets without end', () => strToU8('[{"a":'.repeat(50_000)), 'truncated'],
  ['a page', () => strToU8('<!doctype html><p>甲'), 'unknown-format'],
  ['nothing', () => new Uint8Array(), 'unknown-format'],
])('%s is refused with a reason, and changes nothing', async (_, write, code) => {
  const db = await testDatabase();
  await take(db, await backupOf([await someArticle()], someNotes(2)));
  const before = await contentsOf(db);
  await expect(take(db, await write())).rejects.toMatchObject({ name: 'FileError', code });
  expect(await contentsOf(db)).toEqual(before);
});

it('any notes come from one database into another by a backup, and are the same there', async () => {
  const notes = fc.uniqueArray(anyNote(), { maxLength: 8, selector: ({ id }) => id });
  await fc.assert(
    fc.asyncProperty(notes, async (all) => {
      const [one, two] = [await testDatabase(), await testDatabase()];
      await take(one, await backupOf([await someArticle()], all));
      expect(await portable(one)).toEqual(all);
      const backup = await backupFrom(one);
      await take(two, backup);
      expect(await portable(two)).toEqual(all);
      expect(await allOf(keptArticles(two))).toEqual(await allOf(keptArticles(one)));
      expect(await backupFrom(two)).toEqual(backup);
    }),
    { numRuns: 15 },
  );
});
