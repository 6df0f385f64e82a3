import type { GramIndex, PatternGrams } from './gram-index';

/** Of a longer pattern only every so many-th gram votes, so that at most this many do. */
const MOST_GRAMS = 1_024;
/** The rarest grams vote until there are about so many votes; of those that would be too many, every so many-th. */
const MOST_VOTES = 2_048;
const LONGEST_STRIDE = 8;

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
  /** How many of the pattern's grams could vote, and of the quote's alone: all but those that are too common. */
  readonly electorate: number;
  readonly quoteElectorate: number;

  /** @param near the diagonal that is preferred among equals */
  constructor(
    index: GramIndex,
    { buckets, counts }: PatternGrams,
    quote: { readonly start: number; readonly end: number },
    near: number,
  ) {
    const { length } = buckets;
    const window = Math.min(4_096, 32 + (length >> 2));
    this.#shift = 31 - Math.clz32(window >> 1);
    this.#near = near >> this.#shift;
    const step = Math.max(1, Math.ceil(length / MOST_GRAMS));
    const strides = stridesOf(counts, step);
    const skipped = new Array<number>(strides.length).fill(0);
    let electorate = 0;
    let quoteElectorate = 0;
    for (let i = 0; i < length; i += step) {
      const count = counts[i] as number;
      const rank = rankOf(count);
      const stride = strides[rank] as number;
      skipped[rank] = (skipped[rank] as number) + 1;
      if (stride === 0 || (skipped[rank] as number) % stride !== 0) continue;
      electorate += 1;
      if (i >= quote.start && i < quote.end) quoteElectorate += 1;
      if (count === 0) continue;
      const first = index.starts[buckets[i] as number] as number;
      for (let k = first; k < first + count; k += 1) this.#add((index.places[k] as number) - i);
    }
    this.electorate = electorate;
    this.quoteElectorate = quoteElectorate;
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

/** Grams are ranked by how common they are: 0 for none, 1 for one place, 2 for two or three, 3 for up to seven … */
function rankOf(count: number): number {
  return 32 - Math.clz32(count);
}

/** Every how many-th gram of each rank votes; 0 for ranks that do not. */
function stridesOf(counts: readonly number[], step: number): number[] {
  const sums = new Array<number>(33).fill(0);
  for (let i = 0; i < counts.length; i += step) {
    const rank = rankOf(counts[i] as number);
    sums[rank] = (sums[rank] as number) + (counts[i] as number);
  }
  const strides = new Array<number>(33).fill(0);
  let left = MOST_VOTES;
  for (let rank = 0; rank < sums.length; rank += 1) {
    const stride = Math.max(1, Math.ceil((sums[rank] as number) / left));
    // One of its grams alone may be too much.
    if (stride > LONGEST_STRIDE || 2 ** rank > MOST_VOTES) break;
    strides[rank] = stride;
    left -= (sums[rank] as number) / stride;
    if (stride > 1 || left < 1) break;
  }
  return strides;
}
