import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { KeptArticle } from '@/lib/model/article';
import type { Evidence } from '@/lib/model/page-report';
import { useLostFocus } from '../parts/hand-on-focus';
import { Icon } from '../parts/icon';
import { useCopied } from '../parts/use-copied';
import { PageEvidence } from '../side-panel/page-evidence';
import { formatDate, formatInstant, formatMinute } from '../words/date-format';
import { hrefOf } from './route';

interface ArticleViewProps {
  kept: KeptArticle;
  /** Other kept texts of the page, the oldest first, and where each is shown. */
  versions: readonly { readonly captured: string; readonly href: string; readonly open: boolean }[];
  /** How the page's texts differ; null where there is but one, undefined while they are compared. */
  evidence: Evidence | null | undefined;
  /** Other pages with the same text. */
  elsewhere: readonly (KeptArticle & { readonly number: number })[];
  onOpenPage: () => void;
  onCopy: () => void;
  /** The kept text, marked. */
  text: ComponentChildren;
  /** What else is shown of it: its notes, names, figures. */
  aside: ComponentChildren;
}

/** An article as it was when something was saved from it. */
export function ArticleView(props: ArticleViewProps) {
  const { kept, versions, evidence, elsewhere, onOpenPage, onCopy, text, aside } = props;
  const { title, leadIn, subtitle, bylines, outlet, published, page, updated, language } =
    kept.metadata;
  const heading = useRef<HTMLHeadingElement>(null);
  useLostFocus(heading, [kept.metadata.url, kept.textHash]);
  const days = versions.map(({ captured }) => formatInstant(captured));
  const written = new Set(days).size < days.length ? formatMinute : formatInstant;
  const [copied, tellCopied] = useCopied<true>();
  const source = [
    outlet,
    bylines.join('、'),
    published && formatDate(published),
    page && i18n.t('library.printedPage', [page]),
    updated && i18n.t('library.updated', [formatDate(updated)]),
  ].filter(Boolean);
  return (
    <div class="article-view">
      <article class="kept" aria-label={title || i18n.t('list.untitled')}>
        <header class="kept-head">
          <a class="kept-back pz-focusable" href={hrefOf({ view: 'articles' })}>
            {i18n.t('library.allArticles')}
          </a>
          {leadIn && (
            <p class="kept-lead">
              <bdi>{leadIn}</bdi>
            </p>
          )}
          <h1 ref={heading} class="kept-title" tabIndex={-1} lang={language}>
            <bdi>{title || i18n.t('list.untitled')}</bdi>
          </h1>
          {subtitle && (
            <p class="kept-lead">
              <bdi>{subtitle}</bdi>
            </p>
          )}
          <p class="kept-source">
            {source.map((words) => (
              <bdi key={words}>{words}</bdi>
            ))}
          </p>
          <p class="kept-source">
            <bdi class="kept-url">{kept.metadata.url}</bdi>
          </p>
          <div class="kept-actions">
            <button type="button" class="pz-button" onClick={onOpenPage}>
              <Icon name="open" /> {i18n.t('library.openPage')}
            </button>
            <button
              type="button"
              class="pz-button"
              onClick={() => {
                onCopy();
                tellCopied(true);
              }}
            >
              <Icon name="copy" /> {i18n.t('library.copyReference')}
            </button>
            <span role="status" class="soft-hint">
              {copied && i18n.t('list.copied')}
            </span>
          </div>
          {versions.length > 1 && (
            <nav class="kept-versions" aria-label={i18n.t('library.versions')}>
              <span class="kept-source" aria-hidden="true">
                {i18n.t('library.versions')}
              </span>
              {versions.map(({ captured, href, open }) => (
                <a
                  key={href}
                  class="kept-version pz-focusable"
                  href={href}
                  aria-current={open ? 'true' : undefined}
                >
                  {written(captured)}
                </a>
              ))}
            </nav>
          )}
          {evidence === undefined && (
            <p class="kept-comparing" role="status">
              {i18n.t('library.comparing')} <progress class="pz-progress" />
            </p>
          )}
          {evidence && <PageEvidence evidence={evidence} />}
          {elsewhere.length > 0 && (
            <div class="kept-elsewhere">
              <p>{i18n.t('library.elsewhere')}</p>
              <ul>
                {elsewhere.map((other) => (
                  <Elsewhere key={other.number} {...other} />
                ))}
              </ul>
            </div>
          )}
        </header>
        <div class="kept-text" lang={language}>
          {text}
        </div>
        <footer class="kept-proof">
          {i18n.t('library.captured', [formatInstant(kept.captured)])}
          <br />
          SHA-256 <code>{kept.textHash}</code>
        </footer>
      </article>
      <aside class="kept-aside" aria-label={i18n.t('library.inThisArticle')}>
        {aside}
      </aside>
    </div>
  );
}

/** Another page with the same text: where and when it stood there; leads to what was kept of it. */
function Elsewhere({ metadata, number }: KeptArticle & { readonly number: number }) {
  const { outlet, published, title, url } = metadata;
  return (
    <li class="kept-other">
      <a
        class="kept-back pz-focusable"
        href={hrefOf({ view: 'articles', item: String(number) })}
        title={i18n.t('library.openKept')}
      >
        <bdi>{title || i18n.t('list.untitled')}</bdi>
      </a>
      <span class="kept-source">
        {[outlet, published && formatDate(published)].filter(Boolean).map((words) => (
          <bdi key={words}>{words}</bdi>
        ))}
      </span>
      <bdi class="kept-source">{url}</bdi>
    </li>
  );
}
