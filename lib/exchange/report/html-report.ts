/** Notes as one page to read and to print: article by article, references at the end. It runs nothing and fetches nothing. */
import { bibliography, type CslItem, webAddress } from '../citation/csl-item';
import { gbt7714Reference } from '../citation/gbt7714';
import { withoutControls } from '../controls';
import type { PortableNote } from '../notes/portable-note';
import { oneLine } from '../one-line';
import { articleOfNotes, grouped } from './grouped';
import { reportStyle } from './report-style';

/** Notes that are longer, in UTF-16 units, may go on on the next page: kept together, they would leave one half empty. */
const unbroken = 800;

/** What the report says in the reader's language. */
export interface ReportWords {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly references: string;
  /** Stands before the day on which it was made. */
  readonly made: string;
}

/**
 * @param notes article by article
 * @param made the day on which it is made, as it is to be printed
 */
export async function* htmlReport(
  notes: AsyncIterable<PortableNote>,
  words: ReportWords,
  made: string,
): AsyncGenerator<string> {
  const items: CslItem[] = [];
  yield `<!doctype html>
<html lang="${escaped(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<header><h1>${isolated(words.title)}</h1><p>${escaped(words.made)} ${escaped(made)}</p></header>
<main>
`;
  for await (const group of grouped(notes)) {
    const [item] = bibliography(group.map((note) => ({ ...note, sequence: 0 })));
    if (item) items.push(item);
    yield section(group, items.length);
  }
  yield `</main>\n<section class="references"><h2>${isolated(words.references)}</h2>\n<ol>\n`;
  for (const [i, item] of items.entries())
    yield `<li id="ref-${i + 1}">${isolated(gbt7714Reference(item))} ${wayBack(item, i + 1)}</li>\n`;
  yield '</ol>\n</section>\n</body>\n</html>\n';
}

/** From a reference to the notes: the list of references is the report's contents, too. */
function wayBack({ title, URL: url }: CslItem, number: number): string {
  return `<a class="back" href="#article-${number}" aria-label="${escaped(title ?? url ?? String(number))}">↩</a>`;
}

function section(notes: readonly [PortableNote, ...PortableNote[]], number: number): string {
  const { title, url, bylines, outlet, published, language } = articleOfNotes(notes);
  const address = webAddress(url);
  const heading = isolated(title || url);
  const link = address ? `<a href="${escaped(address)}" rel="noreferrer">${heading}</a>` : heading;
  const told = [bylines.map(oneLine).filter(Boolean).join('、'), outlet, published.slice(0, 10)]
    .map(oneLine)
    .filter(Boolean)
    .map(isolated)
    .join(' · ');
  const spoken = language ? ` lang="${escaped(language)}"` : '';
  return `<article id="article-${number}"${spoken}>
<h2>${link} <a class="number" href="#ref-${number}">[${number}]</a></h2>
<p class="told">${told}</p>
${notes.map(noteBlock).join('')}</article>
`;
}

function noteBlock({ selector, comment, tags, colour }: PortableNote): string {
  const quote = selector
    ? `<blockquote class="${colour}">${isolated(selector.quote.exact)}</blockquote>\n`
    : '';
  const words = comment.trim() ? `<p class="comment">${isolated(comment)}</p>\n` : '';
  const list = tags.map((tag) => `<li>${isolated(tag)}</li>`).join('');
  const length = comment.length + (selector?.quote.exact.length ?? 0);
  return `<div class="note${length > unbroken ? ' long' : ''}">\n${quote}${words}${list ? `<ul class="tags">${list}</ul>\n` : ''}</div>\n`;
}

/** Text that turns no text around it. */
function isolated(text: string): string {
  return `<bdi>${escaped(text)}</bdi>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return withoutControls(text).replace(/[&<>"']/g, (mark) => entities[mark] as string);
}
