import { finish, type Steps } from '@/lib/text/steps';
import { sorted } from './listing/sorted';
import type { PackedNotes } from './packed';
import type { ScanResult } from './scan';

/**
 * How much a note falls behind a newer one: little over the last fifty saves, then with the logarithm of their number; by half a
 * point (a title is worth that much more than a quote) after about seven hundred, by `ageing` after a hundred thousand.
 */
const ageing = 1.4;
const fresh = 50;
const old = 100_000;
/** So many pages are gone through between two steps. */
const batchSize = 2_000;

/** A chunk and what was found in it. */
export interface Scanned {
  readonly packed: PackedNotes;
  readonly result: ScanResult;
}

/** The best note of each of some pages, in columns: objects would take longer to be made than to be compared. */
interface BestOfPages {
  readonly pages: readonly number[];
  readonly scores: readonly number[];
  readonly sequences: readonly number[];
}

interface Hit {
  readonly id: string;
  readonly score: number;
  readonly sequence: number;
}

/**
 * The ids of the best `limit` notes, those of one page together at the place of its best. Freshness is
 * counted in saves, not by the clock. Linear in the number of notes found.
 */
export function rank(scanned: readonly Scanned[], lastSequence: number, limit: number): string[] {
  return finish(rankSteps(scanned, lastSequence, limit));
}

/** `rank` in steps, for those who want all that was found. */
export function* rankSteps(
  scanned: readonly Scanned[],
  lastSequence: number,
  limit: number,
): Steps<string[]> {
  // Every page has a note to show: no more pages are needed than notes.
  const pages = yield* first(limit, yield* bestOfPages(scanned, lastSequence));
  const hitsOfPage = new Map(pages.map((page) => [page, [] as Hit[]]));
  for (const { packed, result } of scanned) {
    yield;
    for (let i = 0; i < result.indexes.length; i += 1) {
      const index = result.indexes[i] as number;
      const page = packed.pages[index] as number;
      const hits = hitsOfPage.get(page);
      if (!hits) continue;
      const sequence = packed.sequences[index] as number;
      const score = scoreOf(result.worths[i] as number, lastSequence - sequence);
      hits.push({ id: packed.ids[index] as string, sequence, score });
    }
  }
  const ids: string[] = [];
  let done = 0;
  for (const hits of hitsOfPage.values()) {
    for (const { id } of hits.sort(better)) if (ids.length < limit) ids.push(id);
    done += 1;
    if (done % batchSize === 0) yield;
  }
  return ids;
}

function* bestOfPages(scanned: readonly Scanned[], lastSequence: number): Steps<BestOfPages> {
  const places = new Map<number, number>();
  const pages: number[] = [];
  const scores: number[] = [];
  const sequences: number[] = [];
  for (const { packed, result } of scanned) {
    yield;
    // Notes of a page are often saved one after the other.
    let lastPage = -1;
    let place = -1;
    for (let i = 0; i < result.indexes.length; i += 1) {
      const index = result.indexes[i] as number;
      const page = packed.pages[index] as number;
      const sequence = packed.sequences[index] as number;
      const score = scoreOf(result.worths[i] as number, lastSequence - sequence);
      if (page !== lastPage) {
        lastPage = page;
        place = places.get(page) ?? -1;
        if (place < 0) {
          place = pages.push(page) - 1;
          places.set(page, place);
          scores.push(Number.NEGATIVE_INFINITY);
          sequences.push(0);
        }
      }
      // Chunks and their notes ascend: the later of two equals is the newer.
      if (score >= (scores[place] as number)) {
        scores[place] = score;
        sequences[place] = sequence;
      }
    }
  }
  return { pages, scores, sequences };
}

/** The `limit` best pages, the best first. */
function* first(limit: number, { pages, scores, sequences }: BestOfPages): Steps<number[]> {
  const isBetter = (a: number, b: number) =>
    (scores[a] as number) > (scores[b] as number) ||
    (scores[a] === scores[b] && (sequences[a] as number) > (sequences[b] as number));
  if (limit >= pages.length) {
    const all = pages.map((_, i) => i);
    const order = yield* sorted(all, (a, b) => (isBetter(a, b) ? -1 : 1));
    return order.map((i) => pages[i] as number);
  }
  // The later ones are mostly the better ones: looked at first, few of the others have to be put among them.
  const best: number[] = [];
  for (let i = pages.length - 1; i >= 0; i -= 1) {
    if (best.length === limit && !isBetter(i, best[limit - 1] ?? i)) continue;
    let at = best.length;
    while (at > 0 && isBetter(i, best[at - 1] as number)) at -= 1;
    best.splice(at, 0, i);
    if (best.length > limit) best.pop();
  }
  return best.map((i) => pages[i] as number);
}

const scale = ageing / Math.log2(1 + old / fresh);

/** @param since how many saves ago the note was saved */
function scoreOf(worth: number, since: number): number {
  return worth - scale * Math.log2(1 + Math.max(0, since) / fresh);
}

function better(a: Hit, b: Hit): number {
  return b.score - a.score || b.sequence - a.sequence;
}
