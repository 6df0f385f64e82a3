/** How much each line of a page speaks for its surroundings being an article. */
import type { PageLine, PageTree } from '../page/page-tree';
import { isRunning } from './lead';

/** The share of each line's characters that Readability keeps. */
export function lineVotes(tree: PageTree, kept: Uint8Array | null): Float64Array {
  const votes = new Float64Array(tree.lines.length);
  tree.texts.forEach(({ line, chars }, i) => {
    if (!kept || kept[i]) votes[line] = (votes[line] as number) + chars;
  });
  tree.lines.forEach((line, i) => {
    votes[i] = (votes[i] as number) / line.chars;
  });
  return votes;
}

/** How much a line speaks for (above 0) or against its surroundings being an article. */
export function weightOf(line: PageLine, vote: number): number {
  if (line.linkChars > line.chars * 0.5) return vote > 0.5 ? -5 : -15;
  if (isRunning(line)) return (line.chars - line.linkChars) * (vote > 0.5 ? 1 : 0.6);
  return vote > 0.5 ? 2 : -8;
}

/** The sums of what `value` makes of each weight, up to each line. */
export function prefixSums(weights: Float64Array, value: (weight: number, i: number) => number) {
  const sums = new Float64Array(weights.length + 1);
  for (let i = 0; i < weights.length; i += 1) {
    sums[i + 1] = (sums[i] as number) + value(weights[i] as number, i);
  }
  return sums;
}
