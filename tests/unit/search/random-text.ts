/** A small seeded generator (mulberry32): the same seed gives the same test. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Few characters, so that random needles are found; among them pairs that fold to one, what folds to nothing, white space,
 * halves of a surrogate pair, marks of the query language, and the marks that packed text uses itself.
 */
const characters = [
  ...'湘潭高新区开发产业园企国龙马省长',
  ...'區開發產業園國龍馬長',
  ...'aAbBzZ019',
  ...'ＡＢ０１９％',
  ...'。，、：；！％.,:;!%-－#＃>·・',
  ' ',
  ' ',
  '\u3000',
  '\n',
  '\n\n',
  '\u0000',
  '\u200b',
  '\ufeff',
  '\u202e',
  '“',
  '”',
  '𠮷',
  '\ud842',
  '\udfb7',
];

export function pick<T>(random: () => number, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)] as T;
}

export function randomText(random: () => number, most: number): string {
  const length = Math.floor(random() * (most + 1));
  return Array.from({ length }, () => pick(random, characters)).join('');
}
