/** Notes as Markdown: a file an article, for Obsidian (or any other reader) and for Logseq. */
import { articleMark } from '../citation/citation-key';
import { bibliography, webAddress } from '../citation/csl-item';
import { gbt7714Reference } from '../citation/gbt7714';
import { ZipWriter } from '../files/zip-writer';
import type { PortableNote } from '../notes/portable-note';
import { oneLine } from '../one-line';
import { FileNames } from './file-name';
import { articleOfNotes, grouped } from './grouped';
import {
  logseqLine,
  logseqTag,
  markdownLine,
  markdownLines,
  obsidianTag,
  yamlString,
} from './markdown-text';

export type MarkdownFlavour = 'obsidian' | 'logseq';

type ArticleNotes = readonly [PortableNote, ...PortableNote[]];

/**
 * An archive of one file an article, called after its day, its title and the end of its citation key: the same from export to
 * export, whichever other articles there are. Logseq's stand in `pages`, as they do in its graphs.
 *
 * @param notes article by article
 */
export async function* markdownZip(
  notes: AsyncIterable<PortableNote>,
  flavour: MarkdownFlavour,
  /** ISO 8601: the files' date. */
  created: string,
): AsyncGenerator<Uint8Array> {
  const names = new FileNames();
  const zip = new ZipWriter(created);
  const folder = flavour === 'logseq' ? 'pages/' : '';
  for await (const group of grouped(notes)) {
    const name = names.nameOf(...calledAfter(group));
    const text = articleMarkdown(group, flavour, name);
    await zip.add(`${folder}${name}.md`, new TextEncoder().encode(text));
    yield* zip.taken();
  }
  zip.end();
  yield* zip.taken();
}

function calledAfter(notes: ArticleNotes): [title: string, mark: string] {
  const article = articleOfNotes(notes);
  const day = /^\d{4}(?:-\d{2}){0,2}/.exec(article.published)?.[0] ?? '';
  return [`${day} ${article.title || article.url}`, articleMark(article)];
}

/** The notes on one article as a document. @param name what its file is called, without the extension */
export function articleMarkdown(
  notes: ArticleNotes,
  flavour: MarkdownFlavour,
  name: string,
): string {
  return flavour === 'obsidian' ? obsidianDocument(notes) : logseqDocument(notes, name);
}

function obsidianDocument(notes: ArticleNotes): string {
  const article = articleOfNotes(notes);
  const [item] = bibliography(notes.map((note) => ({ ...note, sequence: 0 })));
  const tags = unique(notes.flatMap((note) => note.tags).map(obsidianTag));
  const status = notes.find((note) => note.status)?.status;
  const matter = [
    `title: ${yamlString(article.title)}`,
    // Found and linked to by its title, though its file is called otherwise.
    ...(article.title.trim() ? [`aliases: ${yamlList([oneLine(article.title)])}`] : []),
    `url: ${yamlString(article.url)}`,
    ...(article.bylines.length > 0 ? [`author: ${yamlList(article.bylines)}`] : []),
    ...(article.outlet ? [`outlet: ${yamlString(article.outlet)}`] : []),
    ...(article.published ? [`published: ${yamlDate(article.published)}`] : []),
    ...(tags.length > 0 ? [`tags: ${yamlList(tags)}`] : []),
    ...(status ? [`status: ${status}`] : []),
    ...(item ? [`citekey: ${item.id}`] : []),
  ];
  const blocks = notes.map(obsidianBlock).filter(Boolean);
  const reference = item ? [markdownLine(gbt7714Reference(item))] : [];
  const heading = `# ${markdownLine(article.title) || markdownLine(article.url)}`;
  return `---\n${matter.join('\n')}\n---\n\n${[heading, ...blocks, '---', ...reference].join('\n\n')}\n`;
}

/** The quote, the comment and the tags. An anchor names what stands before it: on a line of its own a quote, at its end a paragraph. */
function obsidianBlock(note: PortableNote): string {
  const anchor = `^${anchorOf(note)}`;
  const comment = note.comment.trim() ? markdownLines(note.comment).join('\n').trim() : '';
  const words = [comment, hashTags(note.tags.map(obsidianTag))].filter(Boolean);
  if (note.selector) return [quoted(note.selector.quote.exact), anchor, ...words].join('\n\n');
  const [first, ...more] = words;
  return first === undefined ? '' : [`${first} ${anchor}`, ...more].join('\n\n');
}

/**
 * A page as an outline. `title` is what Logseq calls a page, which may not be called as another one is, and is taken as it stands;
 * a block's properties stand at its beginning, for behind its first line they would part a quote.
 */
function logseqDocument(notes: ArticleNotes, name: string): string {
  const article = articleOfNotes(notes);
  const [item] = bibliography(notes.map((note) => ({ ...note, sequence: 0 })));
  const properties = [
    `title:: ${name}`,
    ...(article.title.trim() ? [`headline:: ${property(article.title)}`] : []),
    `url:: ${webAddress(article.url) || property(article.url)}`,
    ...(article.bylines.length > 0
      ? [`author:: ${article.bylines.map(nameProperty).join(', ')}`]
      : []),
    ...(article.outlet ? [`outlet:: ${property(article.outlet)}`] : []),
    ...(article.published ? [`published:: ${property(article.published)}`] : []),
    ...(item ? [`citekey:: ${item.id}`] : []),
  ];
  const blocks = notes.map((note) => {
    const lines = [
      // Logseq knows blocks by UUIDs alone.
      ...(uuid.test(note.id) ? [`id:: ${note.id}`] : []),
      ...(note.selector
        ? quoted(note.selector.quote.exact, logseqLine).split('\n')
        : [markdownLine(article.title || article.url, logseqLine)]),
    ];
    const tags = note.tags.map(logseqTag).filter(Boolean).join(' ');
    const comment = markdownLines(note.comment, logseqLine).filter(Boolean);
    return [
      `- ${lines[0]}`,
      ...lines.slice(1).map((line) => `  ${line}`),
      ...comment.map((line) => `  - ${line}`),
      ...(tags ? [`  - ${tags}`] : []),
    ].join('\n');
  });
  const reference = item ? [`- ${markdownLine(gbt7714Reference(item), logseqLine)}`] : [];
  return `${properties.join('\n')}\n\n${[...blocks, ...reference].join('\n')}\n`;
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Every line of the text as a paragraph of one quote. */
function quoted(text: string, written?: (line: string) => string): string {
  return markdownLines(text, written)
    .filter(Boolean)
    .map((line) => `> ${line}`)
    .join('\n>\n');
}

/** Letters, figures and hyphens are all that an anchor may have. */
function anchorOf({ id }: PortableNote): string {
  return `note-${id.replace(/[^a-z0-9-]/gi, '-')}`;
}

function hashTags(names: readonly string[]): string {
  return unique(names)
    .map((name) => `#${name}`)
    .join(' ');
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].filter(Boolean);
}

function yamlList(items: readonly string[]): string {
  return `[${items.map(yamlString).join(', ')}]`;
}

/** A whole calendar date as YAML's own, anything else as text. */
function yamlDate(published: string): string {
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(published)?.[0];
  const isReal = day !== undefined && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
  return isReal ? day : yamlString(published);
}

/** A property goes to the end of its line. */
function property(text: string): string {
  return markdownLine(text, logseqLine);
}

/** One of several names, between which there are commas. */
function nameProperty(name: string): string {
  return property(name).replace(/,/g, '，');
}
