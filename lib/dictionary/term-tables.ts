import { HashBits, hashOf, hashOfPair, wordsFor } from './hash-bits';
import { roomForStarts, TermStarts } from './term-starts';
import { rowsOf, type TermRows } from './term-table';

/** All that a `TermIndex` searches with, as data: made from the terms once, so that it can be stored and read again. */
export interface TermTables extends TermRows {
  /** The words of `TermStarts`. */
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
  const starts = new TermStarts(roomForStarts(terms.length));
  const beginnings = new HashBits(wordsFor(steps));
  const wholes = new HashBits(wordsFor(terms.length));
  const hashes = new Int32Array(terms.length);
  for (let number = 0; number < terms.length; number += 1) {
    const term = terms[number] as string;
    if (term.length === 1) continue;
    let hash = hashOfPair(term.charCodeAt(0), term.charCodeAt(1));
    starts.add(term);
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
    starts: starts.words,
    beginnings: beginnings.words,
    wholes: wholes.words,
  };
}

/** The lengths of beginnings that leave a trace: 4, 6, 8, 12, 16, 24 and so on, few even of a long term. */
export const firstStep = 4;

export function nextStep(step: number): number {
  const isPowerOfTwo = (step & (step - 1)) === 0;
  return isPowerOfTwo ? step + step / 2 : step + step / 3;
}
