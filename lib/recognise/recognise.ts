import type { CompiledDictionary } from '@/lib/dictionary/compile';
import type { Figure } from '@/lib/model/figure';
import type { Mention } from '@/lib/model/mention';
import type { Span } from '@/lib/model/span';
import { finish, type Steps } from '@/lib/text/steps';
import { findFigureSteps } from './figures';
import { nameSteps } from './names';

export interface RecogniseOptions {
  readonly dictionary: CompiledDictionary;
  /** When the article was published, ISO 8601; relative dates have no period without it. */
  readonly published?: string;
}

/** What an article's text holds. Both lists are in the text's order; no span of one overlaps a span of either. */
export interface Recognised {
  readonly mentions: Mention[];
  readonly figures: Figure[];
}

/** Finds names, then the figures outside them: 未来医疗100强 is a name, its 100 no figure. Takes any string. */
export function recognise(text: string, options: RecogniseOptions): Recognised {
  return finish(recogniseSteps(text, options));
}

/** `recognise` in pieces. */
export function* recogniseSteps(text: string, options: RecogniseOptions): Steps<Recognised> {
  const found = yield* findSteps(text, options);
  return yield* found.describing();
}

/** Where names and figures stand: all that marking them takes. */
export interface Found {
  readonly mentions: Mention[];
  readonly figures: Span[];
  /** Tells what the figures measure, whom they are about and which days they mean. */
  describing(): Steps<Recognised>;
}

/** The first part of `recognise`. */
export function* findSteps(
  text: string,
  { dictionary, published }: RecogniseOptions,
): Steps<Found> {
  const mentions = yield* nameSteps(text, dictionary);
  const found = yield* findFigureSteps(text, published);
  return {
    mentions,
    figures: outside(found.spans, mentions),
    *describing() {
      const figures = yield* found.describing(mentions);
      return { mentions, figures: outside(figures, mentions) };
    },
  };
}

/** The spans that overlap no mention; both in order and without overlaps of their own. */
function outside<S extends Span>(spans: readonly S[], mentions: readonly Mention[]): S[] {
  let next = 0;
  return spans.filter(({ start, end }) => {
    while (next < mentions.length && (mentions[next] as Mention).end <= start) next += 1;
    const mention = mentions[next];
    return !mention || mention.start >= end;
  });
}
