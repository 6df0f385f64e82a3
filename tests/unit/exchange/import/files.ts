import type { ImportFormat } from '@/lib/exchange/import/import-entry';
import { notesCsvHeader, notesCsvRow } from '@/lib/exchange/notes/notes-csv';
import type { PortableNote } from '@/lib/exchange/notes/portable-note';
import { webAnnotations } from '@/lib/exchange/notes/web-annotation';
import { backupOf, someArticle } from '../backup/backups';
import { allOf, each } from '../files/bytes';

export const reading = {
  pageUrl: (url: string) => url.replace(/#.*/, ''),
  now: '2025-06-01T00:00:00.000Z',
};

async function annotations(notes: readonly PortableNote[]): Promise<string> {
  const pieces = webAnnotations(each(notes), {
    generated: reading.now,
    label: '笔记',
    creator: '读者',
  });
  return (await allOf(pieces)).join('');
}

/** What Hypothesis would export of the same notes. */
function hypothesis(notes: readonly PortableNote[]): string {
  const rows = notes.map(({ id, article, selector, comment, tags, created }) => ({
    id,
    created,
    updated: created,
    uri: article.url,
    text: comment,
    tags,
    target: [
      {
        source: article.url,
        ...(selector ? { selector: [{ type: 'TextQuoteSelector', ...selector.quote }] } : {}),
      },
    ],
    document: { title: [article.title] },
  }));
  return JSON.stringify({ export_date: reading.now, client_version: '1.2', annotations: rows });
}

const encoded = (text: string) => new TextEncoder().encode(text);

/** A file of each format that holds these notes. */
export const writers: [ImportFormat, (notes: readonly PortableNote[]) => Promise<Uint8Array>][] = [
  ['backup', async (notes) => await backupOf([await someArticle()], notes)],
  ['web-annotation', async (notes) => encoded(await annotations(notes))],
  ['hypothesis', async (notes) => encoded(hypothesis(notes))],
  ['csv', async (notes) => encoded(notesCsvHeader() + notes.map(notesCsvRow).join(''))],
];
