import { joinPacked, type PackedNotes, packNotes, withoutNotes } from '@/lib/search/packed';
import type { OpenState } from '../save';
import type { ChunkRow, NoteRow } from '../schema';
import type { Tables } from '../tables';

/**
 * The packed search text, kept in step with the notes inside their own transactions. New notes go into a small chunk; many
 * small full chunks become a large one, since few large rows are read many times faster than many small ones. A large
 * chunk is not written for every edit: notes that left it are listed in the directory (`chunks`), and it is written without
 * them when they are many.
 */

type SearchTables = Pick<Tables, 'texts' | 'chunks'>;

/** A chunk is full at this length, in UTF-16 units; Chromium writes values of over 64 KiB to files of their own. */
const smallUnits = 24_000;
/** So many full chunks at the end become one. */
const joined = 16;
/** A large chunk takes in those that follow it up to this length: a hundred thousand notes are some ten rows to read. */
const largestUnits = 1_600_000;

/** Whether a chunk takes no more notes. */
export function isFull({ units }: { readonly units: number }): boolean {
  return units >= smallUnits;
}

/** Writes a chunk's text and its entry in the directory. */
export async function putChunk(
  tables: SearchTables,
  state: OpenState,
  first: number,
  packed: PackedNotes,
): Promise<void> {
  state.textVersion += 1;
  const units = packed.text.length;
  await tables.texts.put({ ...packed, first });
  await tables.chunks.put({
    first,
    version: state.textVersion,
    units,
    notes: packed.ids.length,
    gone: [],
  });
}

/** Adds notes in the running transaction; their sequences ascend and are higher than all before. */
export async function addSearchText(
  tables: SearchTables,
  state: OpenState,
  notes: readonly NoteRow[],
): Promise<void> {
  const [firstNote] = notes;
  if (!firstNote) return;
  const packed = packNotes(notes);
  const last = await tables.chunks.orderBy('first').last();
  const text = last && !isFull(last) ? await tables.texts.get(last.first) : undefined;
  if (last && text) await putChunk(tables, state, last.first, joinPacked([text, packed]));
  else {
    if (last) await joinSmallChunks(tables, state);
    await putChunk(tables, state, firstNote.sequence, packed);
  }
}

const isLarge = ({ units }: ChunkRow) => units >= 2 * smallUnits;

/** Makes one chunk of the small ones at the end, when they are many, and of the large one before them while it has room. */
async function joinSmallChunks(tables: SearchTables, state: OpenState): Promise<void> {
  const end = await tables.chunks
    .orderBy('first')
    .reverse()
    .limit(joined + 1)
    .toArray();
  const small = end.slice(0, joined);
  if (small.length < joined || small.some(isLarge)) return;
  const units = end.reduce((sum, chunk) => sum + chunk.units, 0);
  const chunks = (units <= largestUnits ? end : small).reverse();
  const firsts = chunks.map(({ first }) => first);
  const texts = await tables.texts.bulkGet(firsts);
  if (texts.some((text) => !text)) return;
  await tables.chunks.bulkDelete(firsts);
  await tables.texts.bulkDelete(firsts);
  const kept = chunks.map(({ gone }, i) => withoutNotes(texts[i] as PackedNotes, new Set(gone)));
  await putChunk(tables, state, firsts[0] as number, joinPacked(kept));
}

/** Takes notes out, in the running transaction; a chunk is written once, however many leave it. */
export async function removeSearchText(
  tables: SearchTables,
  state: OpenState,
  notes: readonly NoteRow[],
): Promise<void> {
  for (const [chunk, gone] of await chunksOf(tables, notes)) {
    const before = new Set(chunk?.gone);
    if (!chunk || gone.some((sequence) => before.has(sequence))) {
      // Not what was written. A note is worth more than its search text, which can be built anew.
      state.searchTextSound = false;
      continue;
    }
    const allGone = [...chunk.gone, ...gone];
    if (allGone.length === chunk.notes) {
      // Left there, the empty ones would be many after some changes of all notes.
      state.textVersion += 1;
      await tables.chunks.delete(chunk.first);
      await tables.texts.delete(chunk.first);
      continue;
    }
    if (isLarge(chunk) && allGone.length * 4 < chunk.notes) {
      state.textVersion += 1;
      await tables.chunks.put({ ...chunk, gone: allGone });
      continue;
    }
    const text = await tables.texts.get(chunk.first);
    if (text) await putChunk(tables, state, chunk.first, withoutNotes(text, new Set(allGone)));
    else state.searchTextSound = false;
  }
}

/** The chunk of each note, undefined for those that have none, with the sequences of its notes. */
async function chunksOf({ chunks }: SearchTables, notes: readonly NoteRow[]) {
  const found = new Map<ChunkRow | undefined, number[]>();
  let chunk: ChunkRow | undefined;
  let end = 0;
  for (const sequence of notes.map((note) => note.sequence).sort((a, b) => a - b)) {
    if (sequence >= end) {
      chunk = await chunks.where('first').belowOrEqual(sequence).last();
      const next = await chunks.where('first').above(sequence).first();
      end = next?.first ?? Number.POSITIVE_INFINITY;
    }
    const known = found.get(chunk);
    if (known) known.push(sequence);
    else found.set(chunk, [sequence]);
  }
  return found;
}

/** The packed text in memory, as of one version of it. */
export interface SearchText {
  readonly version: number;
  readonly chunks: ReadonlyMap<number, { readonly entry: ChunkRow; readonly packed: PackedNotes }>;
}

/**
 * The packed text as it is now, in the running transaction: only what was written since `before` is read.
 */
export async function readSearchText(
  tables: SearchTables,
  version: number,
  before: SearchText | undefined,
): Promise<SearchText> {
  if (before?.version === version) return before;
  const entries = await tables.chunks.toArray();
  const known = (entry: ChunkRow) => {
    const chunk = before?.chunks.get(entry.first);
    return chunk?.entry.version === entry.version ? chunk.packed : undefined;
  };
  const missing = entries.filter((entry) => !known(entry)).map(({ first }) => first);
  const rows = await textsOf(tables, missing);
  const chunks = new Map();
  for (const entry of entries) {
    const packed = known(entry) ?? rows.get(entry.first);
    if (packed) chunks.set(entry.first, { entry, packed });
  }
  return { version, chunks };
}

/** So many are asked for at once: what comes together is unpacked in one task. */
const askedFor = 8;

/** The texts of these chunks, one by one and some at a time: Chromium reads the large values of one request one after the other. */
async function textsOf(
  { texts }: Pick<SearchTables, 'texts'>,
  firsts: readonly number[],
): Promise<Map<number, PackedNotes>> {
  const rows = new Map<number, PackedNotes>();
  const left = firsts.values();
  const readOn = async () => {
    for (const first of left) {
      const row = await texts.get(first);
      if (row) rows.set(first, row);
    }
  };
  await Promise.all(Array.from({ length: askedFor }, readOn));
  return rows;
}
