/** Words right outside a passage that turn what it says: a negation before it, a bound or a unit by its figure. */
import type { Stretch } from '../place/bounds';
import type { Place } from '../place/place';
import type { Pattern } from '../reading/pattern';
import type { Reading } from '../reading/reading';
import { marksOf } from './marks';
import { isPartOfNumber } from './numbers';
import { protectedWords, type WordKind } from './protected-words';

/** Of the words that are looked for. */
const longestWord = 4;
/** So far back the figure begins that a word belongs to. */
const longestFigure = 32;

/** A place with the words that turn its sense and were put in right before or behind it; null where none were. */
export function withBorderWords(article: Reading, pattern: Pattern, place: Place): Place | null {
  const { reading, start, end } = pattern;
  let before = wordBefore(article, place.start);
  let behind = wordBehind(article, place);
  // Of a side of which nothing is known, nothing is known to have been put in.
  if (start === 0 || before === wordBefore(reading, start)) before = '';
  if (end === reading.text.length || behind === wordBehind(reading, pattern)) behind = '';
  if (before === '' && behind === '') return null;
  return { ...place, start: place.start - before.length, end: place.end + behind.length };
}

/** The negation that ends at `at`, or the bound of the number that begins there; empty where there is none. */
function wordBefore(reading: Reading, at: number): string {
  const { text } = reading;
  for (let from = Math.max(0, at - longestWord); from < at; from += 1) {
    const word = text.slice(from, at);
    const kind = kindOf(word);
    // The longest word that ends here says what its characters mean.
    if (kind === 'negation') return word;
    if (kind === 'bound-before') return isPartOfNumber(reading, at) ? word : '';
    if (kind !== undefined) return '';
  }
  return '';
}

/** The bound or the unit of a figure in which a stretch ends; empty where there is none. */
function wordBehind(reading: Reading, { start, end }: Stretch): string {
  for (let length = longestWord; length > 0; length -= 1) {
    const word = reading.text.slice(end, end + length);
    const kind = kindOf(word);
    if (kind !== 'bound-after' && kind !== 'unit') continue;
    // It counts as such only where a figure goes before.
    const from = Math.max(start, end - longestFigure);
    const marks = marksOf(reading, from, end).length;
    return marksOf(reading, from, end + length).length > marks ? word : '';
  }
  return '';
}

function kindOf(word: string): WordKind | undefined {
  return protectedWords.get(word.charCodeAt(0))?.find(([each]) => each === word)?.[1];
}
