import type { TermIndex } from '@/lib/dictionary/term-index';
import type { Steps } from '@/lib/text/steps';
import { cutsWord } from './boundaries';
import type { Bearer, Candidate } from './candidate';
import { quotesMatch } from './quotes';
import type { Reading } from './reading';

/** Places between two pauses. */
const stride = 256;

/** Every place where a term stands as a whole word, in order, at one place the shorter first. */
export function* candidateSteps(
  reading: Reading,
  terms: TermIndex<readonly Bearer[]>,
): Steps<Candidate[]> {
  const candidates: Candidate[] = [];
  const folded = reading.names;
  // Side by side, not as objects: a text may hold hundreds of thousands.
  const offsets: number[] = [];
  const meant: (readonly Bearer[])[] = [];
  terms.scan(folded.text, (first, last, bearers) => {
    offsets.push(first, last);
    meant.push(bearers);
  });
  for (const [i, bearers] of meant.entries()) {
    if (i % stride === 0) yield;
    const first = offsets[2 * i] as number;
    const last = offsets[2 * i + 1] as number;
    const { start, end } = folded.toSource(first, last);
    if (end - start > last - first && !quotesMatch(reading.source, start, end)) continue;
    const { from, to } = reading.toContext(start, end);
    const { text } = reading.context;
    if (cutsWord(text, from) || cutsWord(text, to)) continue;
    for (const bearer of bearers)
      candidates.push({ bearer, start, end, from, to, edges: null, verdict: null });
  }
  return candidates;
}
