/** RFC 4180 CSV with what spreadsheets need: a byte order mark, and cells that they leave as they are. */
import Papa from 'papaparse';
import { guarded } from './cell-guard';
import { FileError } from './file-error';

export const byteOrderMark = '\ufeff';

/** The longest row that is read, in UTF-16 units. */
const longestRow = 4_000_000;
const longestHeader = 10_000;

/** A date is told apart from text that looks like one: spreadsheets may know it as what it is. */
export type CsvCell = string | number | { readonly date: string };

/** One row, with its line end. Numbers and calendar dates stay what they are; text is guarded. */
export function csvRow(cells: readonly CsvCell[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: CsvCell): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = typeof value === 'string' ? guarded(value) : dated(value.date);
  // Semicolons and tabs, too: some spreadsheets part cells at all three of them.
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function dated(date: string): string {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(date) ? date : guarded(date);
}

/** A list in one cell: parted by semicolons, with a backslash before those that belong to an item. */
export function listCell(items: readonly string[]): string {
  // An empty item at the end would look like none.
  return items
    .map((item) => `${item.replace(/[\\;]/g, '\\$&')};`)
    .join(' ')
    .replace(/(?<=[^;\\ ]);$/, '');
}

export function readListCell(text: string): string[] {
  const items: string[] = [];
  let item = '';
  let i = 0;
  for (; i < text.length; i += 1) {
    const mark = text.charAt(i);
    if (mark === '\\') {
      i += 1;
      item += text.charAt(i);
    } else if (mark === ';') {
      items.push(item);
      item = '';
      if (text.charAt(i + 1) === ' ') i += 1;
    } else item += mark;
  }
  return item === '' ? items : [...items, item];
}

/** Spreadsheets write it before the header where commas are decimal points. */
const separatorLine = /^sep=([,;\t|])(?:\r\n|\n|\r)/i;

/**
 * The rows of a CSV file as it is read, empty ones left out, whatever its delimiter and line ends.
 *
 * @throws FileError `truncated` when it ends within quotes, `too-large` when a row does not end
 */
export async function* csvRows(chunks: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = '';
  let parser: Papa.Parser | undefined;
  const parse = (isLast: boolean) => {
    if (!parser) {
      const [line = '', told] = separatorLine.exec(rest) ?? [];
      rest = rest.slice(line.length);
      parser = parserFor(rest, told);
    }
    return parser.parse(rest, 0, !isLast) as Papa.ParseResult<string[]>;
  };
  for await (const chunk of chunks) {
    rest += chunk;
    // The first row tells the delimiter and the line ends; it has to be there as a whole.
    if (!parser && rest.length < longestHeader) continue;
    const { data, meta } = parse(false);
    rest = rest.slice(meta.cursor);
    if (rest.length > longestRow) throw new FileError('too-large');
    yield* data.filter(isFilled);
  }
  if (rest === '') return;
  const { data, errors } = parse(true);
  if (errors.some(({ code }) => code === 'MissingQuotes')) throw new FileError('truncated');
  yield* data.filter(isFilled);
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell !== '');
}

/** Papa Parse's inner parser, which takes a text in pieces; it has to be told what its outer one would guess. */
function parserFor(text: string, told: string | undefined): Papa.Parser {
  const { separators, newline } = headerOf(text.slice(0, longestHeader));
  const count = (mark: string) => separators.get(mark) ?? 0;
  const likely = [',', ';', '\t', '|'].reduce((a, b) => (count(b) > count(a) ? b : a));
  return new Papa.Parser({ delimiter: told ?? likely, newline: newline as '\n' });
}

/** The marks in a table's first row that may part its cells, and how the row ends; what stands in quotes does not count. */
function headerOf(text: string) {
  const separators = new Map<string, number>();
  let inQuotes = false;
  for (let i = 0; i < text.length; i += 1) {
    const mark = text.charAt(i);
    // Of a doubled quote, which is one in quotes, the second opens again what the first has closed.
    if (mark === '"') inQuotes = !inQuotes;
    else if (inQuotes) continue;
    else if (mark === '\n') return { separators, newline: mark };
    else if (mark === '\r')
      return { separators, newline: text.charAt(i + 1) === '\n' ? '\r\n' : mark };
    else separators.set(mark, (separators.get(mark) ?? 0) + 1);
  }
  return { separators, newline: '\n' };
}
