import type { Candidate } from './candidate';

/**
 * Leftmost, then longest, then most trusted, each span once; but a name that ends inside a longer one gives way to it.
 *
 * @param candidates in order of their start, at one start the shorter first.
 */
export function chooseSpans(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  const accepted = candidates.filter(({ verdict }) => verdict !== null);
  for (const candidate of accepted) {
    const last = chosen.at(-1);
    if (!last || candidate.start >= last.end) chosen.push(candidate);
    else if (outdoes(candidate, last)) chosen[chosen.length - 1] = candidate;
  }
  return chosen;
}

function outdoes(candidate: Candidate, last: Candidate): boolean {
  const longer = candidate.end - candidate.start - (last.end - last.start);
  if (candidate.start > last.start) return candidate.end > last.end && longer > 0;
  if (longer !== 0) return longer > 0;
  return (candidate.verdict?.confidence ?? 0) > (last.verdict?.confidence ?? 0);
}
