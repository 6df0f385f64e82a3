import type { CompiledDictionary } from '@/lib/dictionary/compile';
import type { TermIndex } from '@/lib/dictionary/term-index';
import { cutsWord } from './boundaries';
import type { Bearer, Candidate } from './candidate';
import { quotesMatch } from './quotes';
import type { Reading } from './reading';

/** What a term of an index may mean. */
interface Sense {
  readonly bearer: Bearer;
  readonly needsReason: boolean;
}

/** Every place where a term of the dictionary stands, in order, at one place the shorter first. */
export function candidatesOf(reading: Reading, dictionary: CompiledDictionary): Candidate[] {
  return candidates(reading, dictionary.terms, (meanings) =>
    meanings.map(({ entity, needsReason }) => ({
      bearer: { entity, kind: entity.kind, name: entity.name },
      needsReason,
    })),
  );
}

/** Every place where one of the article's own terms stands. */
export function candidatesOfArticle(reading: Reading, terms: TermIndex<Bearer>): Candidate[] {
  return candidates(reading, terms, (bearer) => [{ bearer, needsReason: false }]);
}

function candidates<Value>(
  reading: Reading,
  terms: TermIndex<Value>,
  sensesOf: (value: Value) => readonly Sense[],
): Candidate[] {
  const found: Candidate[] = [];
  const folded = reading.names;
  terms.scan(folded.text, (first, last, value) => {
    const { start, end } = folded.toSource(first, last);
    if (end - start > last - first && !quotesMatch(reading.source, start, end)) return;
    const { from, to } = reading.toContext(start, end);
    const { text } = reading.context;
    if (cutsWord(text, from) || cutsWord(text, to)) return;
    for (const sense of sensesOf(value)) {
      found.push({ ...sense, start, end, from, to, verdict: null });
    }
  });
  return found;
}
