/** `npm run -s annotate -- FILE.html…`: the reader's own reading of saved pages, one JSON line a page (or a line of text). */
import { readFileSync } from 'node:fs';
import { findArticle } from '@/lib/article/find-article';
import { pageUrl } from '@/lib/article/page-url';
import { annotation, noArticle } from './annotate/annotation';
import { readArguments, UsageError, usage } from './annotate/arguments';
import { decodePage } from './annotate/decode';
import { SavedPages, savedFrom } from './annotate/saved-pages';

const pages = new SavedPages();

function annotatePage(file: string, url: string): string {
  const html = decodePage(readFileSync(file));
  const address = url || savedFrom(html);
  const article = findArticle(pages.parse(html), { url: address });
  if (!article) return noArticle(file, pageUrl(address));
  return annotation(file, article.metadata.url, article.text.text, article.metadata);
}

function* annotateLines(file: string, url: string): Generator<string> {
  const lines = decodePage(readFileSync(file)).split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) {
    yield line.trim() === ''
      ? noArticle(file, pageUrl(url), line)
      : annotation(file, pageUrl(url), line);
  }
}

function* annotate(file: string, url: string, asText: boolean): Generator<string> {
  try {
    if (asText) yield* annotateLines(file, url);
    else yield annotatePage(file, url);
  } catch (error) {
    process.exitCode = 1;
    yield JSON.stringify({ file, error: error instanceof Error ? error.message : String(error) });
  }
}

// A reader that has seen enough, such as `head`, closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  const { files, url, asText, help } = readArguments(process.argv.slice(2));
  if (help) process.stdout.write(`${usage}\n`);
  for (const file of files) {
    for (const line of annotate(file, url, asText)) process.stdout.write(`${line}\n`);
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
