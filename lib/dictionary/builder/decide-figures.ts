import type { Fact } from '@/lib/model/dictionary';
import type { Entity } from '@/lib/model/entity';
import { BuildError } from './build-error';
import type { DecidedArticle } from './decide-articles';
import type { AcceptedFigure, FigureAt, RejectedFigure } from './decisions';
import { linesOf } from './joined-text';
import { proposeFigures } from './propose-figures';
import { readDate, readFigure } from './read-figure';

/** A proposed figure where it stands. */
interface Printed {
  readonly article: string;
  readonly lines: readonly number[];
  readonly text: string;
}

/**
 * The facts that the decisions make of the printed figures.
 *
 * @param year the issue's, for dates that name none.
 * @throws BuildError naming every printed figure without a decision and every decision without a printed figure.
 */
export function decideFigures(
  articles: readonly DecidedArticle[],
  entities: readonly Entity[],
  accepted: readonly AcceptedFigure[],
  rejected: readonly RejectedFigure[],
  year: string,
): Fact[] {
  const problems: string[] = [];
  const waiting = new Map<string, Printed[]>();
  for (const printed of articles.flatMap(figuresOf)) {
    const key = keyOf(printed.lines[0] ?? 0, printed.text);
    waiting.set(key, [...(waiting.get(key) ?? []), printed]);
  }
  const take = ({ line, text }: FigureAt): Printed | undefined => {
    const key = keyOf(line, text);
    const printed = waiting.get(key)?.shift();
    if (waiting.get(key)?.length === 0) waiting.delete(key);
    if (!printed) problems.push(`No figure ${text} stands at line ${line}, as was decided.`);
    return printed;
  };

  const facts: Fact[] = [];
  for (const decision of accepted) {
    const printed = take(decision);
    const again = (decision.again ?? []).map(take);
    const subject = entities.find((entity) => entity.name === decision.subject);
    if (!subject)
      problems.push(
        `The figure ${keyOf(decision.line, decision.text)} is about ${decision.subject}, which is no accepted name.`,
      );
    if (!printed || !subject) continue;
    if (!subject.seen.some((place) => place.article === printed.article)) {
      problems.push(
        `The figure ${keyOf(decision.line, decision.text)} is about ${decision.subject}, which its article does not name.`,
      );
    }
    const fact = factOf(decision, subject, printed, again, year);
    if (fact) facts.push(fact);
    else problems.push(`The figure ${keyOf(decision.line, decision.text)} cannot be read.`);
  }
  for (const { at } of rejected) at.forEach(take);
  for (const key of waiting.keys()) problems.push(`Undecided: the figure ${key}.`);
  if (problems.length > 0) throw new BuildError(problems);
  return facts;
}

const keyOf = (line: number, text: string) => `${text} (line ${line})`;

function figuresOf({ source, joined }: DecidedArticle): Printed[] {
  return proposeFigures(joined.text).map(({ text, start, end }) => {
    return { article: source.id, lines: linesOf(joined, start, end), text };
  });
}

function factOf(
  decision: AcceptedFigure,
  subject: Entity,
  printed: Printed,
  again: readonly (Printed | undefined)[],
  year: string,
): Fact | null {
  const date = readDate(printed.text, year);
  const value =
    date === null ? readFigure(printed.text) : { value: null, unit: null, bound: 'exact' as const };
  if (!value) return null;
  const lines = [printed, ...again].flatMap((p) => p?.lines ?? []);
  return {
    subject: subject.id,
    metric: decision.metric,
    text: printed.text,
    ...value,
    asOf: decision.asOf ?? date,
    source: { article: printed.article, lines: [...new Set(lines)].toSorted((a, b) => a - b) },
  };
}
