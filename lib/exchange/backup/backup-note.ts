/** Notes in a backup: those whose article is in it say which one, instead of all that is known of it. */
import type { ArticleMetadata } from '@/lib/model/article';
import type { PortableNote } from '../notes/portable-note';

/** What notes and their articles have in common. */
export interface NotedArticle {
  readonly metadata: ArticleMetadata;
  readonly textHash: string;
}

/** The articles that were written so far, in order: a note names its own by its place among them, from 0. */
export class WrittenArticles {
  #count = 0;
  readonly #places = new Map<string, { readonly place: number; readonly metadata: string }>();

  add({ metadata, textHash }: NotedArticle): void {
    this.#places.set(nameOf(metadata.url, textHash), {
      place: this.#count,
      metadata: JSON.stringify(metadata),
    });
    this.#count += 1;
  }

  /** A note as it is written. One that knows its article otherwise than it was kept says it in full. */
  packed(note: PortableNote): unknown {
    const { article, textHash, ...rest } = note;
    const known = this.#places.get(nameOf(article.url, textHash));
    return known?.metadata === JSON.stringify(article) ? { ...rest, on: known.place } : note;
  }
}

function nameOf(url: string, textHash: string): string {
  return `${textHash} ${url}`;
}
