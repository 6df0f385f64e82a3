/** Leaves out the parts inside an article's element that are not of the article: what Readability dropped with good reason. */
import { isCaption } from '../page/caption';
import type { PageElement, PageLine, PageTree } from '../page/page-tree';

const containers = new Set(
  'DIV SECTION ASIDE ARTICLE HEADER FORM TABLE TBODY TR TD UL OL DL LI CENTER DETAILS FIELDSET MAIN'.split(
    ' ',
  ),
);
const caption =
  /(?:^|[^a-z])(?:caption|figcaption|figure|cp|zp|tushuo|tuzhu|pictext|pic-?(?:intro|desc|info|txt)|img-?(?:intro|desc|info|txt|note|title)|photo-?(?:desc|info)|imgt|picnote|zhushi|note|quote|pull)/i;

/** Clears in `alive` the lines of parts without votes that are no caption, table, list or paragraph of the story. */
export function prune(tree: PageTree, root: number, alive: Uint8Array, votes: Float64Array): void {
  const around = tree.elements[root] as PageElement;
  const voted = new Float64Array(votes.length + 1);
  votes.forEach((vote, i) => {
    voted[i + 1] = (voted[i] as number) + (alive[i] && vote > 0.3 ? 1 : 0);
  });
  const first = votes.findIndex((vote, i) => alive[i] === 1 && vote > 0.3);
  const last = votes.findLastIndex((vote, i) => alive[i] === 1 && vote > 0.3);
  if (first < 0) return;
  let i = root + 1;
  while (i < around.end) {
    const record = tree.elements[i] as PageElement;
    const { firstLine, endLine } = record;
    const empty = endLine <= firstLine || !containers.has(record.tag);
    if (empty || (voted[endLine] as number) > (voted[firstLine] as number)) {
      i += 1;
      continue;
    }
    const inside = firstLine > first && endLine - 1 < last;
    if (!isStory(tree, record, inside)) alive.fill(0, firstLine, endLine);
    i = record.end;
  }
}

/** Whether a part that Readability dropped is of the story all the same. */
function isStory(tree: PageTree, record: PageElement, inside: boolean): boolean {
  const linkDensity = record.linkChars / Math.max(1, record.chars);
  const lines = tree.lines.slice(record.firstLine, record.endLine);
  if (lines.length <= 3 && lines.some(({ text }) => isCaption(text))) return linkDensity < 0.4;
  if (caption.test(record.names) && record.chars < 400) return linkDensity < 0.4;
  if (/^(?:TABLE|TBODY|TR|TD)$/.test(record.tag)) return linkDensity < 0.2 && inside;
  if (linkDensity > 0.25) return false;
  const running = lines.reduce((sum, line) => sum + (isSentence(line) ? line.chars : 0), 0);
  if (inside) return running > record.chars * 0.5 || /^(?:UL|OL|DL|LI)$/.test(record.tag);
  return running > record.chars * 0.8 && lines.length <= 3;
}

function isSentence(line: PageLine): boolean {
  return line.chars >= 15 && line.signs > 0;
}
