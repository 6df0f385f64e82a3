/** What taking a file would do, before anything is done. */
import type { ImportPreview, RefusalReason } from '@/lib/model/import-preview';
import { contentOf } from '@/lib/model/note-content';
import type { PortableNote } from '../notes/portable-note';
import type { ImportEntry } from './import-entry';

/** A note of a file against the one that is stored under its id. */
export type Verdict = 'new' | 'same' | 'conflicting';

export function verdictOf(note: PortableNote, stored: PortableNote | undefined): Verdict {
  if (!stored) return 'new';
  return contentOf(note) === contentOf(stored) ? 'same' : 'conflicting';
}

/** So many notes are looked up at once. */
const batch = 500;
const mostRefusals = 1000;

/**
 * Reads a file to its end and compares it with what is stored.
 *
 * @param stored gives the notes that are stored under these ids
 * @param options.onEntry is told how many entries were read so far
 * @param options.isNew whether something of another kind would be taken
 * @throws FileError from the file, what `stored` throws, and `signal.reason`
 */
export async function planImport(
  entries: AsyncIterable<ImportEntry>,
  stored: (ids: readonly string[]) => Promise<ReadonlyMap<string, PortableNote>>,
  options: {
    readonly onEntry?: (done: number) => void;
    readonly isNew?: (entry: ImportEntry & { readonly kind: 'other' }) => boolean;
    readonly signal?: AbortSignal;
  } = {},
): Promise<ImportPreview> {
  const { onEntry = () => {}, isNew = () => false, signal } = options;
  const counts = { new: 0, same: 0, conflicting: 0 };
  const refused = new Map<RefusalReason, number>();
  const refusals: ImportPreview['refusals'][number][] = [];
  let [articles, otherKinds, all] = [0, 0, 0];
  for await (const { notes, others } of batchesOf(withoutDuplicates(entries), batch)) {
    signal?.throwIfAborted();
    for (const entry of others) {
      if (entry.kind === 'article') articles += 1;
      if (entry.kind === 'other' && isNew(entry)) otherKinds += 1;
      if (entry.kind !== 'refused') continue;
      refused.set(entry.reason, (refused.get(entry.reason) ?? 0) + 1);
      if (refusals.length < mostRefusals)
        refusals.push({ place: entry.place, reason: entry.reason });
    }
    const known = await stored(notes.map(({ id }) => id));
    for (const note of notes) counts[verdictOf(note, known.get(note.id))] += 1;
    all += notes.length + others.length;
    onEntry(all);
  }
  return { ...counts, refused, refusals, articles, others: otherKinds };
}

/** The entries, of notes with one id only the first: the others are refused where they say something else. */
export async function* withoutDuplicates(
  entries: AsyncIterable<ImportEntry>,
): AsyncGenerator<ImportEntry> {
  const seen = new Map<string, number>();
  for await (const entry of entries) {
    if (entry.kind !== 'note') {
      yield entry;
      continue;
    }
    const { place, note } = entry;
    const content = fingerprint(contentOf(note));
    const before = seen.get(note.id);
    if (before === undefined) {
      seen.set(note.id, content);
      yield entry;
    } else if (before !== content) yield { kind: 'refused', place, reason: 'duplicate' };
  }
}

export interface Batch {
  readonly notes: readonly PortableNote[];
  readonly others: readonly Exclude<ImportEntry, { kind: 'note' }>[];
}

/** A batch takes no more once it holds so much text, in UTF-16 units: there are articles of millions. */
const mostUnits = 4_000_000;

/** Entries in batches of at most `size`; the articles of a batch come before its notes. */
export async function* batchesOf(
  entries: AsyncIterable<ImportEntry>,
  size: number,
): AsyncGenerator<Batch> {
  let notes: PortableNote[] = [];
  let others: Exclude<ImportEntry, { kind: 'note' }>[] = [];
  let units = 0;
  for await (const entry of entries) {
    if (entry.kind === 'note') notes.push(entry.note);
    else others.push(entry);
    units += unitsOf(entry);
    if (notes.length + others.length < size && units < mostUnits) continue;
    yield { notes, others };
    [notes, others, units] = [[], [], 0];
  }
  if (notes.length + others.length > 0) yield { notes, others };
}

function unitsOf(entry: ImportEntry): number {
  if (entry.kind === 'article') return entry.article.text.length;
  if (entry.kind !== 'note') return 0;
  return entry.note.comment.length + (entry.note.selector?.quote.exact.length ?? 0);
}

/** Two runs of FNV-1a, 53 bits together: a hundred thousand notes stay apart, and their texts are not held. */
function fingerprint(text: string): number {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i += 1) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(i), 0x85ebca6b) ^ (high >>> 13);
  }
  return (low >>> 0) * 2 ** 21 + (high >>> 11);
}
