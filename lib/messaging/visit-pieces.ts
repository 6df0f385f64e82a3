/** What a page tells of a visit, cut into pieces and put together again. */
import type { VisitPiece } from './protocol';

/** In one piece: UTF-16 units of text, and names, figures and changes of each. */
const most = { text: 200_000, each: 500 };

/** Cuts what is told of a visit into messages that no page has to wait for. */
export function* visitPieces(
  { article, text, found }: VisitPiece['passage'],
  changes: VisitPiece['changes'],
): Generator<VisitPiece> {
  const of = <T>(list: readonly T[], i: number) => list.slice(i * most.each, (i + 1) * most.each);
  const lists = [found.mentions, found.figures, changes];
  const longest = Math.max(...lists.map(({ length }) => length)) / most.each;
  const count = Math.max(1, Math.ceil(longest), Math.ceil(text.length / most.text));
  for (let i = 0; i < count; i += 1) {
    yield {
      index: i,
      last: i === count - 1,
      passage: {
        article,
        text: text.slice(i * most.text, (i + 1) * most.text),
        found: { mentions: of(found.mentions, i), figures: of(found.figures, i) },
      },
      changes: of(changes, i),
    };
  }
}

/** Puts together what pages tell of a visit in pieces, a visit a tab. */
export class VisitPieces {
  readonly #pieces = new Map<number, VisitPiece[]>();

  /** @returns the whole once its last piece has come; null before, and for what has lost a piece: a visit more or less is no harm */
  join(tab: number, piece: VisitPiece): Pick<VisitPiece, 'passage' | 'changes'> | null {
    const before = piece.index === 0 ? [] : (this.#pieces.get(tab) ?? []);
    this.#pieces.delete(tab);
    if (before.length !== piece.index) return null;
    const pieces = [...before, piece];
    if (!piece.last) {
      this.#pieces.set(tab, pieces);
      return null;
    }
    return {
      passage: {
        article: piece.passage.article,
        text: pieces.map(({ passage }) => passage.text).join(''),
        found: {
          mentions: pieces.flatMap(({ passage }) => passage.found.mentions),
          figures: pieces.flatMap(({ passage }) => passage.found.figures),
        },
      },
      changes: pieces.flatMap(({ changes }) => changes),
    };
  }
}
