import { computed } from '@preact/signals';
import type { ArticleSummary } from '@/components/library/article-row';
import { ArticlesView } from '@/components/library/articles-view';
import { hrefOf } from '@/components/library/route';
import { articlesByNumber } from '@/lib/store/articles/kept-articles';
import { listed, pages, searching, tagsOfPage } from '../listing';
import { change, route } from '../navigation';
import { RowCache } from '../row-cache';

/** Articles in sight. */
export const articleRows = new RowCache<number, ArticleSummary['metadata']>(
  async (db, numbers) => {
    const articles = await articlesByNumber(db, numbers);
    return articles.map(({ number, kept }) => [number, kept.metadata] as const);
  },
  ({ title, bylines }) => title.length + bylines.join().length,
);

const listedPages = computed(() => new Map(pages.value.map((page) => [page.article, page])));
const articles = computed(() => [...listedPages.value.keys()]);

/** The articles of the library. */
export function ArticlesPage() {
  articleRows.read.value;
  const open = (article: number) => hrefOf({ view: 'articles', item: String(article) });
  return (
    <ArticlesView
      {...searching()}
      sort={route.value.sort}
      listed={listed.value}
      articles={articles.value}
      rowOf={(article) => {
        const metadata = articleRows.rowOf(article);
        const page = listedPages.value.get(article);
        if (!metadata || !page) return null;
        return { article, metadata, notes: page.places.length, tags: tagsOfPage(page) };
      }}
      onSort={(sort) => change({ sort })}
      onRange={(first, last) => void articleRows.want(articles.value.slice(first, last + 1))}
      onOpen={(article) => {
        location.hash = open(article);
      }}
      hrefOf={open}
    />
  );
}
