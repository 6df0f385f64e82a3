import type { TermIndex } from '@/lib/dictionary/term-index';
import { cutsWord } from './boundaries';
import type { Bearer, Candidate } from './candidate';
import { quotesMatch } from './quotes';
import type { Reading } from './reading';

/** Every place where a term stands as a whole word, in order, at one place the shorter first. */
export function candidatesIn(reading: Reading, terms: TermIndex<readonly Bearer[]>): Candidate[] {
  const candidates: Candidate[] = [];
  const folded = reading.names;
  terms.scan(folded.text, (first, last, bearers) => {
    const { start, end } = folded.toSource(first, last);
    if (end - start > last - first && !quotesMatch(reading.source, start, end)) return;
    const { from, to } = reading.toContext(start, end);
    const { text } = reading.context;
    if (cutsWord(text, from) || cutsWord(text, to)) return;
    for (const bearer of bearers)
      candidates.push({ bearer, start, end, from, to, edges: null, verdict: null });
  });
  return candidates;
}
