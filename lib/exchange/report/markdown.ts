/** Notes as Markdown: a file an article, for Obsidian (or any other reader) and for Logseq. */
import { articleMark } from '../citation/citation-key';
import { bibliography, webAddress } from '../citation/csl-item';
import { gbt7714Reference } from '../citation/gbt7714';
import { ZipWriter } from '../files/zip-writer';
import type { PortableNote } from '../notes/portable-note';
import { FileNames } from './file-name';
import { grouped } from './grouped';
import { logseqTag, markdownLine, markdownLines, obsidianTag, yamlString } from './markdown-text';

export type MarkdownFlavour = 'obsidian' | 'logseq';

type ArticleNotes = readonly [PortableNote, ...PortableNote[]];

/**
 * An archive of one file an article, called after its day and title. Of several that are called the same the first is, the others
 * have the end of their citation key behind it: an article that comes later changes no name but, at most, the first.
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
  for await (const group of grouped(notes)) {
    const { article } = group[0];
    const day = /^\d{4}(?:-\d{2}){0,2}/.exec(article.published)?.[0] ?? '';
    const called = `${day} ${article.title || article.url}`;
    const name = names.nameOf(called, articleMark(article), '.md');
    await zip.add(name, new TextEncoder().encode(articleMarkdown(group, flavour)));
    yield* zip.taken();
  }
  zip.end();
  yield* zip.taken();
}

/** The notes on one article as a document. */
export function articleMarkdown(notes: ArticleNotes, flavour: MarkdownFlavour): string {
  return flavour === 'obsidian' ? obsidianDocument(notes) : logseqDocument(notes);
}

function obsidianDocument(notes: ArticleNotes): string {
  const { article } = notes[0];
  const [item] = bibliography(notes.map((note) => ({ ...note, sequence: 0 })));
  const tags = unique(notes.flatMap((note) => note.tags).map(obsidianTag));
  const status = notes.find((note) => note.status)?.status;
  const matter = [
    `title: ${yamlString(article.title)}`,
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

function logseqDocument(notes: ArticleNotes): string {
  const { article } = notes[0];
  const properties = [
    `title:: ${property(article.title || article.url)}`,
    `url:: ${webAddress(article.url) || property(article.url)}`,
    ...(article.bylines.length > 0 ? [`author:: ${article.bylines.map(property).join(', ')}`] : []),
    ...(article.outlet ? [`outlet:: ${property(article.outlet)}`] : []),
    ...(article.published ? [`published:: ${property(article.published)}`] : []),
  ];
  const blocks = notes.map((note) => {
    const lines = note.selector
      ? quoted(note.selector.quote.exact).split('\n')
      : [markdownLine(article.title)];
    const tags = note.tags.map(logseqTag).filter(Boolean).join(' ');
    const comment = markdownLines(note.comment).filter(Boolean);
    return [
      `- ${lines[0]}`,
      // Logseq knows blocks by UUIDs alone.
      ...(uuid.test(note.id) ? [`  id:: ${note.id}`] : []),
      ...lines.slice(1).map((line) => `  ${line}`),
      ...comment.map((line) => `  - ${line}`),
      ...(tags ? [`  - ${tags}`] : []),
    ].join('\n');
  });
  return `${properties.join('\n')}\n\n${blocks.join('\n')}\n`;
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Every line of the text as a paragraph of one quote. */
function quoted(text: string): string {
  return markdownLines(text)
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
  return markdownLine(text).replace(/,/g, '，');
}
