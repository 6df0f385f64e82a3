import { closedRootOf } from '@/lib/article/closed-root';
import { hasUnreadPart } from '@/lib/article/unread-part';
import type { ReportPiece } from '@/lib/model/page-report';
import type { PageReader } from './page-reader';
import { differenceOf } from './place-notes';

/** Nobody reads a longer list. */
const mostReported = 20_000;
/** Of each list in one piece: a page waits a few milliseconds for it. */
const each = 1_000;

/** What the side panel and the popup are told of the page, piece by piece. @param index from 0 */
export function reportPiece(reader: PageReader, index: number): ReportPiece {
  const { page, article, recognised, muted, notes, fresh, readings } = reader;
  const of = <T>(list: readonly T[], most = mostReported) =>
    list.slice(0, most).slice(index * each, (index + 1) * each);
  const { mentions, figures } = recognised;
  const longest = Math.min(mostReported, Math.max(mentions.length, muted.length, figures.length));
  return {
    url: page.location.href,
    article: article?.metadata ?? null,
    mentions: of(mentions),
    muted: of(muted),
    figures: of(figures),
    notes: of(notes, notes.length).map((placed) => ({
      note: placed.note.id,
      located: placed.located,
      difference: differenceOf(placed),
    })),
    unread: hasUnreadPart(page, closedRootOf),
    part: article?.part ?? null,
    fresh,
    reading: readings,
    last: (index + 1) * each >= Math.max(longest, notes.length),
  };
}
