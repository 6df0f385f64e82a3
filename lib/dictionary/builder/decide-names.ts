import type { Alias, Entity, Place } from '@/lib/model/entity';
import { BuildError } from './build-error';
import type { DecidedArticle } from './decide-articles';
import type { AcceptedName, RejectedName } from './decisions';
import { findNames } from './find-names';
import { linesOf } from './joined-text';
import { initialsOf, syllablesOf } from './pinyin';
import { type NameProposal, proposeNames } from './propose-names';

/**
 * The entities that the decisions make of the proposed names, with the places where they stand.
 *
 * @throws BuildError naming every proposal without a decision and every decision without a place.
 */
export function decideNames(
  articles: readonly DecidedArticle[],
  accepted: readonly AcceptedName[],
  rejected: readonly RejectedName[],
): Entity[] {
  const places = placesOf(articles, accepted);
  const problems = [
    ...undecided(articles, accepted, rejected),
    ...unmatched(articles, accepted, rejected, places),
    ...clashes(accepted),
  ];
  if (problems.length > 0) throw new BuildError(problems);
  return accepted.map((decision) => entityOf(decision, places.get(decision) ?? []));
}

/** Every proposal of every article, the credited people among them; each text once. */
function proposalsOf(articles: readonly DecidedArticle[]): NameProposal[] {
  const proposals = new Map<string, NameProposal>();
  for (const { joined, credits } of articles) {
    const line = (offset: number) => joined.lines[offset] ?? 0;
    const credited = credits.map(({ name }): NameProposal => {
      return { text: name, rule: 'credit', line: line(joined.text.indexOf(name)) };
    });
    for (const proposal of [...proposeNames(joined.text, line), ...credited]) {
      if (!proposals.has(proposal.text)) proposals.set(proposal.text, proposal);
    }
  }
  return [...proposals.values()];
}

function textsOf(decision: AcceptedName): string[] {
  return [decision.name, ...decision.aliases.map((alias) => alias.text)];
}

function undecided(
  articles: readonly DecidedArticle[],
  accepted: readonly AcceptedName[],
  rejected: readonly RejectedName[],
): string[] {
  const decided = new Set([...accepted.flatMap(textsOf), ...rejected.flatMap((r) => r.texts)]);
  return proposalsOf(articles)
    .filter(({ text }) => !decided.has(text))
    .map(({ text, rule, line }) => `Undecided: ${text} (line ${line}, by the rule “${rule}”).`);
}

function unmatched(
  articles: readonly DecidedArticle[],
  accepted: readonly AcceptedName[],
  rejected: readonly RejectedName[],
  places: ReadonlyMap<AcceptedName, readonly Place[]>,
): string[] {
  const problems: string[] = [];
  const stands = (text: string) => articles.some(({ joined }) => joined.text.includes(text));
  for (const decision of accepted) {
    const { name, aliases, unprintedBeside } = decision;
    if (unprintedBeside === undefined) {
      if (!stands(name) || !places.get(decision)?.length) {
        problems.push(`The accepted name ${name} stands nowhere in the issue.`);
      }
    } else if (stands(name) || !stands(unprintedBeside)) {
      problems.push(`${name} is held to be unprinted beside ${unprintedBeside}: that is not so.`);
    }
    for (const { text, source } of aliases) {
      if (stands(text) !== (source === 'printed')) {
        problems.push(
          `The alias ${text} of ${name} is held to be ${source}, but the issue ${stands(text) ? 'prints it' : 'does not print it'}.`,
        );
      }
    }
  }
  const proposed = new Set(proposalsOf(articles).map(({ text }) => text));
  for (const text of rejected.flatMap((r) => r.texts)) {
    if (!proposed.has(text))
      problems.push(`The rejected name ${text} is not proposed by any rule.`);
  }
  return problems;
}

/** One text may name one entity only, be decided once, and give one id. */
function clashes(accepted: readonly AcceptedName[]): string[] {
  const problems: string[] = [];
  const texts = new Map<string, string>();
  const ids = new Map<string, string>();
  for (const decision of accepted) {
    for (const text of textsOf(decision)) {
      const other = texts.get(text);
      if (other !== undefined) problems.push(`${text} names both ${other} and ${decision.name}.`);
      texts.set(text, decision.name);
    }
    const id = idOf(decision);
    const other = ids.get(id);
    if (other !== undefined) problems.push(`${other} and ${decision.name} both have the id ${id}.`);
    ids.set(id, decision.name);
  }
  return problems;
}

function placesOf(
  articles: readonly DecidedArticle[],
  accepted: readonly AcceptedName[],
): Map<AcceptedName, Place[]> {
  const owners = new Map(accepted.flatMap((d) => textsOf(d).map((text) => [text, d] as const)));
  const places = new Map<AcceptedName, Place[]>();
  for (const { source, joined } of articles) {
    const lines = new Map<AcceptedName, Set<number>>();
    for (const { name, start, end } of findNames(joined.text, owners.keys())) {
      const owner = owners.get(name) as AcceptedName;
      const seen = lines.get(owner) ?? new Set<number>();
      lines.set(owner, seen);
      for (const line of linesOf(joined, start, end)) seen.add(line);
    }
    for (const [owner, seen] of lines) {
      const place = { article: source.id, lines: [...seen].toSorted((a, b) => a - b) };
      places.set(owner, [...(places.get(owner) ?? []), place]);
    }
  }
  return places;
}

function idOf(decision: AcceptedName): string {
  return `${decision.kind}:${readingOf(decision).join('-')}`;
}

function readingOf({ kind, name, reading }: AcceptedName): string[] {
  return syllablesOf(name, kind === 'person', reading);
}

function entityOf(decision: AcceptedName, seen: readonly Place[]): Entity {
  const { kind, name, ambiguous, aliases, description, role } = decision;
  return {
    id: idOf(decision),
    kind,
    name,
    ...(ambiguous === undefined ? {} : { ambiguous: true }),
    aliases: aliases.map((alias): Alias => {
      return { text: alias.text, ...(alias.ambiguous ? { ambiguous: true } : {}) };
    }),
    description,
    initials: initialsOf(readingOf(decision)),
    ...(role ? { role } : {}),
    seen,
  };
}
