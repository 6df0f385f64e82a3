import { HashBits, hashOf, hashOfPair, wordsFor } from './hash-bits';
import { rowsOf, type TermRows } from './term-table';

/** All that a `TermIndex` searches with, as data: made from the terms once, so that it can be stored and read again. */
export interface TermTables extends TermRows {
  /**
   * By the hash of a term's first two units: a bit for each third unit that may follow, all for a term of just two; a power
   * of two of them.
   */
  readonly starts: Uint32Array;
  /** `HashBits` of the terms' beginnings, of the lengths that `nextStep` gives. */
  readonly beginnings: Uint32Array;
  /** `HashBits` of whole terms. */
  readonly wholes: Uint32Array;
}

/** @param terms none twice, none empty. */
export function buildTermTables(terms: readonly string[]): TermTables {
  let steps = 0;
  for (const { length } of terms) {
    for (let step = firstStep; step <= length; step = nextStep(step)) steps += 1;
  }
  const width = Math.max(5, Math.ceil(Math.log2(terms.length + 1)) - 1);
  const starts = new Uint32Array(1 << width);
  const beginnings = new HashBits(wordsFor(steps));
  const wholes = new HashBits(wordsFor(terms.length));
  const hashes = new Int32Array(terms.length);
  for (let number = 0; number < terms.length; number += 1) {
    const term = terms[number] as string;
    if (term.length === 1) continue;
    let hash = hashOfPair(term.charCodeAt(0), term.charCodeAt(1));
    const start = hash >>> (32 - width);
    const follow = term.length === 2 ? -1 : 1 << (term.charCodeAt(2) & 31);
    starts[start] = (starts[start] as number) | follow;
    let step = firstStep;
    for (let length = 3; length <= term.length; length += 1) {
      hash = hashOf(hash, term.charCodeAt(length - 1));
      if (length === step) {
        beginnings.add(hash);
        step = nextStep(step);
      }
    }
    wholes.addTwice(hash);
    hashes[number] = hash;
  }
  return {
    ...rowsOf(terms, hashes),
    starts,
    beginnings: beginnings.words,
    wholes: wholes.words,
  };
}

/** The lengths of beginnings that leave a trace: 3 and the powers of two from 4 on. */
export const firstStep = 3;

export function nextStep(step: number): number {
  return step === firstStep ? 4 : 2 * step;
}
