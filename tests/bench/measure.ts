/** The least of several runs, in ms: on a machine that others use too, the run that was disturbed least. */
export function leastMs(work: () => void, runs = 5): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** One line of a benchmark: ours and a rival's time for the same work, and the least ratio that is wanted. */
export interface Comparison {
  readonly what: string;
  readonly oursMs: number;
  readonly rival: string;
  readonly rivalMs: number;
  /** Wanted: rival ÷ ours, at least. */
  readonly bar: number;
}

/** Prints comparisons, the ratio first: times differ from machine to machine, ratios within one run hold. */
export function printComparisons(title: string, rows: readonly Comparison[]): void {
  console.log(
    `\n## ${title}\n\n| ratio | bar | | what | ours | rival | rival’s |\n|--:|--:|---|---|--:|---|--:|`,
  );
  for (const { what, oursMs, rival, rivalMs, bar } of rows) {
    const ratio = rivalMs / oursMs;
    const verdict = ratio >= bar ? 'ok' : 'MISSED';
    console.log(
      `| ${rounded(ratio)} × | ${Number(bar.toPrecision(2))} × | ${verdict} | ${what} | ${rounded(oursMs)} ms | ${rival} | ${rounded(rivalMs)} ms |`,
    );
  }
}

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** A repeatable source of numbers in 0 … 1 (mulberry32), so that every run has the same data. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
