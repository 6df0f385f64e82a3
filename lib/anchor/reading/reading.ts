import { type FoldedText, fold, foldSteps } from '@/lib/text/fold';
import { finish, type Steps } from '@/lib/text/steps';
import { Ballot } from './ballot';
import { GramIndex } from './gram-index';

/** What a reader holds to be the same is the same here: script, width, case, spaces, styles of punctuation. */
const likeAReader = { lowerCase: true, punctuation: true };

/** A text as passages are compared in it. What is needed of it is made when first needed, and once. */
export class Reading {
  readonly #folded: FoldedText;
  #units: Uint16Array | undefined;
  #index: GramIndex | undefined;
  #ballot: Ballot | undefined;

  constructor(
    readonly source: string,
    folded = fold(source, likeAReader),
  ) {
    this.#folded = folded;
  }

  /** Made in pieces, with what a search needs: all at once that takes long in a long text. */
  static *steps(source: string): Steps<Reading> {
    const reading = new Reading(source, yield* foldSteps(source, likeAReader));
    yield;
    reading.#index = yield* GramIndex.steps(reading.units);
    yield;
    void reading.ballot;
    return reading;
  }

  /** Folded. All offsets below are into it, but where they are called the source's. */
  get text(): string {
    return this.#folded.text;
  }

  get units(): Uint16Array {
    if (!this.#units) {
      const { text } = this;
      this.#units = new Uint16Array(text.length);
      for (let i = 0; i < text.length; i += 1) this.#units[i] = text.charCodeAt(i);
    }
    return this.#units;
  }

  get index(): GramIndex {
    this.#index ??= finish(GramIndex.steps(this.units));
    return this.#index;
  }

  get ballot(): Ballot {
    this.#ballot ??= new Ballot(this.index);
    return this.#ballot;
  }

  /** The source's code unit that folded to the one at `i`. */
  sourceCodeAt(i: number): number {
    return this.source.charCodeAt(this.#folded.sourceAt(i));
  }

  /** The source's code unit before that one; NaN at the start. */
  sourceCodeBefore(i: number): number {
    return this.source.charCodeAt(this.#folded.sourceAt(i) - 1);
  }

  /** The first offset at or after the source's. */
  fromSource(offset: number): number {
    return this.#folded.fromSource(offset);
  }

  /** The source's span under a span; never half a surrogate pair at its ends. */
  toSource(start: number, end: number): { start: number; end: number } {
    const span = this.#folded.toSource(start, end);
    return {
      start: span.start - (splitsPair(this.source, span.start) ? 1 : 0),
      end: span.end + (splitsPair(this.source, span.end) ? 1 : 0),
    };
  }
}

/** Whether an offset lies between the two halves of one character. */
export function splitsPair(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
