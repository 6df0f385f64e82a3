import { type EntityKind, entityKinds } from '@/lib/model/entity';
import type { Note } from '@/lib/model/note';
import { type Day, dayOf } from './query/day';
import { FIELD } from './searchable';
import { fieldCount, packedTexts, type SearchableNote } from './searchable-note';

/**
 * The folded text of many notes end to end, to be scanned as one string, with columns of what else a search asks.
 * A hundred thousand notes are some twenty million characters: they are read and scanned in fractions of the time that the
 * notes themselves take to be read.
 */
export interface PackedNotes {
  readonly ids: readonly string[];
  /** Of each note's last save; ascending. */
  readonly sequences: Float64Array;
  readonly articles: Uint32Array;
  readonly pages: Uint32Array;
  /** `Day` each. */
  readonly days: Uint32Array;
  /** Of the names in each note: bit n is set for `entityKinds[n]`. */
  readonly kinds: Uint8Array;
  /** Where in its article's text the passage stands; the whole of it for a note on the page, nothing when that is not known. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Where in `text` the fields start: `fieldCount` a note, and the end of the text. */
  readonly bounds: Uint32Array;
  /** Every field is followed by `FIELD`. */
  readonly text: string;
}

/** Whether notes were packed with the fields of today: an earlier version had others, and their text is of no use. */
export function hasFieldsOfToday({ ids, bounds }: PackedNotes): boolean {
  return bounds.length === ids.length * fieldCount + 1;
}

/** The bit for a kind in `PackedNotes.kinds`. */
export function kindBit(kind: EntityKind): number {
  return 1 << entityKinds.indexOf(kind);
}

/** The day a note counts as of: of its article's publication, else of its own making. */
export function noteDay(note: Note): Day {
  return dayOf(note.article.published) || dayOf(note.created);
}

/** Packs notes; their sequences must ascend. */
export function packNotes(notes: readonly SearchableNote[]): PackedNotes {
  const bounds = new Uint32Array(notes.length * fieldCount + 1);
  const texts: string[] = [];
  let next = 1;
  let at = 0;
  for (const note of notes) {
    for (const field of packedTexts(note)) {
      texts.push(field, FIELD);
      at += field.length + FIELD.length;
      bounds[next] = at;
      next += 1;
    }
  }
  return {
    ids: notes.map(({ id }) => id),
    sequences: Float64Array.from(notes, ({ sequence }) => sequence),
    articles: Uint32Array.from(notes, (note) => note.at.article),
    pages: Uint32Array.from(notes, (note) => note.at.page),
    days: Uint32Array.from(notes, noteDay),
    kinds: Uint8Array.from(notes, ({ names }) =>
      names.reduce((bits, { kind }) => bits | kindBit(kind), 0),
    ),
    starts: Float64Array.from(notes, ({ selector }) => selector?.position?.start ?? 0),
    ends: Float64Array.from(notes, ({ selector }) =>
      selector ? (selector.position?.end ?? 0) : Number.POSITIVE_INFINITY,
    ),
    bounds,
    text: texts.join(''),
  };
}

/** Chunks as one, in the order given; sequences must ascend from each to the next. */
export function joinPacked(chunks: readonly PackedNotes[]): PackedNotes {
  const notes = chunks.reduce((sum, { ids }) => sum + ids.length, 0);
  const joined = {
    ids: chunks.flatMap(({ ids }) => ids),
    sequences: new Float64Array(notes),
    articles: new Uint32Array(notes),
    pages: new Uint32Array(notes),
    days: new Uint32Array(notes),
    kinds: new Uint8Array(notes),
    starts: new Float64Array(notes),
    ends: new Float64Array(notes),
    bounds: new Uint32Array(notes * fieldCount + 1),
    text: chunks.map(({ text }) => text).join(''),
  };
  let note = 0;
  let at = 0;
  for (const chunk of chunks) {
    for (const name of columns) joined[name].set(chunk[name], note);
    for (let i = 1; i < chunk.bounds.length; i += 1) {
      joined.bounds[note * fieldCount + i] = at + (chunk.bounds[i] as number);
    }
    note += chunk.ids.length;
    at += chunk.text.length;
  }
  return joined;
}

const columns = ['sequences', 'articles', 'pages', 'days', 'kinds', 'starts', 'ends'] as const;

/** `packed` without the notes of these sequences. */
export function withoutNotes(packed: PackedNotes, gone: ReadonlySet<number>): PackedNotes {
  const { length } = packed.ids;
  const kept: PackedNotes[] = [];
  // Notes that stay side by side are copied as one.
  for (let start = 0; start < length; ) {
    let end = start;
    while (end < length && !gone.has(packed.sequences[end] as number)) end += 1;
    if (end > start) kept.push(notesBetween(packed, start, end));
    start = end + 1;
  }
  const [only] = kept;
  if (only?.ids.length === length) return packed;
  return kept.length === 1 && only ? only : joinPacked(kept);
}

/** The one note at `index`. */
export function onlyNote(packed: PackedNotes, index: number): PackedNotes {
  return notesBetween(packed, index, index + 1);
}

/** The notes from one index up to another. */
function notesBetween(packed: PackedNotes, from: number, to: number): PackedNotes {
  const { bounds, text } = packed;
  const start = bounds[from * fieldCount] as number;
  const end = bounds[to * fieldCount] as number;
  return {
    ids: packed.ids.slice(from, to),
    sequences: packed.sequences.slice(from, to),
    articles: packed.articles.slice(from, to),
    pages: packed.pages.slice(from, to),
    days: packed.days.slice(from, to),
    kinds: packed.kinds.slice(from, to),
    starts: packed.starts.slice(from, to),
    ends: packed.ends.slice(from, to),
    bounds: bounds.slice(from * fieldCount, to * fieldCount + 1).map((bound) => bound - start),
    text: text.slice(start, end),
  };
}
