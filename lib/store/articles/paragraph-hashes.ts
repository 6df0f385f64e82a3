import { foldSteps } from '@/lib/text/fold';
import { finish, type Steps } from '@/lib/text/steps';

/** Shorter ones (图片来源, 责任编辑) stand in many articles. In UTF-16 units, folded. */
const shortest = 30;
/** More paragraphs than any article has. */
const most = 2_000;

/** A paragraph of an article: the hash of its letters, figures and ideographs, and how many they are. */
export interface HashedParagraph {
  /** 53 bits: two paragraphs of a million share one once in ten thousand databases. */
  readonly hash: number;
  readonly length: number;
}

/**
 * The paragraphs of a text by which the same text is found elsewhere, each once. Case, width, traditional characters, white
 * space and punctuation make no difference. What was hashed by an earlier way of folding may be missed, never mistaken.
 */
export function hashedParagraphs(text: string): HashedParagraph[] {
  return finish(hashSteps(text));
}

/** `hashedParagraphs` in steps. */
export function* hashSteps(text: string): Steps<HashedParagraph[]> {
  const found = new Map<number, HashedParagraph>();
  for (const paragraph of text.split(/\n+/)) {
    if (paragraph.length < shortest) continue;
    yield;
    const folded = (yield* foldSteps(paragraph, { lowerCase: true })).text.replace(
      /[^\p{L}\p{N}]+/gu,
      '',
    );
    if (folded.length < shortest) continue;
    const hash = hashOf(folded);
    found.set(hash, { hash, length: folded.length });
    if (found.size >= most) break;
  }
  return [...found.values()];
}

/** Two FNV-1a of 32 bits, with different primes, as one number of 53 bits. */
function hashOf(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x9dc5811c;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  high ^= high >>> 15;
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}
