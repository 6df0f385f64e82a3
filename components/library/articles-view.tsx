import { i18n } from '#i18n';
import { ArticleRow, type ArticleSummary } from './article-row';
import { type Listed, SearchedView, type Searching } from './lists/searched-view';
import { SortMenu } from './lists/sort-menu';
import { VirtualList } from './lists/virtual-list';
import { hrefOf } from './route';

interface ArticlesViewProps extends Searching {
  sort: string;
  listed: Listed;
  /** The articles listed, by their numbers, in their order. */
  articles: readonly number[];
  /** What is shown of an article; null while it is not read yet. */
  rowOf: (article: number) => ArticleSummary | null;
  onSort: (sort: string) => void;
  onRange: (first: number, last: number) => void;
  onOpen: (article: number) => void;
  hrefOf: (article: number) => string;
}

/** The pages that notes were made on, searched and narrowed down by those notes. */
export function ArticlesView(props: ArticlesViewProps) {
  const { articles, rowOf, query, sort } = props;
  const bar = (
    <div class="list-bar">
      <span class="list-all" aria-live="polite">
        {i18n.t('library.articleCount', articles.length)}
      </span>
      <SortMenu sort={sort} searched={query.trim() !== ''} onSort={props.onSort} />
    </div>
  );
  return (
    <SearchedView {...props} of="articles" count={articles.length} bar={bar}>
      {(onLeave) => (
        <VirtualList
          items={articles}
          list={hrefOf({ view: 'articles', query, choice: props.choice, sort })}
          label={i18n.t('library.views.articles')}
          estimate={72}
          keyOf={String}
          onRange={props.onRange}
          onKey={(event, article) => {
            if (event.key !== 'Enter') return false;
            props.onOpen(article);
            return true;
          }}
          onLeave={onLeave}
        >
          {(article, reachable) => {
            const summary = rowOf(article);
            if (!summary) return <div class="row article-unread" />;
            return (
              <ArticleRow
                summary={summary}
                href={props.hrefOf(summary.article)}
                reachable={reachable}
              />
            );
          }}
        </VirtualList>
      )}
    </SearchedView>
  );
}
