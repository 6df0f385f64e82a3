import type { GramIndex, PatternGrams } from './gram-index';

/** Of a longer pattern only every so many-th gram votes, so that at most this many do. */
const MOST_GRAMS = 1_024;
/** The rarest grams vote until there are about so many votes; of those that would be too many, every so many-th. */
const MOST_VOTES = 1_024;
const LONGEST_STRIDE = 8;
/** Counts are ranked by powers of two, of which there are so many. */
const RANKS = 33;

/** Votes for diagonals from `low` to `high`. */
interface Cluster {
  readonly votes: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The diagonals (place in the text less place in the pattern) for which the rarest shared grams vote. They are counted in bins
 * of half a window; a window is two bins that adjoin. One ballot serves all patterns sought in a text, one after the other.
 */
export class Ballot {
  readonly #index: GramIndex;
  readonly #votes = new Int32Array(2 * MOST_VOTES);
  #size = 0;
  #bins = new Int32Array(0);
  #shift = 0;
  /** Added to a diagonal, so that none is negative. */
  #offset = 0;
  #nearest = 0;
  /** How many of the pattern's grams could vote, and of the quote's alone: all but those that are too common. */
  electorate = 0;
  quoteElectorate = 0;

  constructor(index: GramIndex) {
    this.#index = index;
  }

  /**
   * Counts the votes for a pattern.
   *
   * @param quote in the pattern
   * @param near the diagonal that is preferred among equals
   */
  poll(
    { buckets, counts }: PatternGrams,
    quote: { readonly start: number; readonly end: number },
    near: number,
  ): void {
    this.#open(buckets.length, near);
    const step = Math.max(1, Math.ceil(buckets.length / MOST_GRAMS));
    const strides = stridesOf(counts, step);
    const passed = new Array<number>(RANKS).fill(0);
    for (let i = 0; i < buckets.length; i += step) {
      const count = counts[i] as number;
      const rank = rankOf(count);
      const stride = strides[rank] as number;
      const turn = (passed[rank] as number) + 1;
      passed[rank] = turn;
      if (stride === 0 || turn % stride !== 0) continue;
      this.electorate += 1;
      if (i >= quote.start && i < quote.end) this.quoteElectorate += 1;
      this.#vote(buckets[i] as number, count, i);
    }
  }

  /** Makes ready for a pattern of so many units: the bins that the last one used are empty again. */
  #open(length: number, near: number): void {
    for (let v = 0; v < this.#size; v += 1) this.#bins[this.#binOf(this.#votes[v] as number)] = 0;
    this.#size = 0;
    this.electorate = 0;
    this.quoteElectorate = 0;
    const window = Math.min(4_096, 32 + (length >> 2));
    this.#shift = 31 - Math.clz32(window >> 1);
    this.#offset = length;
    this.#nearest = this.#binOf(near);
    const needed = this.#binOf(this.#index.length) + 2;
    if (this.#bins.length < needed) this.#bins = new Int32Array(needed);
  }

  #binOf(diagonal: number): number {
    return (diagonal + this.#offset) >> this.#shift;
  }

  #vote(bucket: number, count: number, at: number): void {
    const { places, starts } = this.#index;
    const first = starts[bucket] as number;
    const last = Math.min(count, this.#votes.length - this.#size);
    for (let k = 0; k < last; k += 1) {
      const diagonal = (places[first + k] as number) - at;
      this.#votes[this.#size + k] = diagonal;
      const bin = this.#binOf(diagonal);
      this.#bins[bin] = (this.#bins[bin] as number) + 1;
    }
    this.#size += last;
  }

  /** The window with most votes, of equals the nearest; its votes no longer count. No votes when none are left. */
  takeBest(): Cluster {
    const bins = this.#bins;
    let best = 0;
    let most = 0;
    for (let v = 0; v < this.#size; v += 1) {
      const bin = this.#binOf(this.#votes[v] as number);
      const count = (bins[bin] as number) + (bins[bin + 1] as number);
      if (count < most || bin === best || bins[bin] === 0) continue;
      if (count > most || Math.abs(bin - this.#nearest) < Math.abs(best - this.#nearest)) {
        best = bin;
        most = count;
      }
    }
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (let v = 0; v < this.#size; v += 1) {
      const vote = this.#votes[v] as number;
      const bin = this.#binOf(vote);
      if ((bin !== best && bin !== best + 1) || bins[bin] === 0) continue;
      if (vote < low) low = vote;
      if (vote > high) high = vote;
    }
    bins[best] = 0;
    bins[best + 1] = 0;
    return { votes: most, low, high };
  }
}

/** 0 for grams that stand nowhere, 1 for one place, 2 for two or three, 3 for up to seven … */
function rankOf(count: number): number {
  return 32 - Math.clz32(count);
}

/** Every how many-th gram of each rank votes; 0 for ranks that do not. */
function stridesOf(counts: readonly number[], step: number): number[] {
  const sums = new Array<number>(RANKS).fill(0);
  for (let i = 0; i < counts.length; i += step) {
    const count = counts[i] as number;
    const rank = rankOf(count);
    sums[rank] = (sums[rank] as number) + count;
  }
  const strides = new Array<number>(RANKS).fill(0);
  let left = MOST_VOTES;
  for (let rank = 0; rank < RANKS; rank += 1) {
    const stride = Math.max(1, Math.ceil((sums[rank] as number) / left));
    // One of its grams alone may be too much.
    if (stride > LONGEST_STRIDE || 2 ** rank > MOST_VOTES) break;
    strides[rank] = stride;
    left -= (sums[rank] as number) / stride;
    if (stride > 1 || left < 1) break;
  }
  return strides;
}
