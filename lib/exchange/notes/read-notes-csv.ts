/** Tables as notes: our own without loss, others' by the names of their columns. */
import { type NoteColour, noteColours, noteStatuses } from '@/lib/model/note';
import { webAddress } from '../citation/csl-item';
import { readListCell, unguarded } from '../files/csv';
import { derivedId } from './derived-id';
import { absent, type NoteColumn, noteColumns } from './notes-csv';
import { instantOf, type Reading, type ReadNote, readPortable } from './portable-note';
import { isObject } from './untyped';

/** What other programs and people call the columns. */
const otherNames: Readonly<Partial<Record<NoteColumn, string>>> = {
  quote: 'quote highlight text passage selection exact 引文 引用 摘录 原文 划线 高亮 内容',
  comment: 'comment note notes annotation 评论 批注 笔记 备注 想法 旁注',
  tags: 'tags tag keywords 标签 关键词',
  colour: 'colour color 颜色',
  title: 'title headline 标题 题名 文章',
  bylines: 'bylines byline author authors creator 作者 记者',
  outlet: 'outlet source publication publisher site 来源 媒体 报纸 网站',
  published: 'published date pubdate 日期 发布日期 发表日期 出版日期',
  url: 'url uri link address source_url 网址 链接 地址',
  created: 'created created_at added 创建时间 添加时间 时间',
  modified: 'modified updated_at 修改时间',
};

/** A table's rows as notes; null when its first row names no column of addresses and no other that is known. */
export function notesCsvReader(header: readonly string[]): NotesCsvReader | null {
  const names = header.map((name) => name.trim());
  const isOwn = noteColumns.every((column) => names.includes(column));
  const columns = new Map<NoteColumn, number>();
  for (const column of noteColumns) {
    const known = isOwn ? [column] : (otherNames[column]?.split(' ') ?? []);
    const at = names.findIndex((name) => known.includes(isOwn ? name : name.toLowerCase()));
    if (at >= 0) columns.set(column, at);
  }
  if (!columns.has('url') || columns.size < 2) return null;
  return new NotesCsvReader(columns, isOwn);
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
        published: cell('published'),
        ...optional('leadIn', cell('leadIn')),
        ...optional('subtitle', cell('subtitle')),
        ...optional('editors', cell('editors'), readListCell),
        ...optional('updated', cell('updated')),
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
    const items = (column: NoteColumn) =>
      cell(column)
        .split(/[;；,，、|\n]/)
        .map((item) => item.trim())
        .filter(Boolean);
    const created = instantOf(cell('created') || reading.now);
    const note = {
      article: {
        url: reading.pageUrl(webAddress(cell('url'))),
        title: cell('title'),
        bylines: items('bylines'),
        outlet: cell('outlet'),
        published: /^\d{4}(?:-\d{2}){0,2}/.exec(cell('published'))?.[0] ?? '',
      },
      textHash: '',
      selector: cell('quote') ? { quote: { exact: cell('quote'), prefix: '', suffix: '' } } : null,
      comment: cell('comment'),
      tags: items('tags').map((tag) => tag.replace(/^#/, '')),
      colour: noteColours.includes(cell('colour') as NoteColour) ? cell('colour') : 'yellow',
      revision: 1,
      created,
      modified: instantOf(cell('modified') || created),
    };
    return readPortable({ ...note, id: derivedId('', note) });
  }

  private cellOf(row: readonly string[], column: NoteColumn): string {
    return unguarded(row[this.columns.get(column) ?? -1] ?? '');
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
