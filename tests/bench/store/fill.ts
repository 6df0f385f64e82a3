import { pageKey } from '@/lib/model/page-key';
import { joinFigures, packFigures } from '@/lib/search/packed-figures';
import { textHashOf } from '@/lib/store/articles/articles';
import { hashedParagraphs } from '@/lib/store/articles/paragraph-hashes';
import type { PangzhuDatabase } from '@/lib/store/database';
import { namesIn } from '@/lib/store/notes/note-names';
import { rememberedOperations, writeNotes } from '@/lib/store/save';
import type { ArticleRow, FindingsRow, NoteRow } from '@/lib/store/schema';
import { addSearchText } from '@/lib/store/search-text/search-text';
import { countTags } from '@/lib/store/tags';
import type { RealisticNote } from '@/tests/support/realistic-notes';

const batchSize = 1_000;
/** So many notes fill a small chunk of search text. */
const chunkSize = 175;
/** A thousand notes at once on a busy machine, in ms: the limit of a reader's single save is no measure of it. */
const timeLimit = 120_000;

interface Batch {
  readonly notes: readonly RealisticNote[];
  /** Of each article, by its address. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly paragraphs: ReadonlyMap<string, readonly number[]>;
}

/** Fills a database with notes as many single saves would leave it, a thousand at a time. */
export async function fill(
  db: PangzhuDatabase,
  notes: Iterator<RealisticNote, unknown>,
  count: number,
): Promise<void> {
  let writing = Promise.resolve();
  for (let done = 0; done < count; done += batchSize) {
    // The next batch is made while the browser writes the last one.
    const next = await prepare(notes, Math.min(batchSize, count - done));
    await writing;
    writing = addBatch(db, next, count - done);
    // Awaited one round later: until then nobody would hear of its failure.
    writing.catch(() => {});
  }
  await writing;
}

async function prepare(notes: Iterator<RealisticNote, unknown>, size: number): Promise<Batch> {
  const batch = Array.from({ length: size }, () => notes.next().value as RealisticNote);
  const texts = new Map(batch.map(({ target, text }) => [target.article.url, text]));
  const hashes = new Map<string, string>();
  const paragraphs = new Map<string, readonly number[]>();
  for (const [url, text] of texts) {
    hashes.set(url, await textHashOf(text));
    paragraphs.set(
      url,
      hashedParagraphs(text).map(({ hash }) => hash),
    );
  }
  return { notes: batch, hashes, paragraphs };
}

async function addBatch(
  db: PangzhuDatabase,
  { notes: batch, hashes, paragraphs }: Batch,
  left: number,
): Promise<void> {
  await writeNotes(
    db,
    async (tables, state) => {
      const articles = new Map<string, ArticleRow>();
      const findings: FindingsRow[] = [];
      const rows: NoteRow[] = [];
      let number = ((await tables.articles.toCollection().lastKey()) ?? 0) as number;
      const now = new Date().toISOString();
      for (const { target, body, text, found } of batch) {
        const { url } = target.article;
        const textHash = hashes.get(url) as string;
        // The notes on one article may be in two batches.
        let article = articles.get(url) ?? (await tables.articles.get({ url, textHash }));
        if (!article) {
          number += 1;
          article = {
            number,
            page: number,
            url,
            key: pageKey(url),
            metadata: target.article,
            text,
            textHash,
            captured: now,
            paragraphs: paragraphs.get(url) as readonly number[],
          };
          articles.set(url, article);
          const entities = [...new Set(found.mentions.flatMap(({ entity }) => entity ?? []))];
          findings.push({ article: number, entities, ...found });
        }
        state.sequence += 1;
        rows.push({
          ...target,
          ...body,
          id: crypto.randomUUID(),
          textHash: article.textHash,
          revision: 1,
          sequence: state.sequence,
          created: now,
          modified: now,
          key: article.key,
          names: namesIn(target.selector, found.mentions),
          at: { article: article.number as number, page: article.page },
        });
      }
      state.count += rows.length;
      await tables.articles.bulkAdd([...articles.values()]);
      await tables.findings.bulkAdd(findings);
      const packed = findings.map(({ article, figures }) => packFigures(article, figures));
      const first = findings[0]?.article;
      if (first !== undefined) await tables.figures.add({ ...joinFigures(packed), first });
      await tables.notes.bulkAdd(rows);
      // As long as a chunk grows by single saves.
      for (let i = 0; i < rows.length; i += chunkSize) {
        await addSearchText(tables, state, rows.slice(i, i + chunkSize));
      }
      await countTags(
        tables,
        state.sequence,
        [],
        rows.flatMap(({ tags }) => tags),
      );
      // Earlier ones have been forgotten, once all are there.
      const remembered = left < rememberedOperations ? rows : [];
      await tables.operations.bulkAdd(
        remembered.map(({ id, sequence }) => ({
          id: `fill ${sequence}`,
          kind: 'add' as const,
          note: id,
          conflict: null,
          sequence,
        })),
      );
    },
    timeLimit,
  );
}
