/**
 * The full backup: a zip archive of `manifest.json` and parts, each a file of JSON lines. The manifest says what each part holds
 * and its SHA-256, so that a backup is either whole or refused.
 */
import * as v from 'valibot';
import type { KeptArticle } from '@/lib/model/article';

export const backupFormat = 'pangzhu-backup';
/**
 * Raised when an older reader would lose something of a backup or misread it; all up to this one are read. In the first, notes
 * repeated what was known of their articles, and what was found in articles was written in full; up to the second, articles had
 * no `page`.
 */
export const backupVersion = 3;
export const manifestName = 'manifest.json';

/** A part is closed at about so many UTF-16 units: small enough to be packed without a pause that is felt. */
export const partUnits = 500_000;
/** The longest part that is read: one line may hold the longest article. */
export const mostPartBytes = 200_000_000;
export const mostManifestBytes = 10_000_000;
const mostParts = 20_000;
const mostBytes = 8_000_000_000;

/** An article as it was kept, with what was recognised in it. */
export interface BackupArticle extends KeptArticle {
  readonly found?: { readonly mentions: readonly unknown[]; readonly figures: readonly unknown[] };
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const manifestHeadSchema = v.object({
  format: v.literal(backupFormat),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});

export const manifestSchema = v.object({
  ...manifestHeadSchema.entries,
  databaseId: v.pipe(v.string(), v.maxLength(100)),
  created: v.pipe(v.string(), v.maxLength(100)),
  parts: v.pipe(
    v.array(
      v.object({
        name: v.pipe(v.string(), v.maxLength(200)),
        /** `articles`, `notes`, or what a later version or another room keeps; parts of one kind are in order. */
        kind: v.pipe(v.string(), v.regex(/^[a-z-]{1,50}$/)),
        rows: count,
        bytes: count,
        /** Of the part's bytes, hexadecimal. */
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      }),
    ),
    v.maxLength(mostParts),
    v.check((parts) => parts.reduce((sum, { bytes }) => sum + bytes, 0) <= mostBytes),
  ),
});
export type BackupManifest = v.InferOutput<typeof manifestSchema>;

/** SHA-256, hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
