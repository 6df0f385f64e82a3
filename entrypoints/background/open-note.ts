import { browser } from 'wxt/browser';
import { ask } from '@/lib/messaging/messenger';
import type { Note } from '@/lib/model/note';
import { pageKey } from '@/lib/model/page-key';
import { setPending } from './pending';

/** Shows a note's passage: in the tab that has its page open, else in a new one; `newTab` asks for a new one always. */
export async function openNote(note: Note, newTab: boolean): Promise<void> {
  const { url } = note.article;
  // What was imported or read from a hostile page may claim any address.
  if (!/^https?:$/.test(new URL(url).protocol)) throw new Error('not a web page');
  const open = newTab ? undefined : await tabShowing(url);
  if (open?.id === undefined) {
    const created = await browser.tabs.create({ url });
    if (created.id !== undefined) await setPending(created.id, note.id);
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  await browser.windows.update(open.windowId, { focused: true });
  const reply = await ask('showPlace', { note: note.id }, open.id);
  if (reply.ok) return;
  // Nobody reads that page: the tab was discarded, or is older than the extension.
  await setPending(open.id, note.id);
  await browser.tabs.reload(open.id);
}

async function tabShowing(url: string) {
  const key = pageKey(url);
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  return tabs.find((tab) => tab.url !== undefined && pageKey(tab.url) === key);
}
