import { ask } from '@/lib/messaging/messenger';
import type { PageNotes } from '@/lib/messaging/protocol';
import type { Note } from '@/lib/model/note';

/** A page's notes, of which the first are told; those that follow are asked for message by message. */
export async function allNotes({ notes, more }: PageNotes): Promise<Note[]> {
  const all = [...notes];
  for (let left = more; left; ) {
    const reply = await ask('furtherNotes', { told: all.length });
    if (!reply.ok) break;
    all.push(...reply.value.notes);
    left = reply.value.more && reply.value.notes.length > 0;
  }
  return all;
}
