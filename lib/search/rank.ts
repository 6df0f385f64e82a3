/** A note that was found, with what its place among the others depends on. */
export interface Candidate {
  readonly id: string;
  /** Equal for notes of one page. */
  readonly page: number;
  readonly sequence: number;
  /** How well it answers the query; 0 is as little as can be. */
  readonly worth: number;
}

/** How much the oldest note of all falls behind the newest: less than one good field (tag 4, comment 3.5, title 3 …). */
const ageing = 2;

/**
 * The best `limit` candidates, those of one page together at the place of its best. A note falls behind with the logarithm
 * of the number of saves since, so that order holds at any size of library and whatever the clock said.
 */
export function rank<T extends Candidate>(
  candidates: readonly T[],
  lastSequence: number,
  limit: number,
): T[] {
  const scale = ageing / Math.log2(lastSequence + 2);
  const scored = candidates.map((candidate) => ({
    candidate,
    score: candidate.worth - scale * Math.log2(1 + Math.max(0, lastSequence - candidate.sequence)),
  }));
  type Scored = (typeof scored)[number];
  const better = (a: Scored, b: Scored) =>
    b.score - a.score || b.candidate.sequence - a.candidate.sequence;
  scored.sort(better);
  const pages = new Map<number, T[]>();
  for (const { candidate } of scored) {
    const page = pages.get(candidate.page);
    if (page) page.push(candidate);
    else pages.set(candidate.page, [candidate]);
  }
  const ranked: T[] = [];
  for (const page of pages.values()) {
    for (const candidate of page) {
      if (ranked.length >= limit) return ranked;
      ranked.push(candidate);
    }
  }
  return ranked;
}
