import { letterAt } from '../characters';
import { WordTable } from '../word-table';
import { counts } from './counts';
import { measures, otherMeasures } from './measures';
import { currencies } from './money';
import { proportions } from './proportions';
import { timeSpans } from './spans';
import type { Unit } from './unit';

export interface FoundUnit {
  readonly unit: Unit;
  readonly end: number;
}

/** Where a word is in two tables, the first that takes it stands: 5块钱 is money, 5块地 a count. */
const units = new WordTable<Unit>({
  *[Symbol.iterator]() {
    yield* currencies;
    yield* proportions;
    yield* timeSpans;
    yield* measures;
    yield* otherMeasures;
    yield* counts();
  },
});

/** The longest unit that begins at `index`. */
export function unitAt(text: string, index: number): FoundUnit | undefined {
  const found = units.at(text, index, ({ word, value }) => {
    const end = index + word.length;
    // 5G is no 5 grams of anything, and 10MB is not 10 metres.
    if (letterAt(word, word.length - 1) && letterAt(text, end)) return false;
    if (!value.notBefore) return true;
    value.notBefore.lastIndex = end;
    return !value.notBefore.test(text);
  });
  return found && { unit: found.value, end: index + found.word.length };
}
