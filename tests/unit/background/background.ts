/** The background with a database of its own, in a made-up browser. */
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import type { Sender } from '@/lib/messaging/caller';
import type { FrameContent, FrameSubject, Protocol, Reply } from '@/lib/messaging/protocol';
import type { Note } from '@/lib/model/note';
import { frameIn, pageIn, passage, written } from './calls';
import { makeBrowser, type Tab } from './fake-browser';

type Verb = keyof Protocol;

/** Starts the background. Once a file: what it listens with and the database are the module's own. */
export async function startBackground() {
  const made = makeBrowser();
  const { browser, tabs, message } = made;
  vi.doMock('wxt/browser', () => ({ browser }));
  vi.stubGlobal('chrome', browser);
  vi.stubGlobal('browser', browser);
  const { default: background } = await import('@/entrypoints/background/index');
  background.main();
  const { withDatabase } = await import('@/entrypoints/background/database');
  let count = 0;
  return {
    ...made,
    /** The background's own database. */
    withDatabase,
    /** Opens a page that no other test knows, or another tab of a page. */
    openTab(url?: string, rest: Partial<Tab> = {}): Tab & { url: string } {
      count += 1;
      const tab = { id: count, url: url ?? `https://news.example/${count}`, windowId: 1, ...rest };
      tabs.set(tab.id, tab);
      return tab;
    },
    /** Makes a call as `sender`; null where nobody answers it at all. */
    async call<V extends Verb>(
      sender: Sender,
      verb: V,
      data?: Parameters<Protocol[V]>[0],
    ): Promise<Reply<ReturnType<Protocol[V]>> | null> {
      const wire = { id: 1, type: verb, data, timestamp: 1 };
      return new Promise((resolve) => {
        const respond = ({ res }: { res: Reply<ReturnType<Protocol[V]>> }) => resolve(res);
        const heard = [...message.listeners].some((listener) =>
          (listener as (...args: unknown[]) => unknown)(wire, sender, respond),
        );
        if (!heard) resolve(null);
      });
    },
    /** The notes that a tab's page is told of. */
    async notesOf(tab: Tab): Promise<readonly Note[]> {
      return given(await this.call(pageIn(tab), 'pageOpened')).notes;
    },
    /** Opens a frame over a tab's page: its reader tells what it is about. */
    openFrame({ id }: Tab, subject: FrameSubject | null): void {
      made.readers.set(id, (verb) => (verb === 'frameSubject' ? subject : undefined));
    },
    /** What that frame is given to show. */
    async shown(tab: Tab): Promise<FrameContent | null> {
      return given(await this.call(frameIn(tab), 'readFrame'));
    },
    /** A note saved from a tab's page. */
    async noted(tab: Tab, exact: string | null, comment = ''): Promise<Note> {
      const operationId = crypto.randomUUID();
      const save = { operationId, passage: passage(exact), body: written(comment) };
      return given(await this.call(pageIn(tab), 'addNote', save));
    },
  };
}

/** What a call gave; throws where it was not carried out. */
export function given<T>(reply: Reply<T> | null): T {
  if (!reply?.ok) throw new Error(reply?.error ?? 'not answered');
  return reply.value;
}

export type Background = Awaited<ReturnType<typeof startBackground>>;
