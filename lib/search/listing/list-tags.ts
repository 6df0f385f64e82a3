import type { Steps } from '@/lib/text/steps';
import { foldForSearch } from '../searchable';
import { sorted } from './sorted';

/** A tag, how many notes carry it, and what it is found by. */
export interface ListedTag {
  readonly tag: string;
  readonly count: number;
  readonly words: string;
}

/** So many tags are folded between two steps. */
const batchSize = 500;

/** Tags with what they are found by, the most frequent first, equals by their characters. In steps. */
export function* listTags(tags: readonly Pick<ListedTag, 'tag' | 'count'>[]): Steps<ListedTag[]> {
  const listed: ListedTag[] = [];
  for (const [i, { tag, count }] of tags.entries()) {
    if (i % batchSize === batchSize - 1) yield;
    listed.push({ tag, count, words: foldForSearch(tag).text });
  }
  return yield* sorted(listed, (a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
}
