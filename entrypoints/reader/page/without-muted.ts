import { nameKey } from '@/lib/model/mention';
import type { Recognised } from '@/lib/recognise/recognise';

/** What was recognised without the names that are not to be marked, by their keys; no figure is theirs either. */
export function withoutMuted(found: Recognised, muted: readonly string[]): Recognised {
  if (muted.length === 0) return found;
  const keys = new Set(muted);
  return {
    mentions: found.mentions.filter((mention) => !keys.has(nameKey(mention))),
    figures: found.figures.map((figure) =>
      figure.subject !== null && keys.has(figure.subject) ? { ...figure, subject: null } : figure,
    ),
  };
}
