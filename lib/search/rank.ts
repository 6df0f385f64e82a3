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
  const scale = ageing / Math.log2(1 + old / fresh);
  const scoreOf = ({ packed, result }: Scanned, i: number) => {
    const sequence = packed.sequences[result.indexes[i] as number] as number;
    const age = Math.log2(1 + Math.max(0, lastSequence - sequence) / fresh);
    return (result.worths[i] as number) - scale * age;
  };

  const bests = new Map<number, Best>();
  for (const each of scanned) {
    const { packed, result } = each;
    for (let i = 0; i < result.indexes.length; i += 1) {
      const index = result.indexes[i] as number;
      const page = packed.pages[index] as number;
      const score = scoreOf(each, i);
      const best = bests.get(page);
      // Chunks and their notes ascend: the later of two equals is the newer.
      if (!best || score >= best.score) {
        bests.set(page, { page, score, sequence: packed.sequences[index] as number });
      }
    }
  }
  // Every page has a note to show: no more pages are needed than notes.
  const pages = [...bests.values()].sort(better).slice(0, limit);

  const hitsOfPage = new Map(pages.map(({ page }) => [page, [] as (Best & { id: string })[]]));
  for (const each of scanned) {
    const { packed, result } = each;
    for (let i = 0; i < result.indexes.length; i += 1) {
      const index = result.indexes[i] as number;
      const page = packed.pages[index] as number;
      const [id, sequence] = [packed.ids[index] as string, packed.sequences[index] as number];
      hitsOfPage.get(page)?.push({ id, page, sequence, score: scoreOf(each, i) });
    }
  }
  return [...hitsOfPage.values()]
    .flatMap((hits) => hits.sort(better))
    .slice(0, limit)
    .map(({ id }) => id);
}

function better(a: Best, b: Best): number {
  return b.score - a.score || b.sequence - a.sequence;
}
