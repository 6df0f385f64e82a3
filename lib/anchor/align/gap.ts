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
  if (rows === 1 || columns === 1) return alignOne(a, aStart, aEnd, b, bStart, bEnd);
  const width = columns + 1;
  // Per cell: the best score of all, and the best of those that end with this very pair in common.
  // Plain arrays: typed ones of this size are allocated outside the heap, which costs more than the work.
  let best = new Array<number>(width).fill(0);
  let paired = new Array<number>(width).fill(IMPOSSIBLE);
  let bestBefore = new Array<number>(width).fill(0);
  let pairedBefore = new Array<number>(width).fill(IMPOSSIBLE);
  const trace = traceOf((rows + 1) * width);

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

let traceMemory = new Uint8Array(4_096);

/** Working memory for so many steps, used again from call to call. Every step that is read was written before. */
function traceOf(size: number): Uint8Array {
  if (traceMemory.length < size) traceMemory = new Uint8Array(size);
  return traceMemory;
}

/** Most gaps are one unit put in the place of others. */
function alignOne(
  a: Units,
  aStart: number,
  aEnd: number,
  b: Units,
  bStart: number,
  bEnd: number,
): Run[] {
  for (let i = aStart; i < aEnd; i += 1) {
    for (let j = bStart; j < bEnd; j += 1) if (a[i] === b[j]) return [{ a: i, b: j, length: 1 }];
  }
  return [];
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
