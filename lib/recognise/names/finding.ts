import type { TermIndex } from '@/lib/dictionary/term-index';
import type { Steps } from '@/lib/text/steps';
import { cutsWord } from './boundaries';
import type { Bearer, Candidate } from './candidate';
import { quotesMatch } from './quotes';
import type { Reading } from './reading';

/** Places between two pauses. */
const stride = 256;
/** Units of the text looked through between two pauses. */
const reach = 65_536;

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
  for (let from = 0; from < folded.text.length; from += reach) {
    if (from > 0) yield;
    const visit = (first: number, last: number, bearers: readonly Bearer[]) => {
      offsets.push(first, last);
      meant.push(bearers);
    };
    terms.scan(folded.text, visit, from, from + reach);
  }
  if (meant.length > 0) yield* reading.prepareContext();
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
