/** The lines around an article's text that tell of it: date, source and makers stand there, seldom in the text. */
import { isPersonName, unique } from './bylines';
import type { PageElement, PageLine, PageTree } from './page-tree';

/** Where the body stands among the page's lines. */
export interface BodyPlace {
  readonly firstLine: number;
  readonly lastLine: number;
}

export interface Surroundings {
  /** From a little above the title to the body's second line. */
  readonly head: readonly string[];
  /** From the body's last lines to a little below it. */
  readonly tail: readonly string[];
  /** Names that stand alone in an element that is named after authors. */
  readonly authors: readonly string[];
}

const authorNames = /(?:^|[^a-z])(?:author|byline|writer|reporter|zuozhe|jizhe)s?(?:$|[^a-z])/i;

/** @param headline index of the line that prints the title; -1 when none does */
export function surroundingsOf(tree: PageTree, headline: number, body: BodyPlace): Surroundings {
  const near = headline >= 0 && Math.abs(headline - body.firstLine) < 60;
  const from = near ? Math.min(headline, body.firstLine) - 4 : body.firstLine - 12;
  const to = Math.max(near ? headline : 0, body.firstLine) + 3;
  const head = tree.lines.slice(Math.max(0, from), to);
  const tail = tree.lines.slice(Math.max(body.firstLine, body.lastLine - 2), body.lastLine + 12);
  return {
    head: head.map((line) => spaced(tree, line)),
    tail: tail.map((line) => spaced(tree, line)),
    authors: unique(head.flatMap((line) => authorsAlone(tree, line))),
  };
}

/** A line with its text nodes parted: 文/甲某 and 图/乙某 may stand in elements of their own. Running text stays as it is. */
function spaced(tree: PageTree, line: PageLine): string {
  if (line.chars > 100) return line.text;
  return tree.texts
    .slice(line.firstText, line.endText)
    .map(({ node }) => node.data.trim())
    .filter(Boolean)
    .join(' ')
    .replace(/\s+/g, ' ');
}

function authorsAlone(tree: PageTree, line: PageLine): string[] {
  if (line.chars > 100) return [];
  return tree.texts.slice(line.firstText, line.endText).flatMap(({ node, parent }) => {
    const text = node.data.trim();
    if (text.length > 20 || !isPersonName(text)) return [];
    const inner = tree.elements[parent] as PageElement;
    const names = `${inner.names} ${tree.elements[inner.parent]?.names ?? ''}`;
    return authorNames.test(names) ? [text] : [];
  });
}
