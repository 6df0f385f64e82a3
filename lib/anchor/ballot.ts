import type { GramIndex, PatternGrams } from './gram-index';

/** Of a longer pattern only every so many-th gram votes, so that at most this many do. */
const MOST_GRAMS = 2_048;
/** The rarest grams vote until there are so many votes. */
const MOST_VOTES = 1_024;

/** Votes for diagonals from `low` to `high`. */
interface Cluster {
  readonly votes: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The diagonals (place in the text less place in the pattern) for which the rarest shared grams vote. They are counted in bins
 * of half a window; a window is two bins that adjoin.
 */
export class Ballot {
  readonly #votes: number[] = [];
  readonly #bins = new Map<number, number>();
  readonly #shift: number;
  readonly #near: number;

  /** @param near the diagonal that is preferred among equals */
  constructor(index: GramIndex, { buckets, counts }: PatternGrams, near: number) {
    const { length } = buckets;
    const window = Math.min(4_096, 32 + (length >> 2));
    this.#shift = 31 - Math.clz32(window >> 1);
    this.#near = near >> this.#shift;
    const step = Math.max(1, Math.ceil(length / MOST_GRAMS));
    const commonest = commonestWithin(counts, step);
    for (let i = 0; i < length; i += step) {
      const count = counts[i] as number;
      if (count === 0 || count > commonest) continue;
      const first = index.starts[buckets[i] as number] as number;
      for (let k = first; k < first + count; k += 1) this.#add((index.places[k] as number) - i);
    }
  }

  #add(diagonal: number): void {
    const bin = diagonal >> this.#shift;
    this.#votes.push(diagonal);
    this.#bins.set(bin, (this.#bins.get(bin) ?? 0) + 1);
  }

  /** The window with most votes, of equals the nearest; its votes no longer count. None when there are no votes left. */
  takeBest(): Cluster {
    let best = 0;
    let most = 0;
    for (const [bin, votes] of this.#bins) {
      const count = votes + (this.#bins.get(bin + 1) ?? 0);
      const isNearer = Math.abs(bin - this.#near) < Math.abs(best - this.#near);
      if (count > most || (count === most && isNearer)) {
        best = bin;
        most = count;
      }
    }
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (const vote of this.#votes) {
      const bin = vote >> this.#shift;
      if ((bin !== best && bin !== best + 1) || !this.#bins.has(bin)) continue;
      if (vote < low) low = vote;
      if (vote > high) high = vote;
    }
    this.#bins.delete(best);
    this.#bins.delete(best + 1);
    return { votes: most, low, high };
  }
}

/** The count up to which, to a power of two, all grams may vote. */
function commonestWithin(counts: readonly number[], step: number): number {
  const sums = new Array<number>(32).fill(0);
  for (let i = 0; i < counts.length; i += step) {
    const count = counts[i] as number;
    const power = 32 - Math.clz32(count);
    sums[power] = (sums[power] as number) + count;
  }
  let sum = 0;
  let power = 0;
  while (power < 31 && sum + (sums[power] as number) <= MOST_VOTES) {
    sum += sums[power] as number;
    power += 1;
  }
  // All counts of less than 2 ** (power - 1).
  return power === 0 ? 0 : 2 ** (power - 1) - 1;
}
