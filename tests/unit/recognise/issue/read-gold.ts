import type { Mention } from '@/lib/model/mention';
import type { Recognised } from '@/lib/recognise/recognise';
import { type ExpectedFigure, parseExpected, worth } from '../figures/figure-case';
import type { GoldArticle } from './gold';

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface GoldName extends Placed {
  readonly kind: string;
  readonly name: string;
}

export interface GoldFigure extends Placed, Omit<ExpectedFigure, 'text'> {
  /** Undefined where the gold does not look at it. */
  readonly subject: string | null | undefined;
}

/**
 * The gold's entries with their places in `text`.
 *
 * @throws Error for an entry that the text does not hold behind the one before it.
 */
export function placeGold(text: string, { names, figures }: GoldArticle) {
  return {
    names: place(text, names).map(({ parts, ...placed }): GoldName => {
      const [kind = '', name = placed.text] = parts;
      return { ...placed, kind, name };
    }),
    figures: place(text, figures).map(({ parts, line, ...placed }): GoldFigure => {
      const { kind, value, bound, metric } = parseExpected(line);
      return {
        ...placed,
        kind,
        value,
        bound,
        metric: metric === '?' ? undefined : metric,
        subject: told(parts[4]),
      };
    }),
  };
}

function place(text: string, lines: readonly string[]) {
  let from = 0;
  return lines.map((line) => {
    const [words = '', ...parts] = line.split(' | ');
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`not in the text behind ${from}: ${line}`);
    from = start + words.length;
    return { start, end: from, text: words, parts, line };
  });
}

const told = (part: string | undefined) =>
  part === undefined || part === '?' ? undefined : part === '-' ? null : part;

/** What was found beside the gold, and what of the gold was not found: one line each, for people. */
export interface Score {
  readonly wanted: number;
  readonly found: number;
  readonly right: number;
  readonly wrong: readonly string[];
}

const key = (...parts: (string | number | null)[]) => parts.join(' ');

function score(wanted: readonly string[], found: readonly string[]): Score {
  const [isWanted, isFound] = [new Set(wanted), new Set(found)];
  const missed = wanted.filter((line) => !isFound.has(line)).map((line) => `missed ${line}`);
  const extra = found.filter((line) => !isWanted.has(line)).map((line) => `extra ${line}`);
  return {
    wanted: wanted.length,
    found: found.length,
    right: wanted.length - missed.length,
    wrong: [...missed, ...extra],
  };
}

export function scoreNames(gold: readonly GoldName[], mentions: readonly Mention[]): Score {
  const line = ({ start, end, text, kind, name }: GoldName) => key(start, end, text, kind, name);
  return score(gold.map(line), mentions.map(line));
}

/** Right: kind, span, value with its unit, and bound. */
export function scoreFigures(gold: readonly GoldFigure[], figures: Recognised['figures']): Score {
  const wanted = gold.map(({ start, end, text, kind, value, bound }) =>
    key(start, end, text, kind, value, bound),
  );
  return score(
    wanted,
    figures.map((figure) =>
      key(figure.start, figure.end, figure.text, figure.kind, worth(figure), figure.bound),
    ),
  );
}
