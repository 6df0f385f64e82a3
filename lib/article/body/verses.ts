/** Verses have lines as lists have entries, and hardly a comma: a page may have no other text. */
import type { PageElement, PageLine, PageTree } from '../page/page-tree';

/** In lines. */
const least = 8;
/** In characters: what is shorter on average is a menu whose entries are no links. */
const leastAverage = 4;

/** The lines of the page's verses, by index; empty when there are none, or they are no longer than the page's running text. */
export function verseLines(tree: PageTree): readonly number[] {
  let running = 0;
  /** By the index of the element that holds their stanzas, or their lines. */
  const held = new Map<number, { lines: number[]; chars: number }>();
  tree.lines.forEach((line, i) => {
    const { tag, parent } = tree.elements[line.block] as PageElement;
    if (isVerse(line) && /^(?:P|DIV|SECTION|TD|BLOCKQUOTE|PRE)$/.test(tag)) {
      const verses = held.get(parent) ?? { lines: [], chars: 0 };
      held.set(parent, verses);
      verses.lines.push(i);
      verses.chars += line.chars;
    } else if (line.signs > 0 && line.linkChars === 0 && line.chars >= 15) running += line.chars;
  });
  let best: readonly number[] = [];
  let most = running;
  for (const { lines, chars } of held.values()) {
    if (lines.length < least || chars < lines.length * leastAverage || chars <= most) continue;
    best = lines;
    most = chars;
  }
  return best;
}

/** A few words of Chinese and nothing that labels, counts or leads elsewhere. */
function isVerse({ text, chars, linkChars }: PageLine): boolean {
  if (chars < 2 || chars > 24 || linkChars > 0) return false;
  return !/[:：|｜©@_/]|\d{2}/.test(text) && /^(?:[^\p{Script=Han}]*\p{Script=Han}){2}/u.test(text);
}
