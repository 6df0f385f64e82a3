import { i18n } from '#i18n';
import type { ArticleMetadata } from '@/lib/model/article';
import { formatDate } from '../words/date-format';

/** A page with notes, as the list of articles shows it. */
export interface ArticleSummary {
  readonly article: number;
  readonly metadata: ArticleMetadata;
  /** How many notes are on it. */
  readonly notes: number;
  readonly tags: readonly string[];
}

/** One article of the list, a link to what was kept of it. */
export function ArticleRow({
  summary,
  href,
  reachable,
}: {
  summary: ArticleSummary;
  href: string;
  reachable: boolean;
}) {
  const { metadata, notes, tags } = summary;
  const { title, outlet, bylines, published } = metadata;
  return (
    <a class="article-row pz-focusable" href={href} tabIndex={reachable ? 0 : -1}>
      <span class="article-row-title">
        <bdi>{title || i18n.t('list.untitled')}</bdi>
      </span>
      <span class="article-row-count">{i18n.t('popup.notes', notes)}</span>
      <span class="article-row-source">
        {[outlet, bylines.join('、'), published && formatDate(published)]
          .filter(Boolean)
          .map((words) => (
            <bdi key={words}>{words}</bdi>
          ))}
      </span>
      {tags.length > 0 && (
        <span class="note-tags article-row-tags">
          {tags.map((tag) => (
            <bdi key={tag} class="pz-tag">
              {tag}
            </bdi>
          ))}
        </span>
      )}
    </a>
  );
}
