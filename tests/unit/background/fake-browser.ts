/** A browser whose tabs, and what their readers answer, a test makes up; as far as the background needs one. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Protocol } from '@/lib/messaging/protocol';

type Verb = keyof Protocol;
type Listener = (...args: never[]) => unknown;

export interface Tab {
  readonly id: number;
  readonly url?: string;
  readonly title?: string;
  readonly windowId?: number;
  readonly discarded?: boolean;
}

/** A call that the background made to a tab's reader, or (null) to our open pages. */
export interface Told {
  readonly tab: number | null;
  readonly verb: Verb;
  readonly data: unknown;
}

export const id = 'ours';
export const origin = 'chrome-extension://ours';

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...args: unknown[]) =>
      Promise.all([...listeners].map((listener) => listener(...(args as never[])))),
    listeners,
  };
}

export function makeBrowser() {
  const tabs = new Map<number, Tab>();
  const told: Told[] = [];
  /** What a tab's reader answers; a tab without one has no reader. */
  const readers = new Map<number, (verb: Verb, data: unknown) => unknown>();
  /** The tabs into whose pages the reader was put. */
  const withReader = new Set<number>();
  /** What was done to the browser, call by call. */
  const done: unknown[][] = [];
  let created = 0;
  const doing =
    (name: string, result?: (...args: never[]) => unknown) =>
    async (...args: unknown[]) => {
      done.push([name, ...args]);
      return result?.(...(args as never[]));
    };
  const message = event();
  type Wire = { type: Verb; data: unknown };
  const runtime = {
    id,
    lastError: undefined as { message: string } | undefined,
    getURL: (path: string) => origin + path,
    onMessage: message,
    onInstalled: event(),
    sendMessage({ type: verb, data }: Wire, respond: (value: unknown) => void) {
      told.push({ tab: null, verb, data });
      respond({ res: { ok: true } });
    },
  };
  const browser = {
    runtime,
    storage: fakeBrowser.storage,
    i18n: fakeBrowser.i18n,
    tabs: {
      onUpdated: event(),
      query: async ({ url }: { url?: string[] }) =>
        [...tabs.values()].filter((tab) =>
          url?.some((pattern) => tab.url?.startsWith(pattern.replace('*/*', ''))),
        ),
      get: async (tab: number) => tabs.get(tab) ?? {},
      create: doing('tabs.create', ({ url }: { url: string }) => {
        created += 1;
        const tab = { id: 900 + created, url };
        tabs.set(tab.id, tab);
        return tab;
      }),
      update: doing('tabs.update'),
      reload: doing('tabs.reload'),
      sendMessage(
        tab: number,
        { type: verb, data }: Wire,
        { frameId }: { frameId: number },
        respond: (value: unknown) => void,
      ) {
        const reader = frameId === 0 ? readers.get(tab) : undefined;
        told.push({ tab, verb, data });
        respond(reader && { res: { ok: true, value: reader(verb, data) ?? null } });
      },
    },
    windows: { create: doing('windows.create'), update: doing('windows.update') },
    scripting: {
      /** A function asks whether the reader was put into the tab; files are put there. */
      async executeScript({ target, files }: { target: { tabId: number }; files?: string[] }) {
        if (!files) return [{ result: withReader.has(target.tabId) }];
        if (files.includes('/reader.js')) withReader.add(target.tabId);
        done.push(['inject', { target, files }]);
        return [{}];
      },
    },
    action: { setBadgeText: doing('badge'), setBadgeBackgroundColor: async () => {} },
    contextMenus: {
      onClicked: event(),
      removeAll: doing('menu.clear'),
      create: (entry: unknown) => done.push(['menu.create', entry]),
    },
    commands: { onCommand: event(), getAll: async (): Promise<unknown[]> => [] },
    omnibox: {
      onInputStarted: event(),
      onInputChanged: event(),
      onInputEntered: event(),
      setDefaultSuggestion: (suggestion: unknown) => done.push(['omnibox', suggestion]),
    },
  };
  return { browser, tabs, told, readers, done, message };
}
