import type { CompiledDictionary } from '@/lib/dictionary/compile';
import type { Figure } from '@/lib/model/figure';
import type { Mention } from '@/lib/model/mention';
import { finish, type Steps } from '@/lib/text/steps';
import { figureSteps } from './figures';
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
export function* recogniseSteps(
  text: string,
  { dictionary, published }: RecogniseOptions,
): Steps<Recognised> {
  const mentions = yield* nameSteps(text, dictionary);
  const figures = yield* figureSteps(text, {
    mentions,
    ...(published === undefined ? {} : { published }),
  });
  return { mentions, figures: outside(figures, mentions) };
}

/** The figures that overlap no mention; both in order and without overlaps of their own. */
function outside(figures: readonly Figure[], mentions: readonly Mention[]): Figure[] {
  let next = 0;
  return figures.filter((figure) => {
    while (next < mentions.length && (mentions[next] as Mention).end <= figure.start) next += 1;
    const mention = mentions[next];
    return !mention || mention.start >= figure.end;
  });
}
