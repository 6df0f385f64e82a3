/**
 * The common units of two short sequences by dynamic programming: a longest common subsequence that prefers unbroken runs,
 * because a run of three is a word that stayed and three scattered units are chance (the affine idea of Gotoh 1982).
 */

/** A stretch that both sequences hold: `length` units from `a` in one and from `b` in the other. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

export type Units = ArrayLike<number>;

/** A unit in common is worth this, and one that continues a run `CONTINUED` more. */
const MATCH = 2;
const CONTINUED = 3;
const IMPOSSIBLE = -1;

const FROM_MATCH = 1;
const LEFT = 2;
const UP = 4;

/**
 * Aligns `a[aStart, aEnd)` with `b[bStart, bEnd)`. Time and memory are the product of the lengths: the caller bounds it.
 *
 * @returns units in common, in order; neighbours on one diagonal are one run.
 */
export function alignGap(
  a: Units,
  aStart: number,
  aEnd: number,
  b: Units,
  bStart: number,
  bEnd: number,
): Run[] {
  const rows = aEnd - aStart;
  const columns = bEnd - bStart;
  const width = columns + 1;
  // Per cell: the best score of all, and the best of those that end with this very pair in common.
  let best = new Int32Array(width);
  let paired = new Int32Array(width).fill(IMPOSSIBLE);
  let bestBefore = new Int32Array(width);
  let pairedBefore = new Int32Array(width).fill(IMPOSSIBLE);
  const trace = new Uint8Array((rows + 1) * width);

  for (let i = 1; i <= rows; i += 1) {
    [best, bestBefore] = [bestBefore, best];
    [paired, pairedBefore] = [pairedBefore, paired];
    best[0] = 0;
    paired[0] = IMPOSSIBLE;
    const unit = a[aStart + i - 1];
    for (let j = 1; j <= columns; j += 1) {
      let step = 0;
      let pair = IMPOSSIBLE;
      if (unit === b[bStart + j - 1]) {
        pair = (bestBefore[j - 1] as number) + MATCH;
        const before = pairedBefore[j - 1] as number;
        if (before >= 0 && before + MATCH + CONTINUED >= pair) {
          pair = before + MATCH + CONTINUED;
          step = FROM_MATCH;
        }
      }
      paired[j] = pair;
      const up = bestBefore[j] as number;
      const left = best[j - 1] as number;
      if (pair >= 0 && pair >= up && pair >= left) best[j] = pair;
      else if (up >= left) {
        best[j] = up;
        step |= UP;
      } else {
        best[j] = left;
        step |= LEFT;
      }
      trace[i * width + j] = step;
    }
  }
  return walkBack(trace, rows, columns, aStart, bStart);
}

function walkBack(
  trace: Uint8Array,
  rows: number,
  columns: number,
  aStart: number,
  bStart: number,
): Run[] {
  const runs: Run[] = [];
  const width = columns + 1;
  let i = rows;
  let j = columns;
  let length = 0;
  const close = () => {
    if (length > 0) runs.push({ a: aStart + i, b: bStart + j, length });
    length = 0;
  };
  while (i > 0 && j > 0) {
    const step = trace[i * width + j] as number;
    // Inside a run the pair was chosen by the one after it, whatever was best at this cell.
    if (length === 0 && (step & (UP | LEFT)) !== 0) {
      if ((step & UP) !== 0) i -= 1;
      else j -= 1;
      continue;
    }
    i -= 1;
    j -= 1;
    length += 1;
    if ((step & FROM_MATCH) === 0) close();
  }
  close();
  return runs.reverse();
}
