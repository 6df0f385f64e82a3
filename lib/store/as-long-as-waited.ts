/** So many pieces are read in one transaction at most: all of them are held in memory. */
const mostPieces = 10;

/**
 * Reads piece by piece in the running transaction, for as long as the first piece took to come: where others write one
 * transaction after the other, whoever read a single piece in each turn would wait for most of the time.
 *
 * @param piece reads the next piece; null when there is none
 * @returns the pieces; there may be more, for the next transaction
 */
export async function asLongAsWaited<Piece>(
  piece: () => PromiseLike<Piece | null>,
): Promise<Piece[]> {
  const pieces: Piece[] = [];
  const asked = performance.now();
  let until = Number.POSITIVE_INFINITY;
  while (pieces.length < mostPieces && performance.now() < until) {
    const next = await piece();
    if (next === null) break;
    pieces.push(next);
    const now = performance.now();
    until = Math.min(until, now + (now - asked));
  }
  return pieces;
}
