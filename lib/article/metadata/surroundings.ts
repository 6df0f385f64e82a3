/** The lines around an article's text that tell of it: date, source and makers stand there, seldom in the text. */

import { isCaption } from '../page/caption';
import { isMakersLine } from '../page/line-kinds';
import type { PageElement, PageLine, PageTree } from '../page/page-tree';
import { isOrganisation, isPersonName, unique } from './bylines';

/** Where the body stands among the page's lines. */
export interface BodyPlace {
  readonly firstLine: number;
  readonly lastLine: number;
  /** The lines of the page that are this article's: `from` … `to` - 1. Beyond them stands another one. */
  readonly own: { readonly from: number; readonly to: number };
}

export interface Surroundings {
  /** From a little above the title to the body's second line, and what tells of makers a little below. */
  readonly head: readonly string[];
  /** From the body's last lines to a little below it. */
  readonly tail: readonly string[];
  /** Names that stand alone in an element that is named after authors. */
  readonly authors: readonly string[];
  /** What stands alone in an element that is named after sources and accounts. */
  readonly sources: readonly string[];
  /** The captions within the body. */
  readonly captions: readonly string[];
}

const authorNames =
  /(?:^|[^a-z])(?:author|byline|writer|reporter|zuozhe|jizhe)s?(?:$|[^a-z]|info|name)/;
/** Names that content management systems and portals give to the place where the source stands. */
const sourceNames =
  /(?:^|[^a-z])(?:source|laiyuan|js-name|media|account|nickname)(?:-?(?:name|baidu|title))?(?:$|[^a-z])/;

/** Names of an account's own name, wherever it stands: portals put it into a column beside the text. */
const accountNames = /(?:^|[^a-z])(?:media|account)-?name(?:$|[^a-z])/;
/** Text nodes looked at for it. */
const farthest = 3000;

/** @param headline index of the line that prints the title; -1 when none does */
export function surroundingsOf(tree: PageTree, headline: number, body: BodyPlace): Surroundings {
  const near = headline >= 0 && Math.abs(headline - body.firstLine) < 60;
  const from = near ? Math.min(headline, body.firstLine) - 4 : body.firstLine - 12;
  const to = Math.max(near ? headline : 0, body.firstLine) + 3;
  const head = [
    ...tree.lines.slice(Math.max(body.own.from, from), to),
    ...tree.lines.slice(to, to + 5).filter(({ text }) => isMakersLine(text)),
  ];
  const captions = tree.lines
    .slice(body.firstLine, body.lastLine + 1)
    .filter(({ text, chars }) => chars < 120 && isCaption(text));
  const tail = tree.lines.slice(
    Math.max(body.firstLine, body.lastLine - 2),
    Math.min(body.lastLine + 12, body.own.to),
  );
  const sources = head.flatMap((line) => sourcesAlone(tree, line));
  return {
    head: head.map((line) => spaced(tree, line)),
    tail: tail.map((line) => spaced(tree, line)),
    authors: unique(head.flatMap((line) => authorsAlone(tree, line))),
    sources: sources.length > 0 ? sources : accountOf(tree),
    captions: captions.map(({ text }) => text),
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

/** The texts of a line that stand in elements named so, with the names in kebab case. */
function textsNamed(tree: PageTree, line: PageLine, pattern: RegExp): string[] {
  if (line.chars > 100) return [];
  return tree.texts.slice(line.firstText, line.endText).flatMap(({ node, parent }) => {
    const inner = tree.elements[parent] as PageElement;
    // <story-source> is named after what it holds.
    const own = inner.tag.includes('-') ? inner.tag : '';
    const signed = inner.tag === 'ADDRESS' ? 'author' : own;
    const names = `${inner.names} ${signed} ${tree.elements[inner.parent]?.names ?? ''}`;
    // Public accounts' markup names everything after “rich media”.
    return pattern.test(kebab(names).replaceAll('rich-media', '')) ? [node.data.trim()] : [];
  });
}

function kebab(names: string): string {
  return names
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}

/** The account of a page's own column for it, where it names one and no other. */
function accountOf(tree: PageTree): string[] {
  const named = tree.texts.slice(0, farthest).flatMap(({ node, parent }) => {
    const { names } = tree.elements[parent] as PageElement;
    return names && accountNames.test(kebab(names)) ? [node.data.trim()] : [];
  });
  const [account = '', ...others] = unique(named);
  return others.length === 0 && account.length > 1 && account.length <= 20 ? [account] : [];
}

function authorsAlone(tree: PageTree, line: PageLine): string[] {
  return textsNamed(tree, line, authorNames).flatMap((text) => {
    if (text.length > 40) return [];
    const names = text.split(/\s*[、，,]\s*/);
    if (names.every(isPersonName)) return names;
    // 某某网 甲某某: whom the writer writes for.
    const [employer = '', ...rest] = text.split(/\s+/);
    return isOrganisation(employer) && rest.every(isPersonName) ? rest : [];
  });
}

function sourcesAlone(tree: PageTree, line: PageLine): string[] {
  return textsNamed(tree, line, sourceNames)
    .map((text) => text.replace(/官方[帐账]号$/, ''))
    .filter((text) => /^[\p{L}][\p{L}\p{N}·+－-]{1,19}$/u.test(text));
}
