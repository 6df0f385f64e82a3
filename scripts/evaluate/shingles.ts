/** How much of a text is in another, by runs of four tokens: a character of Chinese, Japanese and Korean is one, a Latin word is one. */

export interface Agreement {
  /** The share of what was found that is wanted. */
  readonly precision: number;
  /** The share of what is wanted that was found. */
  readonly recall: number;
  /** Their harmonic mean. */
  readonly f: number;
}

const size = 4;

export function agreement(wanted: string, found: string): Agreement {
  const [inWanted, inFound] = [shingles(wanted), shingles(found)];
  let both = 0;
  for (const [shingle, count] of inFound) both += Math.min(count, inWanted.get(shingle) ?? 0);
  const precision = both === 0 ? 0 : both / total(inFound);
  const recall = both === 0 ? 0 : both / total(inWanted);
  return { precision, recall, f: both === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function shingles(text: string): Map<string, number> {
  const tokens =
    text
      .normalize('NFKC')
      .match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[A-Za-z0-9]+|[^\s]/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i + size <= tokens.length; i += 1) {
    const shingle = tokens.slice(i, i + size).join('\u0001');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
