import type { PackedNotes } from './packed';
import type { ScanResult } from './scan';

/**
 * How much a note falls behind a newer one: little over the last fifty saves, then with the logarithm of their number; by half a
 * point (a title is worth that much more than a quote) after about seven hundred, by `ageing` after a hundred thousand.
 */
const ageing = 1.4;
const fresh = 50;
const old = 100_000;

/** A chunk and what was found in it. */
export interface Scanned {
  readonly packed: PackedNotes;
  readonly result: ScanResult;
}

/** The best note of a page. */
interface Best {
  readonly page: number;
  readonly score: number;
  readonly sequence: number;
}

/**
 * The ids of the best `limit` notes, those of one page together at the place of its best. Freshness is
 * counted in saves, not by the clock. Linear in the number of notes found.
 */
export function rank(scanned: readonly Scanned[], lastSequence: number, limit: number): string[] {
  const bests = bestOfPages(scanned, lastSequence);
  // Every page has a note to show: no more pages are needed than notes.
  const pages = bests.sort(better).slice(0, limit);
  const hitsOfPage = new Map(pages.map(({ page }) => [page, [] as (Best & { id: string })[]]));
  for (const { packed, result } of scanned) {
    for (let i = 0; i < result.indexes.length; i += 1) {
      const index = result.indexes[i] as number;
      const page = packed.pages[index] as number;
      const hits = hitsOfPage.get(page);
      if (!hits) continue;
      const sequence = packed.sequences[index] as number;
      const score = scoreOf(result.worths[i] as number, lastSequence - sequence);
      hits.push({ id: packed.ids[index] as string, page, sequence, score });
    }
  }
  return [...hitsOfPage.values()]
    .flatMap((hits) => hits.sort(better))
    .slice(0, limit)
    .map(({ id }) => id);
}

function bestOfPages(scanned: readonly Scanned[], lastSequence: number): Best[] {
  const places = new Map<number, number>();
  const pages: number[] = [];
  const scores: number[] = [];
  const sequences: number[] = [];
  for (const { packed, result } of scanned) {
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
  return pages.map((page, i) => ({
    page,
    score: scores[i] as number,
    sequence: sequences[i] as number,
  }));
}

const scale = ageing / Math.log2(1 + old / fresh);

/** @param since how many saves ago the note was saved */
function scoreOf(worth: number, since: number): number {
  return worth - scale * Math.log2(1 + Math.max(0, since) / fresh);
}

function better(a: Best, b: Best): number {
  return b.score - a.score || b.sequence - a.sequence;
}
