/** What is marked in the live page is what the command line finds in the saved one, on every sample page. */
import { expect } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { findArticle } from '@/lib/article/find-article';
import { compileDictionary } from '@/lib/dictionary/compile';
import { bundledDictionary } from '@/lib/dictionary/load';
import { entityKinds } from '@/lib/model/entity';
import { recognise } from '@/lib/recognise/recognise';
import { painted } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { fixtureSlugs, loadFixture } from '../support/fixtures';

const dictionary = compileDictionary(bundledDictionary());
/** A name that markup splits is painted piece by piece. */
const plain = (texts: readonly string[] = []) => texts.join('').replace(/[\s\u200b]/g, '');

/** What the command line finds: the words of each kind, run together. */
function foundIn(source: Buffer, url: string): Record<string, string> | null {
  const { window } = new JSDOM(source, { url, contentType: 'text/html' });
  const article = findArticle(window.document);
  if (!article) return null;
  const { mentions, figures } = recognise(article.text.text, {
    dictionary,
    published: article.metadata.published,
  });
  const ofKind = (kind: string) => mentions.filter((mention) => mention.kind === kind);
  return Object.fromEntries([
    ...entityKinds.map((kind) => [kind, plain(ofKind(kind).map(({ text }) => text))]),
    ['figure', plain(figures.map(({ text }) => text))],
  ]);
}

test('the live page and the saved page agree', async ({ site, start }) => {
  const { context } = await start();
  const page = await context.newPage();
  let articles = 0;
  for (const slug of fixtureSlugs()) {
    const url = `${site}/${slug}/`;
    const expected = foundIn(loadFixture(slug).source, url);
    await page.goto(url);
    if (!expected) continue;
    articles += 1;
    await expect
      .poll(
        async () => {
          const marks = await painted(page);
          return Object.fromEntries(
            Object.keys(expected).map((kind) => [kind, plain(marks[`pangzhu-${kind}`])]),
          );
        },
        { message: slug },
      )
      .toEqual(expected);
  }
  expect(articles).toBeGreaterThan(15);
});
