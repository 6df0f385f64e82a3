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
  const { comment, selector, formerly = [], changes = [], names = [] } = note;
  const passages = [selector, ...formerly.map((each) => each.selector)];
  let characters = comment.length + object * names.length;
  for (const passage of passages) characters += passage?.quote.exact.length ?? 0;
  for (const { was, now } of changes) characters += was.length + now.length;
  return characters;
}
