import { kindBit, type PackedNotes } from './packed';
import type { FiguresFound } from './packed-figures';
import type { Query, Term } from './query/query';
import { FIELD, ITEM } from './searchable';
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
      // example.com is no example.com.cn; a single label is meant wherever it stands.
      return only(
        fieldNumber.host,
        term.needles.map((text) => (/[^.]\.[^.]/.test(text) ? text + FIELD : text)),
      );
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
 * Scans a chunk once for each needle: linear in its text, whatever is found. Of a word that must be there only the places where
 * it stands are looked at: a popup that has just opened runs this code for the first time, slowly, and must not walk all notes.
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
  const terms = rarestFirst(query.terms);
  const sought = terms[0]?.negative === false ? terms.shift() : undefined;
  let result = present(packed, gone, query, sought ? standing(packed, sought) : all(packed));
  for (const { kind, negative } of query.kinds) {
    const bit = kindBit(kind);
    result = keep(result, (index) => (((packed.kinds[index] as number) & bit) !== 0) !== negative);
  }
  for (const [i, { negative }] of query.figures.entries()) {
    const found = figures[i] ?? new Map();
    result = narrow(result, negative, (index) => figureWorth(packed, index, found));
  }
  for (const term of terms) {
    if (result.indexes.length === 0) break;
    const worths = worthsOf(packed, term, result.indexes);
    result = narrow(result, term.negative, (index) => worths[index] as number);
  }
  return result;
}

function all({ ids }: PackedNotes): ScanResult {
  return { indexes: Array.from(ids, (_, i) => i), worths: new Array(ids.length).fill(0) };
}

/** Those that are there, and of a day that is asked for. */
function present(
  { sequences, days }: PackedNotes,
  gone: ReadonlySet<number>,
  { from, until }: Query,
  found: ScanResult,
): ScanResult {
  if (gone.size === 0 && from === 0 && until === Number.POSITIVE_INFINITY) return found;
  return keep(found, (index) => {
    const day = days[index] as number;
    return day >= from && day < until && !gone.has(sequences[index] as number);
  });
}

/** @param isKept is given a note's index and where it stands among those found */
function keep(found: ScanResult, isKept: (index: number, at: number) => boolean): ScanResult {
  const indexes: number[] = [];
  const worths: number[] = [];
  for (let at = 0; at < found.indexes.length; at += 1) {
    const index = found.indexes[at] as number;
    if (!isKept(index, at)) continue;
    indexes.push(index);
    worths.push(found.worths[at] as number);
  }
  return { indexes, worths };
}

/** Keeps the notes in which something is worth anything (or, negative, nothing), and adds it up. */
function narrow(
  { indexes, worths }: ScanResult,
  negative: boolean,
  worthOf: (index: number) => number,
): ScanResult {
  const added = indexes.map(worthOf);
  const sums = worths.map((worth, at) => worth + (added[at] as number));
  return keep({ indexes, worths: sums }, (_, at) => (added[at] as number) > 0 !== negative);
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

/** Long needles first: what is left for the others to be looked for in is little. What must not be there comes last. */
function rarestFirst(terms: readonly Term[]): Term[] {
  const length = ({ needles, negative }: Term) =>
    negative ? 0 : Math.min(...needles.map((needle) => needle.length));
  return terms.toSorted((a, b) => length(b) - length(a));
}

/** All notes in which a term stands. */
function standing(packed: PackedNotes, term: Term): ScanResult {
  const worths = new Float64Array(packed.ids.length);
  const indexes: number[] = [];
  const needles = needlesOf(term);
  for (const needle of needles)
    eachPlace(packed, needle, (index, worth) => {
      if (worths[index] === 0) indexes.push(index);
      if (worth > (worths[index] as number)) worths[index] = worth;
    });
  if (needles.length > 1) indexes.sort((a, b) => a - b);
  return { indexes, worths: indexes.map((index) => worths[index] as number) };
}

/** What a term is worth in each note of the chunk, of those that are asked for; 0 where it does not stand. */
function worthsOf(packed: PackedNotes, term: Term, indexes: readonly number[]): Float64Array {
  const worths = new Float64Array(packed.ids.length);
  const note = (index: number, worth: number) => {
    if (worth > (worths[index] as number)) worths[index] = worth;
  };
  // A few notes are cheaper looked at one by one.
  const few = indexes.length * 16 < packed.ids.length;
  for (const needle of needlesOf(term)) {
    if (!few) eachPlace(packed, needle, note);
    else
      for (const index of indexes) {
        const start = packed.bounds[index * fieldCount + needle.first] as number;
        const end = packed.bounds[index * fieldCount + needle.last] as number;
        const at = packed.text.slice(start, end).indexOf(needle.text);
        if (at >= 0) note(index, worthAt(packed, index, start + at));
      }
  }
  return worths;
}

/** Tells the notes in which a needle stands within its fields, ascending, and what it is worth where it stands first. */
function eachPlace(
  packed: PackedNotes,
  { text: wanted, first, last }: Needle,
  tell: (index: number, worth: number) => void,
): void {
  const { bounds, text, ids } = packed;
  for (let index = 0; index < ids.length; ) {
    const at = text.indexOf(wanted, bounds[index * fieldCount + first]);
    if (at < 0) return;
    index = noteAt(bounds, at, index);
    // Before its fields: it is looked for again from where they start.
    if (at < (bounds[index * fieldCount + first] as number)) continue;
    if (at < (bounds[index * fieldCount + last] as number)) tell(index, worthAt(packed, index, at));
    index += 1;
  }
}

/** The note in whose text this place is, which is not before `from`: steps that double, then halves. */
function noteAt(bounds: Uint32Array, at: number, from: number): number {
  const all = (bounds.length - 1) / fieldCount;
  let low = from;
  let high = from + 1;
  while (high < all && (bounds[high * fieldCount] as number) <= at) {
    low = high;
    high = Math.min(all, high + 2 * (high - from));
  }
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((bounds[middle * fieldCount] as number) <= at) low = middle;
    else high = middle;
  }
  return low;
}

function worthAt({ bounds }: PackedNotes, index: number, at: number): number {
  let field = 0;
  while ((bounds[index * fieldCount + field + 1] as number) <= at) field += 1;
  return fieldWorths[field] as number;
}
