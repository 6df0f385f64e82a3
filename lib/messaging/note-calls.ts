import type { Note } from '@/lib/model/note';
import { ask } from './messenger';
import { newOperationId } from './operation-id';
import type { ErrorCode, Protocol, Reply } from './protocol';

/** Why a call was not carried out; null when it was. */
export async function problemOf(call: Promise<Reply<unknown>>): Promise<ErrorCode | null> {
  const reply = await call;
  return reply.ok ? null : reply.error;
}

const operation = () => ({ operationId: newOperationId() });

/** What the extension's own pages have done to stored notes; each gives why it was not, or null when it was. */
export const noteCalls = {
  remove: ({ id }: Note) => problemOf(ask('deleteNote', { ...operation(), id })),
  /** Brings back one that was deleted. */
  restore: ({ id }: Note) => problemOf(ask('restoreNote', { ...operation(), id })),
  /** Ends the conflict of a conflict copy. */
  settleConflict: ({ id }: Note, keep: Parameters<Protocol['settleConflict']>[0]['keep']) =>
    problemOf(ask('settleConflict', { ...operation(), id, keep })),
};
