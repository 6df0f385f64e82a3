import { closedRootOf } from '@/lib/article/closed-root';
import { hasUnreadPart } from '@/lib/article/unread-part';
import type { PageReport } from '@/lib/model/page-report';
import type { PageReader } from './page-reader';
import { differenceOf } from './place-notes';

/** Messages have a limit of 64 MB, and nobody reads a longer list. */
const mostReported = 20_000;

/** What the side panel and the popup are told of the page. */
export function reportOf({ page, article, recognised, muted, notes }: PageReader): PageReport {
  return {
    url: page.location.href,
    article: article?.metadata ?? null,
    mentions: recognised.mentions.slice(0, mostReported),
    muted: muted.slice(0, mostReported),
    figures: recognised.figures.slice(0, mostReported),
    notes: notes.map((placed) => ({
      note: placed.note,
      located: placed.located,
      difference: differenceOf(placed),
    })),
    unread: hasUnreadPart(page, closedRootOf),
  };
}
