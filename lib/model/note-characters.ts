import type { Note } from './note';

/** About as many characters as an object takes that holds none. */
const object = 50;

/**
 * About how many UTF-16 units a note holds, with whatever is kept beside it: how long it takes to read, and how much memory. Tags and
 * metadata of ordinary length count as nothing.
 */
export function noteCharacters(
  note: Pick<Note, 'comment' | 'selector' | 'formerly' | 'changes'> & {
    readonly names?: readonly unknown[];
  },
): number {
  const { comment, selector, formerly, changes, names } = note;
  let characters = comment.length + lengthOf(selector) + object * (names?.length ?? 0);
  // Few notes have any, and all notes are counted.
  if (formerly) for (const each of formerly) characters += lengthOf(each.selector);
  if (changes) for (const { was, now } of changes) characters += was.length + now.length;
  return characters;
}

function lengthOf(selector: Note['selector']): number {
  return selector?.quote.exact.length ?? 0;
}
