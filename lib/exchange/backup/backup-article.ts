/**
 * What was found in an article, without what can be told from the rest: half of a backup would be figures' empty parts and
 * words that stand in the text anyway.
 */
import { isObject } from '../notes/untyped';
import type { BackupArticle } from './backup-format';

/** The parts of mentions and figures that are null where the text does not tell them. */
const emptyParts = {
  mentions: ['entity'],
  figures: ['value', 'unit', 'low', 'high', 'period', 'metric', 'subject'],
} as const;

type Kind = keyof typeof emptyParts;

/** An article as it is written. */
export function packedArticle({ found, ...article }: BackupArticle): unknown {
  if (!found) return article;
  const pack = (kind: Kind) =>
    found[kind].map((each) => packed(each, article.text, emptyParts[kind]));
  return { ...article, found: { mentions: pack('mentions'), figures: pack('figures') } };
}

/** An article as it was, of one that was read. */
export function unpackedArticle({ found, ...article }: BackupArticle): BackupArticle {
  if (!found) return article;
  const unpack = (kind: Kind) =>
    found[kind].map((each) => unpacked(each, article.text, emptyParts[kind]));
  return { ...article, found: { mentions: unpack('mentions'), figures: unpack('figures') } };
}

function packed(each: unknown, text: string, empty: readonly string[]): unknown {
  if (!isObject(each)) return each;
  const { start, end } = each;
  const isSlice =
    typeof start === 'number' && typeof end === 'number' && each['text'] === text.slice(start, end);
  const parts: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(each)) {
    const isKnown = (value === null && empty.includes(name)) || (isSlice && name === 'text');
    if (!isKnown) parts[name] = value;
  }
  return parts;
}

function unpacked(each: unknown, text: string, empty: readonly string[]): unknown {
  if (!isObject(each)) return each;
  const { start, end } = each;
  const parts: Record<string, unknown> = { ...each };
  for (const name of empty) parts[name] ??= null;
  if (typeof start === 'number' && typeof end === 'number')
    parts['text'] ??= text.slice(start, end);
  return parts;
}
