import type { CompiledDictionary, Meaning } from '@/lib/dictionary/compile';
import type { Mention } from '@/lib/model/mention';
import { cutsWord } from './names/boundaries';
import { type Candidate, verdicts } from './names/candidate';
import { wordCrossesEnd, wordCrossesStart } from './names/crossing-words';
import { bodyVerdict, edgesOf, personVerdict } from './names/evidence';
import { hasLikeNeighbour, itemEndBefore, itemStartAfter } from './names/lists';
import { quotesMatch } from './names/quotes';
import { Reading } from './names/reading';
import { chooseSpans } from './names/spans';

/**
 * Finds the dictionary's names in an article.
 *
 * White space, width, script variants, quotation marks and invisible characters within a name do not hide it; a blank line ends it.
 * A name that is short or also a word is a mention only where the text gives a reason.
 *
 * @param text any string.
 * @returns mentions in the text's order, not overlapping; offsets are UTF-16 units of `text`.
 */
export function recogniseNames(text: string, dictionary: CompiledDictionary): Mention[] {
  const reading = new Reading(text);
  const candidates = candidatesIn(reading, dictionary);
  if (candidates.length === 0) return [];
  for (const candidate of candidates) judgeAlone(reading, candidate);
  judgeLists(reading.context.text, candidates);
  judgeIntroduced(reading.context.text, candidates);
  return chooseSpans(candidates).map((candidate) => mentionOf(text, candidate));
}

function candidatesIn(reading: Reading, dictionary: CompiledDictionary): Candidate[] {
  const candidates: Candidate[] = [];
  const folded = reading.names;
  dictionary.terms.scan(folded.text, (first, last, meanings) => {
    const { start, end } = folded.toSource(first, last);
    if (end - start > last - first && !quotesMatch(reading.source, start, end)) return;
    const { from, to } = reading.toContext(start, end);
    if (cutsWord(reading.context.text, from) || cutsWord(reading.context.text, to)) return;
    for (const meaning of meanings)
      candidates.push({ start, end, from, to, meaning, verdict: null });
  });
  return candidates;
}

/** What the candidate itself and the words beside it say. */
function judgeAlone(reading: Reading, candidate: Candidate): void {
  const { text } = reading.context;
  const { from, to, meaning } = candidate;
  if (!meaning.needsReason) {
    if (wordCrossesStart(text, from) || wordCrossesEnd(text, to)) return;
    candidate.verdict = isFullName(candidate) ? verdicts.fullName : verdicts.alias;
    return;
  }
  const person = isPerson(meaning);
  const edges = edgesOf(text, from, to, person);
  candidate.verdict = (person ? personVerdict : bodyVerdict)(text, from, to, edges);
}

/** Beside a name of its kind in a list, known or evident by its form, a candidate is one too. */
function judgeLists(text: string, candidates: readonly Candidate[]): void {
  const endings = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const { from, to, meaning } = candidate;
    const person = isPerson(meaning);
    if (!candidate.verdict) {
      const { left, right } = edgesOf(text, from, to, person);
      if (left === 'closed' || right === 'closed') continue;
      if (hasLikeNeighbour(text, from, to, person)) candidate.verdict = verdicts.list;
    }
    const before = endings.get(itemEndBefore(text, from));
    if (before && isPerson(before.meaning) === person) {
      candidate.verdict ??= verdicts.list;
      before.verdict ??= verdicts.list;
    }
    if (itemStartAfter(text, to) >= 0) endings.set(to, candidate);
  }
}

/** Once an article has told whom a name means, the bare short form is enough. */
function judgeIntroduced(text: string, candidates: readonly Candidate[]): void {
  const introduced = new Set<string>();
  for (const { verdict, meaning } of candidates) if (verdict) introduced.add(meaning.entity.id);
  for (const candidate of candidates) {
    const { from, to, meaning } = candidate;
    if (candidate.verdict || !introduced.has(meaning.entity.id)) continue;
    const { left, right } = edgesOf(text, from, to, isPerson(meaning));
    if (left === 'clear' && right !== 'closed') candidate.verdict = verdicts.introduced;
    else if (left === 'open' && right === 'clear' && to - from > 2)
      candidate.verdict = verdicts.introduced;
  }
}

function isPerson(meaning: Meaning): boolean {
  return meaning.entity.kind === 'person';
}

function isFullName({ meaning, start, end }: Candidate): boolean {
  return end - start >= meaning.entity.name.length;
}

function mentionOf(text: string, { start, end, meaning, verdict }: Candidate): Mention {
  const { id, kind, name } = meaning.entity;
  const { reason, confidence } = verdict ?? verdicts.alias;
  return { kind, start, end, text: text.slice(start, end), entity: id, name, confidence, reason };
}
