import { letterAt } from '../characters';
import { split, WordTable } from '../word-table';
import { decimalCounts, looseCounts, strictCounts } from './counts';
import { measures, otherMeasures } from './measures';
import { currencies } from './money';
import { proportions } from './proportions';
import { timeSpans } from './spans';
import type { Unit } from './unit';

export interface FoundUnit {
  readonly unit: Unit;
  readonly end: number;
}

const decimals = new Set(split(decimalCounts));

function count(word: string, strict: boolean): readonly [string, Unit] {
  return [word, { kind: 'count', unit: word, factor: 1, decimal: decimals.has(word), strict }];
}

/** Measure words first: what a physical unit or a currency says of the same word stands. */
const units = new WordTable<Unit>(
  new Map<string, Unit>([
    ...split(looseCounts).map((word) => count(word, false)),
    ...split(strictCounts).map((word) => count(word, true)),
    ...otherMeasures.flatMap(([unit, words, notBefore]) =>
      words.split(' ').map(
        (word) =>
          [
            word,
            {
              kind: 'count',
              unit,
              factor: 1,
              decimal: true,
              strict: false,
              ...(notBefore === undefined ? {} : { notBefore }),
            },
          ] as const,
      ),
    ),
    ...measures,
    ...timeSpans,
    ...proportions,
    ...currencies,
  ]),
);

/** The longest unit that begins at `index`. */
export function unitAt(text: string, index: number): FoundUnit | undefined {
  const found = units.at(text, index, ({ word, value }) => {
    const end = index + word.length;
    // 5G is no 5 grams of anything, and 10MB is not 10 metres.
    if (letterAt(word, word.length - 1) && letterAt(text, end)) return false;
    const next = text.charAt(end);
    return next === '' || value.notBefore === undefined || !value.notBefore.includes(next);
  });
  return found && { unit: found.value, end: index + found.word.length };
}
