/**
 * Running Chinese text without a meaning, as varied as news is: nothing else decides what an index of it holds and how rare its
 * words are. Words and their characters are drawn with frequencies after Zipf and Mandelbrot, 1 / (rank + shift). A word's
 * characters depend on its rank alone: there is no list of words, and new ones keep coming (Heaps' law).
 *
 * The constants are such that the quotes of `realisticNotes`, set phrases and names among them, hold as many different pairs
 * of neighbouring Chinese characters as real text of that length, or somewhat fewer. Real: 31 news pages, sentences of
 * financial news, then a weekly; where two are given, the weekly alone was the second. Names and eight set phrases alone would
 * give 1 053 pairs, however long the text.
 *
 * | characters | 10 000 | 20 000 | 50 000 | 100 000 | 200 000 | 386 000 | 475 000 | 3.9 M |
 * |---|--:|--:|--:|--:|--:|--:|--:|--:|
 * | real | 5 043 | 9 486 | 18 933 | 32 289 | 56 152 / 52 934 | 86 786 / 81 562 | 98 290 | |
 * | these | 3 838 | 6 946 | 15 130 | 27 097 | 47 662 | 79 746 | 93 407 | 397 748 |
 */

/** The 3755 common characters of GB 2312, its first level. */
const commonCharacters = 3_755;
const characterShift = 8;
/** So many words there are at most, and how far the first ones are from the rest. */
const allWords = 150_000;
const wordShift = 10;

let characters: readonly string[] | undefined;
const words = new Map<number, string>();

/** Clauses of six to thirteen characters, as many as fit into `length`, with commas between them. */
export function inventClauses(random: () => number, length: number): string {
  const clauses: string[] = [];
  let left = length;
  do {
    const clause = inventClause(random, Math.min(left, 6 + Math.floor(random() * 8)));
    clauses.push(clause);
    left -= clause.length + 1;
  } while (left >= 6);
  return clauses.join('，');
}

/** A word of more than one character, as frequent among those that are asked for as it is in the text. */
export function inventWord(random: () => number): string {
  for (;;) {
    const word = wordOf(rankOf(random(), allWords, wordShift));
    if (word.length > 1) return word;
  }
}

/** Words that fill `length` characters at least. */
function inventClause(random: () => number, length: number): string {
  let clause = '';
  while (clause.length < length) clause += wordOf(rankOf(random(), allWords, wordShift));
  return clause;
}

/** The rank that a number from 0 to 1 stands for where rank r has a share of 1 / (r + shift). */
function rankOf(share: number, all: number, shift: number): number {
  return Math.floor(shift * ((1 + all / shift) ** share - 1));
}

/** Frequent words are short. */
function lengthOf(rank: number, share: number): number {
  if (rank < 60) return 1;
  if (rank < 2_000) return share < 0.15 ? 1 : share < 0.95 ? 2 : 3;
  return share < 0.72 ? 2 : share < 0.93 ? 3 : 4;
}

function wordOf(rank: number): string {
  const known = words.get(rank);
  if (known !== undefined) return known;
  const random = scattered(rank);
  const length = lengthOf(rank, random());
  let word = '';
  while (word.length < length) {
    word += characterAt(rankOf(random(), commonCharacters, characterShift));
  }
  words.set(rank, word);
  return word;
}

/** Numbers from 0 to 1 that depend on `seed` alone (splitmix32). */
function scattered(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

function characterAt(rank: number): string {
  // In the standard they stand in the order of their readings: taken in strides, every letter is among the frequent ones.
  characters ??= readCharacters();
  return characters[(rank * 1_009) % commonCharacters] as string;
}

function readCharacters(): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  }
  return [...new TextDecoder('gb2312').decode(Uint8Array.from(bytes))];
}
