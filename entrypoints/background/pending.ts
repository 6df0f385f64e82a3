import { storage } from 'wxt/utils/storage';

const key = (tabId: number) => `session:show:${tabId}` as const;

/** Remembers, across the worker's own restarts, which note a tab was opened to show. */
export async function setPending(tabId: number, noteId: string): Promise<void> {
  await storage.setItem(key(tabId), noteId);
}

/** The note that the tab was opened to show; null when there is none or it was asked for already. */
export async function takePending(tabId: number): Promise<string | null> {
  const noteId = await storage.getItem<string>(key(tabId));
  if (noteId !== null) await storage.removeItem(key(tabId));
  return noteId;
}
