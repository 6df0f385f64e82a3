import { nameFolding } from '@/lib/dictionary/compile';
import { type FoldedText, fold } from '@/lib/text/fold';

/**
 * An article read twice: `names` without quotation marks, in which names are looked for, and `context` with them,
 * in which reasons are looked for (a quotation mark is the edge of a word). Both lead back to the text given.
 */
export class Reading {
  readonly names: FoldedText;
  #context: FoldedText | undefined;

  constructor(readonly source: string) {
    this.names = fold(source, nameFolding);
  }

  /** Folded when first asked for: most articles hold no known name. */
  get context(): FoldedText {
    this.#context ??= fold(this.source, { lowerCase: true });
    return this.#context;
  }

  /** The span of `context` over a source span that begins and ends with a character of a name. */
  toContext(start: number, end: number): { from: number; to: number } {
    return { from: this.context.fromSource(start), to: this.context.fromSource(end - 1) + 1 };
  }
}
