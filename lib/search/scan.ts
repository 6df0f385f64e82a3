import { kindBit, type PackedNotes } from './packed';
import type { FiguresFound } from './packed-figures';
import type { Query, Term } from './query';
import { ITEM } from './searchable';
import { fieldCount, fieldNumber, plainFields } from './searchable-note';

/** The notes of one chunk that answer a query, as indexes into its columns, ascending, and how well each does. */
export interface ScanResult {
  readonly indexes: readonly number[];
  /** The sum of what each term is worth where it counts most. */
  readonly worths: readonly number[];
}

/** What a term is worth by the field it stands in, in the order of `packedFields`. */
const fieldWorths = [4, 3.5, 3, 2.5, 2, 1.5, 2, 2.5, 1.5, 1.5, 1, 1] as const;

/** A needle and the fields (first, and the one after the last) that it may stand in. */
interface Needle {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

function needlesOf(term: Term): Needle[] {
  const within = (first: number, last: number, texts: readonly string[]) =>
    texts.map((text) => ({ text, first, last }));
  const only = (field: number, texts: readonly string[]) => within(field, field + 1, texts);
  switch (term.scope) {
    case 'any':
      return [
        ...within(0, plainFields, term.needles),
        ...within(fieldNumber.tagInitials, fieldNumber.bylineInitials + 1, initialNeedles(term)),
      ];
    case 'tag':
      return [
        ...only(fieldNumber.tags, term.needles),
        ...only(fieldNumber.tagInitials, initialNeedles(term)),
      ];
    case 'whole-tag':
      return only(
        fieldNumber.tags,
        term.needles.map((text) => ITEM + text + ITEM),
      );
    case 'byline':
      return [
        ...only(fieldNumber.byline, term.needles),
        ...only(fieldNumber.bylineInitials, initialNeedles(term)),
      ];
    case 'outlet':
      return only(fieldNumber.outlet, term.needles);
    case 'site':
      return only(fieldNumber.host, term.needles);
    case 'status':
      return only(
        fieldNumber.status,
        term.needles.map((text) => ITEM + text + ITEM),
      );
  }
}

/**
 * Needles that may be pinyin initials: three letters anywhere in a run, two only as the whole of it. What must not be there
 * is meant as it is spelt.
 */
export function initialNeedles(term: Term): string[] {
  if (term.negative) return [];
  return term.needles.flatMap((needle) => {
    if (!/^[a-z0-9]*[a-z][a-z0-9]*$/.test(needle) || needle.length < 2) return [];
    return needle.length === 2 ? [ITEM + needle + ITEM] : [needle];
  });
}

/** What a figure is worth in the note's own passage, and elsewhere in its article. */
const figureWorths = { passage: 3, article: 1 } as const;

/**
 * Scans a chunk once for each needle: linear in its text, whatever is found.
 *
 * @param gone sequences of packed notes that are not there any more
 * @param figures what was found for each of the query's figure terms, in their order
 */
export function scan(
  packed: PackedNotes,
  gone: ReadonlySet<number>,
  query: Query,
  figures: readonly FiguresFound[] = [],
): ScanResult {
  let indexes: number[] = [];
  for (let i = 0; i < packed.ids.length; i += 1) {
    if (gone.size > 0 && gone.has(packed.sequences[i] as number)) continue;
    const day = packed.days[i] as number;
    if (day >= query.from && day < query.until) indexes.push(i);
  }
  for (const { kind, negative } of query.kinds) {
    const bit = kindBit(kind);
    indexes = indexes.filter((i) => (((packed.kinds[i] as number) & bit) !== 0) !== negative);
  }
  let result: ScanResult = { indexes, worths: new Array(indexes.length).fill(0) };
  for (const [i, { negative }] of query.figures.entries()) {
    const found = figures[i] ?? new Map();
    result = narrow(result, negative, (index) => figureWorth(packed, index, found));
  }
  for (const term of rarestFirst(query.terms)) {
    if (result.indexes.length === 0) break;
    const worths = worthsOf(packed, term, result.indexes);
    result = narrow(result, term.negative, (_, i) => worths[i] as number);
  }
  return result;
}

/** Keeps the notes in which something is worth anything (or, negative, nothing), and adds it up. */
function narrow(
  { indexes, worths }: ScanResult,
  negative: boolean,
  worthOf: (index: number, i: number) => number,
): ScanResult {
  const kept: number[] = [];
  const keptWorths: number[] = [];
  for (let i = 0; i < indexes.length; i += 1) {
    const index = indexes[i] as number;
    const worth = worthOf(index, i);
    if (worth > 0 === negative) continue;
    kept.push(index);
    keptWorths.push((worths[i] as number) + worth);
  }
  return { indexes: kept, worths: keptWorths };
}

function figureWorth(packed: PackedNotes, index: number, found: FiguresFound): number {
  const spans = found.get(packed.articles[index] as number);
  if (!spans) return 0;
  const start = packed.starts[index] as number;
  const end = packed.ends[index] as number;
  for (let i = 0; i < spans.length; i += 2) {
    if ((spans[i] as number) < end && (spans[i + 1] as number) > start) return figureWorths.passage;
  }
  return figureWorths.article;
}

/** Long needles first: what is left for the others to be looked for in is little. */
function rarestFirst(terms: readonly Term[]): Term[] {
  const length = ({ needles, negative }: Term) =>
    negative ? 0 : Math.min(...needles.map((needle) => needle.length));
  return terms.toSorted((a, b) => length(b) - length(a));
}

/** What the term is worth in each of these notes; 0 where it does not stand. */
function worthsOf(packed: PackedNotes, term: Term, indexes: readonly number[]): Float64Array {
  const { bounds, text } = packed;
  const best = new Float64Array(indexes.length);
  // A few notes are cheaper looked at one by one.
  const few = indexes.length * 16 < packed.ids.length;
  for (const needle of needlesOf(term)) {
    // Ascending notes: the next place of the needle is looked for only when the last one found lies behind.
    let next = -1;
    for (let i = 0; i < indexes.length; i += 1) {
      const record = (indexes[i] as number) * fieldCount;
      const start = bounds[record + needle.first] as number;
      const end = bounds[record + needle.last] as number;
      if (few) {
        const at = text.slice(start, end).indexOf(needle.text);
        next = at < 0 ? end : start + at;
      } else if (next < start) {
        next = text.indexOf(needle.text, start);
        if (next < 0) break;
      }
      if (next >= end) continue;
      let field = needle.first;
      while ((bounds[record + field + 1] as number) <= next) field += 1;
      const worth = fieldWorths[field] as number;
      if (worth > (best[i] as number)) best[i] = worth;
    }
  }
  return best;
}
