import { type EntityKind, entityKinds } from '@/lib/model/entity';
import type { Note } from '@/lib/model/note';
import { type Day, dayOf } from './day';
import { FIELD } from './searchable';
import { fieldCount, packedTexts, type SearchableNote } from './searchable-note';

/** The folded text of many notes end to end, to be scanned as one string, with columns of what else a search asks. */
export interface PackedNotes {
  readonly ids: readonly string[];
  /** Of each note's last save; ascending. */
  readonly sequences: readonly number[];
  readonly articles: readonly number[];
  readonly pages: readonly number[];
  readonly days: readonly Day[];
  /** Of the names in each note: bit n is set for `entityKinds[n]`. */
  readonly kinds: readonly number[];
  /** Where in `text` the fields start: `fieldCount` a note, and the end of the text. */
  readonly bounds: Uint32Array;
  /** Every field is followed by `FIELD`. */
  readonly text: string;
}

export const noPackedNotes: PackedNotes = {
  ids: [],
  sequences: [],
  articles: [],
  pages: [],
  days: [],
  kinds: [],
  bounds: new Uint32Array([0]),
  text: '',
};

/** The bit for a kind in `PackedNotes.kinds`. */
export function kindBit(kind: EntityKind): number {
  return 1 << entityKinds.indexOf(kind);
}

/** The day a note counts as of: of its article's publication, else of its own making. */
export function noteDay(note: Note): Day {
  return dayOf(note.article.published) || dayOf(note.created);
}

/** `packed` with more notes at its end; their sequences must ascend from its last. */
export function appendNotes(packed: PackedNotes, notes: readonly SearchableNote[]): PackedNotes {
  const bounds = new Uint32Array(packed.bounds.length + notes.length * fieldCount);
  bounds.set(packed.bounds);
  let next = packed.bounds.length;
  let at = packed.text.length;
  const added: string[] = [];
  for (const note of notes) {
    for (const field of packedTexts(note)) {
      added.push(field, FIELD);
      at += field.length + FIELD.length;
      bounds[next] = at;
      next += 1;
    }
  }
  const column = <T>(before: readonly T[], of: (note: SearchableNote) => T) => [
    ...before,
    ...notes.map(of),
  ];
  return {
    ids: column(packed.ids, (note) => note.id),
    sequences: column(packed.sequences, (note) => note.sequence),
    articles: column(packed.articles, (note) => note.at.article),
    pages: column(packed.pages, (note) => note.at.page),
    days: column(packed.days, noteDay),
    kinds: column(packed.kinds, (note) =>
      note.names.reduce((bits, { kind }) => bits | kindBit(kind), 0),
    ),
    bounds,
    text: packed.text + added.join(''),
  };
}

/** `packed` without the note of this id; `packed` itself when it does not hold it. */
export function withoutNote(packed: PackedNotes, id: string): PackedNotes {
  const index = packed.ids.indexOf(id);
  if (index < 0) return packed;
  const first = index * fieldCount;
  const start = packed.bounds[first] as number;
  const end = packed.bounds[first + fieldCount] as number;
  const bounds = new Uint32Array(packed.bounds.length - fieldCount);
  bounds.set(packed.bounds.subarray(0, first));
  for (let i = first; i < bounds.length; i += 1) {
    bounds[i] = (packed.bounds[i + fieldCount] as number) - (end - start);
  }
  return {
    ids: packed.ids.toSpliced(index, 1),
    sequences: packed.sequences.toSpliced(index, 1),
    articles: packed.articles.toSpliced(index, 1),
    pages: packed.pages.toSpliced(index, 1),
    days: packed.days.toSpliced(index, 1),
    kinds: packed.kinds.toSpliced(index, 1),
    bounds,
    text: packed.text.slice(0, start) + packed.text.slice(end),
  };
}
