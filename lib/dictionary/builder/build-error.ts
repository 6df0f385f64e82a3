/** Why nothing was built. Each problem is one sentence for the person at the command line, saying what to do. */
export class BuildError extends Error {
  override readonly name = 'BuildError';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
