/** Tables as notes: our own without loss, others' by the names of their columns. */
import { type NoteColour, noteColours, noteStatuses } from '@/lib/model/note';
import { unguarded } from '../files/cell-guard';
import { readListCell } from '../files/csv';
import { FileError } from '../files/file-error';
import { calendarDate, rewrittenDate } from './calendar-date';
import { derivedId } from './derived-id';
import { addressIn, columnsByName, instantIn } from './foreign-table';
import { absent, type NoteColumn, noteColumns } from './notes-csv';
import { instantOf, type Reading, type ReadNote, readPortable } from './portable-note';
import { isObject } from './untyped';
import { withoutMarkup } from './without-markup';

/** Those that tables which were written before have not. */
const laterColumns: ReadonlySet<NoteColumn> = new Set<NoteColumn>(['page']);

/**
 * A table's rows as notes; null when its first row names no columns that are known.
 *
 * @throws FileError `no-addresses` when it is a table of notes that does not say of which pages they are
 */
export function notesCsvReader(header: readonly string[]): NotesCsvReader | null {
  const names = header.map((name) => name.trim());
  const own = noteColumns.filter((column) => names.includes(column));
  const isOwn = noteColumns.every((column) => own.includes(column) || laterColumns.has(column));
  const columns = isOwn
    ? new Map(own.map((column) => [column, names.indexOf(column)]))
    : columnsByName(names);
  if (columns.size < 2) return null;
  if (columns.has('url')) return new NotesCsvReader(columns, isOwn);
  if (columns.has('quote') || columns.has('comment')) throw new FileError('no-addresses');
  return null;
}

export class NotesCsvReader {
  constructor(
    private readonly columns: ReadonlyMap<NoteColumn, number>,
    private readonly isOwn: boolean,
  ) {}

  /** Whether a row that was cut short would not be known by its length. */
  isCut(row: readonly string[]): boolean {
    return this.isOwn && !/Z$/.test(this.cellOf(row, 'modified'));
  }

  read(row: readonly string[], reading: Reading): ReadNote {
    return this.isOwn ? this.readOwn(row) : this.readOther(row, reading);
  }

  private readOwn(row: readonly string[]): ReadNote {
    const cell = (column: NoteColumn) => this.cellOf(row, column);
    const [exact, start, end] = [cell('quote'), cell('start'), cell('end')];
    const status = noteStatuses.find((each) => each === cell('status'));
    const position = start !== '' && end !== '' ? { start: Number(start), end: Number(end) } : null;
    const { range, formerly, changes } = historyOf(cell('history'));
    const quote = { exact, prefix: cell('prefix'), suffix: cell('suffix') };
    return readPortable({
      id: cell('id'),
      article: {
        url: cell('url'),
        title: cell('title'),
        bylines: readListCell(cell('bylines')),
        outlet: cell('outlet'),
        published: this.dateOf(row, 'published'),
        ...optional('leadIn', cell('leadIn')),
        ...optional('subtitle', cell('subtitle')),
        ...optional('editors', cell('editors'), readListCell),
        ...optional('page', this.columns.has('page') ? cell('page') : absent),
        ...optional('updated', this.dateOf(row, 'updated')),
        ...optional('language', cell('language')),
        ...optional('sources', cell('sources'), sourcesOf),
      },
      textHash: cell('textHash'),
      selector:
        exact === ''
          ? null
          : { quote, ...(position ? { position } : {}), ...(range ? { range } : {}) },
      comment: cell('comment'),
      tags: readListCell(cell('tags')),
      colour: cell('colour'),
      ...(status ? { status } : {}),
      revision: Number(cell('revision')),
      created: cell('created'),
      modified: cell('modified'),
      ...(cell('conflictOf') ? { conflictOf: cell('conflictOf') } : {}),
      ...(formerly ? { formerly } : {}),
      ...(changes ? { changes } : {}),
    });
  }

  private readOther(row: readonly string[], reading: Reading): ReadNote {
    const cell = (column: NoteColumn) => this.cellOf(row, column).trim();
    const items = (column: NoteColumn) => {
      // Where semicolons part them, a comma stands within one: family name, given name.
      const parts = /[;；]/.test(cell(column)) ? /[;；\n]/ : /[,，、|\n]/;
      const each = cell(column).split(parts);
      return each.map((item) => item.trim()).filter(Boolean);
    };
    const created = instantOf(instantIn(cell('created')) || reading.now);
    const note = {
      article: {
        url: reading.pageUrl(addressIn(cell('url'))),
        title: cell('title'),
        bylines: items('bylines'),
        outlet: cell('outlet'),
        published: calendarDate(cell('published')),
        ...(cell('page') ? { page: cell('page').replace(/^第?0*(?=\d)|^第|版$/g, '') } : {}),
      },
      textHash: '',
      selector: cell('quote') ? { quote: { exact: cell('quote'), prefix: '', suffix: '' } } : null,
      comment: /^<(?:p|div)\b.*>$/s.test(cell('comment'))
        ? withoutMarkup(cell('comment'))
        : cell('comment'),
      tags: items('tags').map((tag) => tag.replace(/^#/, '')),
      colour: noteColours.includes(cell('colour') as NoteColour) ? cell('colour') : 'yellow',
      revision: 1,
      created,
      modified: instantOf(instantIn(cell('modified')) || created),
    };
    return readPortable({ ...note, id: derivedId('', note) });
  }

  private cellOf(row: readonly string[], column: NoteColumn): string {
    return unguarded(this.rawCellOf(row, column));
  }

  /** Text that was guarded was no date; what stands unguarded may have been written again since. */
  private dateOf(row: readonly string[], column: NoteColumn): string {
    const raw = this.rawCellOf(row, column);
    return raw.startsWith("'") ? unguarded(raw) : rewrittenDate(raw);
  }

  private rawCellOf(row: readonly string[], column: NoteColumn): string {
    return row[this.columns.get(column) ?? -1] ?? '';
  }
}

function optional(name: string, cell: string, read: (cell: string) => unknown = (text) => text) {
  if (cell === absent) return {};
  return { [name]: read(/^——+$/.test(cell) ? cell.slice(1) : cell) };
}

interface History {
  readonly range?: unknown;
  readonly formerly?: unknown;
  readonly changes?: unknown;
}

function historyOf(cell: string): History {
  try {
    const parsed: unknown = cell === '' ? {} : JSON.parse(cell);
    return isObject(parsed) ? parsed : {};
  } catch {
    // Whoever edited it had no use for it.
    return {};
  }
}

function sourcesOf(cell: string): Record<string, string> {
  return Object.fromEntries(readListCell(cell).map((item) => item.split(/=(.*)/s, 2)));
}
