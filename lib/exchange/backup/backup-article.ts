/**
 * What was found in an article, as short as it can be said: a figure in full is a hundred characters, and there are dozens in
 * an article. Each mention and figure is a list of its parts in a fixed order, without the empty ones at its end and without
 * the words, which are the text's own. One that has other parts is written as it is.
 */
import { isObject } from '../notes/untyped';
import type { BackupArticle } from './backup-format';

/** A part's name and, where it has one, the value that is not written at a list's end; undefined: the part is not there. */
type Column = readonly [name: string, ...usual: [] | [unknown]];

/** Since version 2: a column is never moved or taken away, and a new one makes a new version. */
const columns = {
  mentions: [
    ['start'],
    ['end'],
    ['kind'],
    ['name'],
    ['entity', null],
    ['reason', 'name'],
    ['confidence', 1],
  ],
  figures: [
    ['start'],
    ['end'],
    ['kind'],
    ['value', null],
    ['unit', null],
    ['metric', null],
    ['subject', null],
    ['bound', 'exact'],
    ['low', null],
    ['high', null],
    ['period', null],
    ['change', undefined],
  ],
} as const satisfies Record<string, readonly Column[]>;

const kinds = ['mentions', 'figures'] as const;

/** An article as it is written. */
export function packedArticle({ found, ...article }: BackupArticle): unknown {
  if (!found) return article;
  const [mentions, figures] = kinds.map((kind) =>
    found[kind].map((each) => packed(each, article.text, columns[kind])),
  );
  return { ...article, found: { mentions, figures } };
}

/** An article as it was, of one that was read. */
export function unpackedArticle({ found, ...article }: BackupArticle): BackupArticle {
  if (!found) return article;
  const [mentions = [], figures = []] = kinds.map((kind) =>
    found[kind].map((each) => unpacked(each, article.text, columns[kind])),
  );
  return { ...article, found: { mentions, figures } };
}

function packed(each: unknown, text: string, all: readonly Column[]): unknown {
  if (!isObject(each)) return each;
  const { start, end } = each;
  const isSlice =
    typeof start === 'number' && typeof end === 'number' && each['text'] === text.slice(start, end);
  const values = all.map(([name]) => each[name]);
  const known = values.filter((value) => value !== undefined).length;
  if (!isSlice || known + 1 < Object.keys(each).length) return each;
  let length = all.length;
  while (length > 0 && isUsual(all[length - 1] as Column, values[length - 1])) length -= 1;
  // In a list there is no place for a part that is not there.
  return values.slice(0, length).includes(undefined) ? each : values.slice(0, length);
}

function isUsual(column: Column, value: unknown): boolean {
  return column.length > 1 && column[1] === value;
}

function unpacked(each: unknown, text: string, all: readonly Column[]): unknown {
  if (Array.isArray(each)) return ofList(each, text, all);
  if (!isObject(each)) return each;
  // Version 1 left out empty parts wherever they stood.
  const parts: Record<string, unknown> = { ...each };
  for (const [name, usual] of all) if (usual === null) parts[name] ??= null;
  parts['text'] ??= sliceOf(parts, text);
  return parts;
}

function ofList(list: readonly unknown[], text: string, all: readonly Column[]): unknown {
  const parts: Record<string, unknown> = {};
  for (const [i, [name, usual]] of all.entries()) {
    const value = i < list.length ? list[i] : usual;
    if (value !== undefined) parts[name] = value;
  }
  parts['text'] = sliceOf(parts, text);
  return parts;
}

function sliceOf({ start, end }: Readonly<Record<string, unknown>>, text: string): unknown {
  return typeof start === 'number' && typeof end === 'number' ? text.slice(start, end) : undefined;
}
