import { nameFolding } from '@/lib/dictionary/compile';
import { type FoldedText, fold, foldSteps } from '@/lib/text/fold';
import type { Steps } from '@/lib/text/steps';

const contextFolding = { lowerCase: true } as const;

/**
 * An article read twice: `names` without quotation marks, in which names are looked for, and `context` with them,
 * in which reasons are looked for (a quotation mark is the edge of a word). Both lead back to the text given.
 */
export class Reading {
  #context: FoldedText | undefined;
  /** Where in `context` the last span began. */
  #at = 0;

  private constructor(
    readonly source: string,
    readonly names: FoldedText,
  ) {}

  static *steps(source: string): Steps<Reading> {
    return new Reading(source, yield* foldSteps(source, nameFolding));
  }

  /** Folded when first asked for: most articles hold no known name. */
  get context(): FoldedText {
    this.#context ??= fold(this.source, contextFolding);
    return this.#context;
  }

  /** Makes `context` in pieces. */
  *prepareContext(): Steps<void> {
    this.#context ??= yield* foldSteps(this.source, contextFolding);
  }

  /**
   * The span of `context` over a source span that begins and ends with a character of a name. Fast where one span follows
   * the other in the text.
   */
  toContext(start: number, end: number): { from: number; to: number } {
    const { context } = this;
    if (context.sourceAt(this.#at) > start) this.#at = 0;
    // Most names stand close behind the one before.
    for (let steps = 0; context.sourceAt(this.#at) < start; steps += 1) {
      if (steps < 64) this.#at += 1;
      else this.#at = context.fromSource(start);
    }
    let to = this.#at + 1;
    while (context.sourceAt(to - 1) < end - 1) to += 1;
    return { from: this.#at, to };
  }
}
