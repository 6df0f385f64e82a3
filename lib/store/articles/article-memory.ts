import type { KeptArticle } from '@/lib/model/article';
import type { Mention } from '@/lib/model/mention';
import { pageKey } from '@/lib/model/page-key';
import type { NoteName } from '@/lib/search/searchable-note';
import type { Tables } from '../tables';

/** One text of one page, by what it is told from others. */
type Named = Pick<KeptArticle, 'metadata' | 'textHash'>;

/** Where an article is kept, and whether with its text. */
export interface KnownArticle {
  readonly number: number;
  readonly page: number;
  readonly hasText: boolean;
}

/** As much of a mention as the names of a note are made of. */
export type NamedSpan = NoteName & Pick<Mention, 'start' | 'end'>;

/**
 * What is known of the kept articles, so that those of a large import are not looked up again and again. It holds for as long
 * as nobody else writes.
 */
export class ArticleMemory {
  readonly #articles = new Map<string, KnownArticle>();
  readonly #pages = new Map<string, number>();
  readonly #names = new Map<string, NoteName>();
  /** Of each article start, end and name of one mention after the other: millions of objects would not fit into memory. */
  readonly #mentions = new Map<number, readonly (number | NoteName)[]>();

  /** How many articles were written by those who asked here. */
  written = 0;

  /** @param isWhole whether no article was kept before: what is not known here is not there */
  constructor(private readonly isWhole = false) {}

  /** Those of these articles that are kept, by `articleName`. */
  async find(
    { articles }: Pick<Tables, 'articles'>,
    wanted: readonly Named[],
  ): Promise<ReadonlyMap<string, KnownArticle>> {
    const unknown = wanted.filter((each) => !this.#articles.has(articleName(each)));
    if (unknown.length > 0 && !this.isWhole) {
      // One by one, all at once: a cursor over many keys waits for each of them.
      const rows = await Promise.all(
        unknown.map(({ metadata, textHash }) => articles.get({ url: metadata.url, textHash })),
      );
      for (const row of rows) {
        if (row)
          this.remember(row, { ...row, number: row.number as number, hasText: row.text !== '' });
      }
    }
    return this.#articles;
  }

  /** The number of the first article that is kept of each page, by the page's key. */
  async findPages(
    { articles }: Pick<Tables, 'articles'>,
    wanted: readonly Named[],
  ): Promise<ReadonlyMap<string, number>> {
    const keys = new Set(wanted.map(({ metadata }) => pageKey(metadata.url)));
    const unknown = [...keys].filter((key) => !this.#pages.has(key));
    if (unknown.length > 0 && !this.isWhole) {
      const rows = await Promise.all(
        unknown.map((key) => articles.where('key').equals(key).first()),
      );
      for (const row of rows) if (row) this.#pages.set(row.key, row.page);
    }
    return this.#pages;
  }

  remember(article: Named, { number, page, hasText }: KnownArticle): void {
    this.#articles.set(articleName(article), { number, page, hasText });
    this.#pages.set(pageKey(article.metadata.url), page);
  }

  rememberMentions(article: number, mentions: readonly Mention[]): void {
    this.#mentions.set(
      article,
      mentions.flatMap((mention) => [mention.start, mention.end, this.#nameOf(mention)]),
    );
  }

  /** What `rememberMentions` was told; undefined where it was told nothing. */
  mentionsIn(article: number): NamedSpan[] | undefined {
    const flat = this.#mentions.get(article);
    if (!flat) return undefined;
    const spans: NamedSpan[] = [];
    for (let i = 0; i < flat.length; i += 3) {
      const [start, end, name] = flat.slice(i, i + 3) as [number, number, NoteName];
      spans.push({ ...name, start, end });
    }
    return spans;
  }

  /** The same object for the same name: an import has few names and many mentions. */
  #nameOf({ kind, name, text, entity }: Mention): NoteName {
    const key = JSON.stringify([kind, name, text, entity]);
    const known = this.#names.get(key) ?? { kind, name, text, entity };
    this.#names.set(key, known);
    return known;
  }
}

export function articleName({ metadata, textHash }: Named): string {
  return `${textHash} ${metadata.url}`;
}
