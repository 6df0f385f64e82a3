/** Reads a dictionary pack that someone else may have made: nothing of it is believed before it has been checked. */
import * as v from 'valibot';
import type { Dictionary, Fact, SourceArticle } from '@/lib/model/dictionary';
import type { Entity, Place } from '@/lib/model/entity';
import type { PackError, PackErrorCode, PackList } from '@/lib/model/pack-reading';
import { measureJson } from './measure-json';
import { codeOf, fieldOf } from './pack-error';
import {
  packArticleSchema,
  packEntitySchema,
  packFactSchema,
  packFormat,
  packLimits,
  packSourceSchema,
} from './pack-schema';

export type PackReading =
  | { readonly ok: true; readonly pack: Dictionary }
  | { readonly ok: false; readonly errors: readonly PackError[] };

/** So many errors are told; nobody mends a file by a longer list. */
const mostErrors = 100;

/**
 * @param text the file's text, any string.
 * @param known the dictionary that the pack will be merged with: its entities and articles may be spoken of.
 * @returns the pack, or what is wrong with it, at most 100 errors in the file's order; never throws.
 */
export function readPack(text: string, known?: Dictionary): PackReading {
  const { bytes, depth } = measureJson(text, packLimits.bytes);
  if (bytes > packLimits.bytes) return refused('too-large');
  if (depth > packLimits.depth) return refused('too-deep');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refused('not-json');
  }
  if (!isPack(file)) return refused('not-a-pack');
  if (file.schema !== 1) return refused(Number(file.schema) > 1 ? 'newer-schema' : 'not-a-pack');
  return new PackReader(known).read(file);
}

interface PackFile {
  readonly schema?: unknown;
  readonly source?: unknown;
  readonly articles?: unknown;
  readonly entities?: unknown;
  readonly facts?: unknown;
}

function isPack(file: unknown): file is PackFile {
  return (
    typeof file === 'object' && file !== null && 'format' in file && file.format === packFormat
  );
}

function refused(code: PackErrorCode): PackReading {
  return { ok: false, errors: [{ code, list: null, row: null, id: null, field: '' }] };
}

const topLevel = new Set(['format', 'schema', 'source', 'articles', 'entities', 'facts']);

class PackReader {
  readonly #errors: PackError[] = [];
  #names = 0;

  constructor(private readonly known: Dictionary | undefined) {}

  read(file: PackFile): PackReading {
    for (const field of Object.keys(file)) {
      if (!topLevel.has(field)) this.#add('unknown-field', null, null, null, field.slice(0, 100));
    }
    const [source] = this.#rows('source', [file.source], packSourceSchema, 1);
    const articles = this.#list(file, 'articles', packArticleSchema);
    const entities = this.#list(file, 'entities', packEntitySchema);
    const facts = this.#list(file, 'facts', packFactSchema);
    this.#checkIds(articles, entities, facts);
    if (this.#errors.length > 0 || !source) {
      return { ok: false, errors: this.#errors.slice(0, mostErrors) };
    }
    return { ok: true, pack: { schema: 1, source, articles, entities, facts } };
  }

  #list<Schema extends v.GenericSchema>(
    file: PackFile,
    list: 'articles' | 'entities' | 'facts',
    schema: Schema,
  ): v.InferOutput<Schema>[] {
    const rows = file[list];
    if (!Array.isArray(rows)) {
      this.#add(rows === undefined ? 'missing' : 'wrong-type', list, null, null);
      return [];
    }
    return this.#rows(list, rows, schema, packLimits[list]);
  }

  /** Row by row, so that a file of nothing but errors ends the reading early. */
  #rows<Schema extends v.GenericSchema>(
    list: PackList,
    rows: readonly unknown[],
    schema: Schema,
    most: number,
  ): v.InferOutput<Schema>[] {
    if (rows.length > most) {
      this.#add('too-many', list, null, null);
      return [];
    }
    const read: v.InferOutput<Schema>[] = [];
    for (const [index, row] of rows.entries()) {
      if (this.#errors.length >= mostErrors) break;
      const result = v.safeParse(schema, row, { abortPipeEarly: true });
      if (result.success) read.push(result.output);
      for (const issue of result.issues ?? []) {
        const place = list === 'source' ? null : index;
        this.#add(codeOf(issue), list, place, idOf(row), fieldOf(issue));
      }
    }
    return read;
  }

  /** What no row can tell alone: ids are given once and lead somewhere, and all the names are not too many. */
  #checkIds(
    articles: readonly SourceArticle[],
    entities: readonly Entity[],
    facts: readonly Fact[],
  ): void {
    if (this.#errors.length > 0) return;
    const articleIds = this.#ids('articles', articles, this.known?.articles ?? []);
    const entityIds = this.#ids('entities', entities, this.known?.entities ?? []);
    const checkPlace = (place: Place, list: PackList, row: number, id: string, field: string) => {
      if (!articleIds.has(place.article)) this.#add('unknown-article', list, row, id, field);
    };
    for (const [row, { id, aliases, seen }] of entities.entries()) {
      this.#names += 1 + aliases.length;
      for (const [i, place] of seen.entries()) {
        checkPlace(place, 'entities', row, id, `seen.${i}.article`);
      }
    }
    if (this.#names > packLimits.names) this.#add('too-many', 'entities', null, null, 'aliases');
    for (const [row, { subject, source }] of facts.entries()) {
      if (!entityIds.has(subject)) this.#add('unknown-entity', 'facts', row, subject, 'subject');
      checkPlace(source, 'facts', row, subject, 'source.article');
    }
  }

  #ids(
    list: 'articles' | 'entities',
    rows: readonly { readonly id: string }[],
    known: readonly { readonly id: string }[],
  ): Set<string> {
    const ids = new Set<string>();
    for (const [row, { id }] of rows.entries()) {
      if (ids.has(id)) this.#add('duplicate', list, row, id, 'id');
      ids.add(id);
    }
    for (const { id } of known) ids.add(id);
    return ids;
  }

  #add(
    code: PackErrorCode,
    list: PackList | null,
    row: number | null,
    id: string | null,
    field = '',
  ): void {
    if (this.#errors.length < mostErrors) this.#errors.push({ code, list, row, id, field });
  }
}

function idOf(row: unknown): string | null {
  if (typeof row !== 'object' || row === null) return null;
  for (const key of ['id', 'subject'] as const) {
    if (!Object.hasOwn(row, key)) continue;
    const id = (row as Record<string, unknown>)[key];
    if (typeof id === 'string') return id.slice(0, packLimits.name);
  }
  return null;
}
