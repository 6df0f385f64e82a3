import type { PageFindings, ReportPiece } from '@/lib/model/page-report';
import { ask } from './messenger';

/** How often it is begun anew because the page was read again meanwhile. */
const attempts = 3;

/** What the reader in a tab found, asked for piece by piece; null where there is no reader, or the page does not rest. */
export async function describedPage(tabId: number): Promise<PageFindings | null> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const pieces: ReportPiece[] = [];
    for (;;) {
      const reply = await ask('describePage', { index: pieces.length }, tabId);
      if (!reply.ok) return null;
      if (pieces[0] && reply.value.reading !== pieces[0].reading) break;
      pieces.push(reply.value);
      if (reply.value.last) return joined(pieces, reply.value);
    }
  }
  return null;
}

function joined(
  pieces: readonly ReportPiece[],
  { reading, last, ...head }: ReportPiece,
): PageFindings {
  return {
    ...head,
    mentions: pieces.flatMap(({ mentions }) => mentions),
    muted: pieces.flatMap(({ muted }) => muted),
    figures: pieces.flatMap(({ figures }) => figures),
    notes: pieces.flatMap(({ notes }) => notes),
  };
}
