import { type FoldedText, fold } from '@/lib/text/fold';
import { GramIndex } from './gram-index';

/** What a reader holds to be the same is the same here: script, width, case, spaces, styles of punctuation. */
const likeAReader = { lowerCase: true, punctuation: true };

/** Folds as passages are compared. */
export function foldForReading(text: string): FoldedText {
  return fold(text, likeAReader);
}

/** A text in which passages are sought. What the search needs of it is made when first needed, and once. */
export class ArticleText {
  #folded: FoldedText | undefined;
  #index: GramIndex | undefined;

  constructor(readonly text: string) {}

  get folded(): FoldedText {
    this.#folded ??= foldForReading(this.text);
    return this.#folded;
  }

  /** Of the folded text. */
  get index(): GramIndex {
    this.#index ??= new GramIndex(this.folded.text);
    return this.#index;
  }
}
