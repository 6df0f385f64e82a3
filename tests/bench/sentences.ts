import { findArticle } from '@/lib/article/find-article';
import { fixtureSlugs, loadFixture, parseFixture } from '../support/fixtures';

/** The sentences of the sample pages' articles. */
export function fixtureSentences(): string[] {
  return fixtureSlugs().flatMap((slug) => {
    const { window } = parseFixture(loadFixture(slug));
    const text = findArticle(window.document)?.text.text ?? '';
    window.close();
    return text.split(/(?<=[。！？])|\n+/).filter((sentence) => sentence.trim().length > 4);
  });
}

/** A long text of them, as HTML. @param characters its least length */
export function paragraphs(characters: number): string {
  const sentences = fixtureSentences();
  let text = '';
  for (let i = 0, length = 0; length < characters; i += 3) {
    const paragraph = [0, 1, 2].map((k) => sentences[(i + k) % sentences.length]).join('');
    text += `<p>${paragraph}</p>`;
    length += paragraph.length;
  }
  return text;
}
