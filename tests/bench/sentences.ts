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
