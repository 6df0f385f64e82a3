import { storage } from 'wxt/utils/storage';

/** What held when the editor in a tab was opened: the page may be another by the time the note is saved. */
export interface EditingSession {
  /** Canonical URL. */
  readonly page: string;
  /** The note that is edited, as it was; null for a new one. */
  readonly note: { readonly id: string; readonly revision: number } | null;
}

const key = (tabId: number) => `session:editing:${tabId}` as const;

export async function beginEditing(tabId: number, session: EditingSession): Promise<void> {
  await storage.setItem(key(tabId), session);
}

export async function editingSession(tabId: number): Promise<EditingSession | null> {
  return storage.getItem<EditingSession>(key(tabId));
}
