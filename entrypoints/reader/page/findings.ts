import type { MarkKind } from '@/lib/model/mark-style';
import type { Mention } from '@/lib/model/mention';
import type { Span } from '@/lib/model/span';
import type { Found, Recognised } from '@/lib/recognise/recognise';
import { withoutMuted } from './without-muted';

const nothing: Recognised = { mentions: [], figures: [] };

/** What was found in an article, and what of it is to be marked. */
export class Findings {
  #all: Recognised = nothing;
  /** Where figures stand of which some are not described yet. */
  #undescribed: readonly Span[] | null = null;
  #muted: readonly string[] = [];
  #hidden: ReadonlySet<MarkKind> = new Set();
  #recognised: Recognised = nothing;
  #marked: Recognised = nothing;

  /** What was recognised, without the names that are muted here. */
  get recognised(): Recognised {
    return this.#recognised;
  }

  /** What of it has a mark that can be asked about. */
  get marked(): Recognised {
    return this.#marked;
  }

  /** What is to be painted: a figure's mark stands before it is known what it measures. */
  get painted(): { readonly mentions: readonly Mention[]; readonly figures: readonly Span[] } {
    const { mentions, figures } = this.#marked;
    const spans = this.#hidden.has('figure') ? null : this.#undescribed;
    return { mentions, figures: spans ?? figures };
  }

  /** The names that are not to be marked here. */
  get muted(): readonly Mention[] {
    const kept = new Set(this.#recognised.mentions);
    return this.#all.mentions.filter((mention) => !kept.has(mention));
  }

  /** How many distinct names there are. */
  names(): number {
    return new Set(this.#recognised.mentions.map(({ entity, name }) => entity ?? name)).size;
  }

  /** All is known of the article, or of what is in view. */
  recognise(all: Recognised): void {
    this.#all = all;
    this.#undescribed = null;
    this.#choose();
  }

  /** All names and figures were found; what is told of the figures before stays. */
  find({ mentions, figures }: Found): void {
    this.#all = { mentions, figures: this.#all.figures };
    this.#undescribed = figures;
    this.#choose();
  }

  /**
   * @param muted the keys of names that are not to be marked (`nameKey`)
   * @param hidden the kinds whose marks the reader does not want to see
   */
  leaveOut(muted: readonly string[], hidden: readonly MarkKind[]): void {
    this.#muted = muted;
    this.#hidden = new Set(hidden);
    this.#choose();
  }

  #choose(): void {
    this.#recognised = withoutMuted(this.#all, this.#muted);
    const { mentions, figures } = this.#recognised;
    this.#marked = {
      mentions: mentions.filter(({ kind }) => !this.#hidden.has(kind)),
      figures: this.#hidden.has('figure') ? [] : figures,
    };
  }
}
