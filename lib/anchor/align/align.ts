/**
 * What two sequences have in common, in order: the base of locating and of comparing.
 *
 * Short pieces are aligned unit by unit. Longer ones are first held together by the stretches that stand exactly once in
 * each (the idea of patience diff, Bram Cohen 2003), then each piece between two such stretches is aligned by itself, with
 * shorter stretches. What is long and has no stretch in common is left as different. So time stays near the sum of the
 * lengths, whatever the input.
 */
import { finish, type Steps } from '@/lib/text/steps';
import { alignGap, type Run, type Units } from './gap';
import { hashOf, NOT_ONCE, StretchTable } from './stretch-table';

/** A piece of both sequences still to be aligned. */
interface Piece {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
  /** The length of the stretches to look for. */
  readonly gram: number;
  /** How often it was split. */
  readonly depth: number;
}

/** Pieces of at most this product of lengths are aligned unit by unit. */
const MOST_CELLS = 2_048;
/** Pieces that were split so often and are still long are left as different. */
const MOST_SPLITS = 12;

/** @returns the units in common, in order, as runs that do not touch on a diagonal. */
export function align(a: Units, b: Units): Run[] {
  return finish(alignSteps(a, b));
}

/** `align` in steps, one a piece. */
export function* alignSteps(a: Units, b: Units): Steps<Run[]> {
  const found: Run[] = [];
  const pieces: Piece[] = [
    {
      aStart: 0,
      aEnd: a.length,
      bStart: 0,
      bEnd: b.length,
      gram: gramFor(a.length + b.length),
      depth: 0,
    },
  ];
  for (let piece = pieces.pop(); piece; piece = pieces.pop()) {
    yield;
    const rest = trim(a, b, piece, found);
    const cells = (rest.aEnd - rest.aStart) * (rest.bEnd - rest.bStart);
    if (cells === 0) continue;
    if (cells <= MOST_CELLS) {
      found.push(...alignGap(a, rest.aStart, rest.aEnd, b, rest.bStart, rest.bEnd));
      continue;
    }
    if (rest.depth > MOST_SPLITS) continue;
    const anchors = chain(uniqueInBoth(a, b, rest));
    if (anchors.length > 0) split(rest, anchors, pieces, found);
    else if (rest.gram > 2) pieces.push({ ...rest, gram: rest.gram >> 1, depth: rest.depth + 1 });
  }
  return joined(found.sort((x, y) => x.a - y.a));
}

function gramFor(length: number): number {
  if (length > 20_000) return 16;
  return length > 2_000 ? 8 : 4;
}

/** Takes off what both pieces begin and end with. */
function trim(a: Units, b: Units, piece: Piece, found: Run[]): Piece {
  let { aStart, aEnd, bStart, bEnd } = piece;
  while (aStart < aEnd && bStart < bEnd && a[aStart] === b[bStart]) {
    aStart += 1;
    bStart += 1;
  }
  if (aStart > piece.aStart) {
    found.push({ a: piece.aStart, b: piece.bStart, length: aStart - piece.aStart });
  }
  while (aEnd > aStart && bEnd > bStart && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd -= 1;
    bEnd -= 1;
  }
  if (aEnd < piece.aEnd) found.push({ a: aEnd, b: bEnd, length: piece.aEnd - aEnd });
  return { ...piece, aStart, aEnd, bStart, bEnd };
}

/** Leaves the pieces between the anchors to be done, with stretches no longer than half. */
function split(piece: Piece, anchors: readonly Run[], pieces: Piece[], found: Run[]): void {
  const next = { gram: Math.max(2, piece.gram >> 1), depth: piece.depth + 1 };
  let { aStart, bStart } = piece;
  for (const run of anchors) {
    pieces.push({ aStart, aEnd: run.a, bStart, bEnd: run.b, ...next });
    found.push(run);
    aStart = run.a + run.length;
    bStart = run.b + run.length;
  }
  pieces.push({ aStart, aEnd: piece.aEnd, bStart, bEnd: piece.bEnd, ...next });
}

const inA = new StretchTable();
const inB = new StretchTable();

/** The stretches of `piece.gram` units that stand once in each side, in the order of `a`; neighbours joined. */
function uniqueInBoth(a: Units, b: Units, { aStart, aEnd, bStart, bEnd, gram }: Piece): Run[] {
  inA.fill(a, aStart, aEnd, gram);
  inB.fill(b, bStart, bEnd, gram);
  const runs: Run[] = [];
  let last: { a: number; b: number; length: number } | undefined;
  for (let i = aStart; i + gram <= aEnd; i += 1) {
    const hash = hashOf(a, i, gram);
    const j = inB.find(hash);
    if (j === NOT_ONCE || inA.find(hash) !== i || !sameUnits(a, i, b, j, gram)) continue;
    if (last && i <= last.a + last.length && i - j === last.a - last.b) {
      last.length = i + gram - last.a;
    } else {
      last = { a: i, b: j, length: gram };
      runs.push(last);
    }
  }
  return runs;
}

function sameUnits(a: Units, i: number, b: Units, j: number, length: number): boolean {
  for (let k = 0; k < length; k += 1) if (a[i + k] !== b[j + k]) return false;
  return true;
}

const NONE = -1;

/** The longest chain of runs that rises in both sequences, by length in units (patience sorting, weighted); overlaps cut. */
function chain(runs: readonly Run[]): Run[] {
  if (runs.length < 2) return [...runs];
  // best[k]: the heaviest chain that ends with runs[k]; a Fenwick tree over the order of `b` finds its predecessor.
  const order = runs.map((_, k) => k).sort((x, y) => (runs[x] as Run).b - (runs[y] as Run).b);
  const rank = new Int32Array(runs.length);
  for (let r = 0; r < order.length; r += 1) rank[order[r] as number] = r + 1;
  const weight = new Float64Array(runs.length);
  const before = new Int32Array(runs.length).fill(NONE);
  const tree = new Int32Array(runs.length + 1).fill(NONE);
  const heavier = (x: number, y: number) =>
    x === NONE || (y !== NONE && (weight[y] as number) > (weight[x] as number)) ? y : x;
  let heaviest = NONE;
  for (let k = 0; k < runs.length; k += 1) {
    let previous: number = NONE;
    for (let r = (rank[k] as number) - 1; r > 0; r -= r & -r) {
      previous = heavier(previous, tree[r] as number);
    }
    before[k] = previous;
    weight[k] = (runs[k] as Run).length + (previous === NONE ? 0 : (weight[previous] as number));
    for (let r = rank[k] as number; r <= runs.length; r += r & -r) {
      tree[r] = heavier(tree[r] as number, k);
    }
    heaviest = heavier(heaviest, k);
  }
  const chosen: Run[] = [];
  for (let k = heaviest; k !== NONE; k = before[k] as number) chosen.push(runs[k] as Run);
  return withoutOverlap(chosen.reverse());
}

function withoutOverlap(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  let aEnd = 0;
  let bEnd = 0;
  for (const run of runs) {
    const cut = Math.max(0, aEnd - run.a, bEnd - run.b);
    if (cut >= run.length) continue;
    kept.push({ a: run.a + cut, b: run.b + cut, length: run.length - cut });
    aEnd = run.a + run.length;
    bEnd = run.b + run.length;
  }
  return kept;
}

function joined(runs: readonly Run[]): Run[] {
  const result: { a: number; b: number; length: number }[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && run.a === last.a + last.length && run.b === last.b + last.length) {
      last.length += run.length;
    } else result.push({ ...run });
  }
  return result;
}
