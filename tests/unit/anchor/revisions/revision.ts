import type { Located } from '@/lib/model/selector';

type State = Located['state'];
/** What may be said of a quote: one state, or several where careful readers would differ. */
export type Verdict = State | readonly State[];

/** A later state of an article, and what it did to the quotes saved from it. */
export interface Revision {
  readonly name: string;
  readonly apply: (article: string) => string;
  /** By a quote's name. Those not named stand there exactly, whatever moved around them. */
  readonly verdicts?: Readonly<Record<string, Verdict>>;
  /** What a quote reads now, where it is found; its own words when left out. */
  readonly reads?: (quote: string) => string;
  /** Quotes of whose place nothing is said. */
  readonly placeless?: readonly string[];
}

/** An article of our own about invented places and people, the quotes saved from it, and its revisions. */
export interface RevisedArticle {
  readonly title: string;
  readonly text: string;
  readonly quotes: Readonly<Record<string, string>>;
  readonly revisions: readonly Revision[];
}

/** Replaces words that stand in the text, the first time they do. */
export function swap(
  name: string,
  pairs: readonly (readonly [was: string, now: string])[],
  verdicts: Revision['verdicts'] = {},
): Revision {
  const apply = (text: string) =>
    pairs.reduce((all, [was, now]) => all.replace(was, () => now), text);
  return {
    name,
    apply(article) {
      for (const [was] of pairs) if (!article.includes(was)) throw new Error(`not there: ${was}`);
      return apply(article);
    },
    verdicts,
    reads: apply,
  };
}

/** Puts words in beside a quote, not into it. */
export function around(name: string, pairs: Parameters<typeof swap>[1]): Revision {
  const { reads: _reads, ...revision } = swap(name, pairs);
  return revision;
}

/** Works on the paragraphs. */
export function rearrange(
  name: string,
  work: (paragraphs: string[]) => readonly string[],
  verdicts: Revision['verdicts'] = {},
): Revision {
  return { name, apply: (article) => work(article.split('\n')).join('\n'), verdicts };
}

/** Writes the same otherwise: script, width, spaces. What a quote reads now is written so too. */
export function restyle(
  name: string,
  write: (text: string) => string,
  verdicts: Revision['verdicts'] = {},
): Revision {
  return { name, apply: write, verdicts, reads: write };
}
