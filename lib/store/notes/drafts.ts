import * as v from 'valibot';
import { type NoteBody, noteColourSchema, noteStatuses } from '@/lib/model/note';
import type { PangzhuDatabase } from '../database';
import { read, write } from '../save';
import { StoreError } from '../store-error';

/** Wider than a note's body may be: what is too long to save must not be lost for that. */
const text = v.pipe(v.string(), v.maxLength(1_000_000));
const draftSchema = v.object({
  comment: text,
  tags: v.pipe(v.array(text), v.maxLength(1_000)),
  colour: noteColourSchema,
  status: v.exactOptional(v.picklist(noteStatuses)),
});

/**
 * Under which key a draft is kept, wherever it is typed: of a note, or of a passage not saved yet. The same passage selected
 * again finds what was typed for it.
 *
 * @param page the page's canonical URL
 * @param subject a note's id, the passage's words, or null for the whole page
 */
export function draftKey(page: string, subject: string | null): string {
  return JSON.stringify([page, subject]);
}

/**
 * Keeps what has been typed so far under `key`, in place of what was kept there. Resolves when it is on the disk.
 *
 * @throws StoreError
 */
export async function keepDraft(db: PangzhuDatabase, key: string, body: NoteBody): Promise<void> {
  const draft = v.safeParse(draftSchema, body);
  if (!draft.success) throw new StoreError('invalid', { cause: draft.issues });
  await write(db, ['drafts'], ({ drafts }) => drafts.put({ key, body: draft.output }));
}

/** Null when nothing is kept under `key`. @throws StoreError */
export async function readDraft(db: PangzhuDatabase, key: string): Promise<NoteBody | null> {
  const row = await read(db, ['drafts'], ({ drafts }) => drafts.get(key));
  return row?.body ?? null;
}

/** Forgets what is kept under `key`, if anything. @throws StoreError */
export async function dropDraft(db: PangzhuDatabase, key: string): Promise<void> {
  await write(db, ['drafts'], ({ drafts }) => drafts.delete(key));
}
