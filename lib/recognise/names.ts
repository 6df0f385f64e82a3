import type { CompiledDictionary } from '@/lib/dictionary/compile';
import type { Mention } from '@/lib/model/mention';
import { joinedColumns } from '@/lib/text/columns';
import { finish, type Steps } from '@/lib/text/steps';
import { type Candidate, verdicts } from './names/candidate';
import { definitionSteps, mayDefine } from './names/definitions';
import { candidateSteps } from './names/finding';
import { withLegalForm } from './names/firm-names';
import { Judge } from './names/judging';
import { Reading } from './names/reading';
import { chooseSpans } from './names/spans';

/**
 * Finds the dictionary's names in an article, and the short forms that the article itself defines.
 *
 * White space, width, script variants, quotation marks and invisible characters within a name do not hide it; a blank line ends it.
 * A name that is short or also a word is a mention only where the text gives a reason.
 *
 * @param text any string.
 * @returns mentions in the text's order, not overlapping; offsets are UTF-16 units of `text`.
 */
export function recogniseNames(text: string, dictionary: CompiledDictionary): Mention[] {
  return finish(nameSteps(text, dictionary));
}

/** Candidates between two pauses. */
const stride = 256;

/** `recogniseNames` in pieces. */
export function* nameSteps(text: string, dictionary: CompiledDictionary): Steps<Mention[]> {
  const reading = yield* Reading.steps(joinedColumns(text));
  yield;
  const known = yield* candidateSteps(reading, dictionary.terms);
  const judge = new Judge(reading, dictionary.home);
  yield* judge.judge(known);
  const accepted: Candidate[] = [];
  for (const candidate of known) {
    if (candidate.verdict === null) continue;
    accepted.push(withLegalForm(reading, candidate, dictionary.home));
    if (accepted.length % stride === 0) yield;
  }
  yield;
  const own = yield* ownCandidates(reading, accepted, judge);
  yield;
  const chosen = chooseSpans(merged(accepted, own));
  const mentions: Mention[] = [];
  for (const candidate of chosen) {
    mentions.push(mentionOf(text, candidate));
    if (mentions.length % stride === 0) yield;
  }
  return mentions;
}

/** The short forms that the article defines, with the full names that no dictionary knows. */
function* ownCandidates(
  reading: Reading,
  known: readonly Candidate[],
  judge: Judge,
): Steps<Candidate[]> {
  if (!mayDefine(reading.names.text)) return [];
  yield* reading.prepareContext();
  const terms = yield* definitionSteps(reading, known);
  if (terms.size === 0) return [];
  const candidates = yield* candidateSteps(reading, terms);
  judge.judgeDefined(candidates);
  return candidates.filter(({ verdict }) => verdict !== null);
}

/** In order of their start, which a legal form's place may have moved; what the article says itself stands instead of what the dictionary says of the same span. */
function merged(known: readonly Candidate[], own: readonly Candidate[]): Candidate[] {
  if (own.length === 0) return [...known].sort(byPlace);
  const spans = new Set(own.map(({ start, end }) => `${start} ${end}`));
  const others = known.filter(({ start, end }) => !spans.has(`${start} ${end}`));
  return [...others, ...own].sort(byPlace);
}

function byPlace(a: Candidate, b: Candidate): number {
  return a.start - b.start || a.end - b.end;
}

function mentionOf(text: string, { start, end, bearer, verdict }: Candidate): Mention {
  const { entity, kind, name } = bearer;
  const { reason, confidence } = verdict ?? verdicts.alias;
  return {
    kind,
    start,
    end,
    text: text.slice(start, end),
    entity: entity?.id ?? null,
    name,
    confidence,
    reason,
  };
}
