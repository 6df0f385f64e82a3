/** Tables that a spreadsheet has opened and saved again, as Excel and LibreOffice Calc do it. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { openImportFile } from '@/lib/exchange/import/import-file';
import { verdictOf } from '@/lib/exchange/import/import-plan';
import { notesCsvHeader, notesCsvRow } from '@/lib/exchange/notes/notes-csv';
import type { PortableNote } from '@/lib/exchange/notes/portable-note';
import { anyNote } from '../any-note';
import { allOf, fileOf } from '../files/bytes';
import { reading } from '../import/files';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What a cell is after it was opened: values become numbers, days and truth values, and are written their own way. */
function opened(cell: string): string {
  const text = cell.replace(/\r\n?/g, '\n');
  const bare = text.trim();
  if (/^[=+\-@＝＋－＠]/.test(bare)) return '#NAME?';
  if (/^(?:true|false)$/i.test(bare)) return bare.toUpperCase();
  const [, year = '', month = '', day] =
    /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(bare) ?? [];
  if (day) return `${year}/${Number(month)}/${Number(day)}`;
  if (month) return `${months[Number(month) - 1]}-${year.slice(2)}`;
  if (/^\d{1,2}[-/:]\d{1,2}$/.test(bare)) return '46024.5';
  const number = bare === '' ? Number.NaN : Number(bare.replace(/^[$￥]|[,%]/g, ''));
  if (Number.isNaN(number)) return text;
  return bare.length > 11 ? number.toExponential(5) : String(number);
}

function wide(text: string): Uint8Array {
  const units = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return new Uint8Array(units.buffer);
}

const saved: [string, (rows: string[][]) => string | Uint8Array][] = [
  ['with semicolons', (rows) => Papa.unparse(rows, { delimiter: ';' })],
  ['with a separator’s line', (rows) => `sep=;\r\n${Papa.unparse(rows, { delimiter: ';' })}`],
  ['all in quotes', (rows) => `\ufeff${Papa.unparse(rows, { quotes: true, newline: '\n' })}\n`],
  ['as text with tabs', (rows) => wide(`\ufeff${Papa.unparse(rows, { delimiter: '\t' })}`)],
  [
    'with empty columns and rows',
    (rows) => Papa.unparse([...rows, ['']].map((row) => [...row, '', ''])),
  ],
];

async function throughSpreadsheet(
  notes: readonly PortableNote[],
  save: (rows: string[][]) => string | Uint8Array,
) {
  const table = notesCsvHeader() + notes.map(notesCsvRow).join('');
  const { data } = Papa.parse<string[]>(table.slice(1), { delimiter: ',', skipEmptyLines: true });
  const file = save(data.map((row) => row.map(opened)));
  const { entries } = await openImportFile(fileOf(file), reading);
  return await allOf(entries());
}

/** Line ends are all that a spreadsheet may change. */
const plain = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value).replaceAll(/\\r\\n|\\r/g, '\\n'));

/** A note that says little else than numbers and dates do. */
const anyValues = fc
  .tuple(
    anyNote({ halves: false }),
    fc.array(
      fc.oneof(
        fc.constantFrom('007', '1-2', '2024-08', '2024-08-09', 'TRUE', '1e5', '=1', '120', '12%'),
        fc.stringMatching(/^[1-9][0-9]{0,20}(?:\.[0-9]{1,3})?$/),
      ),
      { minLength: 5, maxLength: 5 },
    ),
  )
  .map(
    ([note, [quote = '', comment = '', title = '', tag = '', outlet = '']]): PortableNote => ({
      ...note,
      selector: { quote: { exact: quote, prefix: comment, suffix: tag } },
      comment,
      tags: [tag],
      article: { ...note.article, title, outlet, bylines: [outlet], leadIn: quote, editors: [tag] },
    }),
  );

describe.each(saved)('%s', (_, save) => {
  it('any notes come back as they were', async () => {
    const notes = fc.uniqueArray(fc.oneof(anyNote({ halves: false }), anyValues), {
      minLength: 1,
      maxLength: 4,
      selector: ({ id }) => id,
    });
    await fc.assert(
      fc.asyncProperty(notes, async (all) => {
        const read = await throughSpreadsheet(all, save);
        expect(plain(read)).toEqual(
          all.map((note, i) => ({ kind: 'note', place: i + 2, note: plain(note) })),
        );
        for (const [i, entry] of read.entries())
          expect(entry.kind === 'note' && verdictOf(entry.note, all[i])).toBe('same');
      }),
    );
  });
});
