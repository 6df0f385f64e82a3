import type { Note } from '@/lib/model/note';
import type { FieldDifference, NoteConflict } from '@/lib/model/note-conflict';
import type { Difference } from '@/lib/model/selector';
import { compareTexts } from './compare';

/**
 * Holds conflict copies against the notes that they were meant for.
 *
 * @param pairs `other` is null for a note that is gone
 * @returns by the copies' ids
 */
export function noteConflicts(
  pairs: Iterable<{ readonly copy: Note; readonly other: Note | null }>,
): Map<string, NoteConflict> {
  const conflicts = new Map<string, NoteConflict>();
  for (const { copy, other } of pairs) {
    conflicts.set(copy.id, { other, fields: other ? fieldsBetween(other, copy) : [] });
  }
  return conflicts;
}

function fieldsBetween(was: Note, now: Note): FieldDifference[] {
  const fields: FieldDifference[] = [];
  const quotes = [was, now].map(({ selector }) => selector?.quote.exact ?? '') as [string, string];
  if (quotes[0] !== quotes[1]) fields.push({ field: 'quote', difference: between(...quotes) });
  if (was.comment !== now.comment) {
    fields.push({ field: 'comment', difference: between(was.comment, now.comment) });
  }
  const tags: Difference[] = [
    ...only('removed', was.tags, now.tags),
    ...only('added', now.tags, was.tags),
  ];
  if (tags.length > 0) fields.push({ field: 'tags', difference: tags });
  if (was.colour !== now.colour) fields.push({ field: 'colour', was: was.colour, now: now.colour });
  if (was.status !== now.status) fields.push({ field: 'status', was: was.status, now: now.status });
  return fields;
}

/** Of what the reader is to choose between nothing is hidden: where nothing but the writing differs, all of it is shown. */
function between(was: string, now: string): Difference[] {
  const difference = compareTexts(was, now);
  if (difference.some(({ kind }) => kind !== 'same')) return difference;
  const whole: Difference[] = [
    { kind: 'removed', text: was },
    { kind: 'added', text: now },
  ];
  return whole.filter(({ text }) => text !== '');
}

function only(
  kind: 'removed' | 'added',
  tags: readonly string[],
  others: readonly string[],
): Difference[] {
  return tags.filter((tag) => !others.includes(tag)).map((text) => ({ kind, text }));
}
