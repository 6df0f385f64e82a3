/**
 * Long work that can be done in pieces: wherever it yields, whoever runs it may let others go first, and says so by
 * passing `true` to `next`. The result is the same whether it is run in one go or in pieces.
 */
export type Steps<Result> = Generator<void, Result, boolean | undefined>;

/** Runs the work to its end in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
