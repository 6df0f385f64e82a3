/**
 * Known tags that hold what is typed anywhere in them (工业园区 finds 苏州工业园区), in the order given; case and width of
 * letters do not count. All of them while nothing is typed.
 *
 * @param chosen tags that the note has already
 * @param limit the most to give
 */
export function suggestTags(
  typed: string,
  known: readonly string[],
  chosen: readonly string[],
  limit: number,
): string[] {
  const sought = comparable(typed);
  const taken = new Set(chosen);
  const found: string[] = [];
  for (const tag of known) {
    if (found.length === limit) break;
    if (!taken.has(tag) && comparable(tag).includes(sought)) found.push(tag);
  }
  return found;
}

/** Ideographs and plain small letters are comparable as they are: most tags, and there may be a hundred thousand. */
const plain = /^[\u4E00-\u9FFFa-z0-9]*$/;

function comparable(text: string): string {
  if (plain.test(text)) return text;
  return text.normalize('NFKC').toLowerCase().trim();
}
