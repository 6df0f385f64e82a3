import { browser } from 'wxt/browser';
import { commandWords } from '@/components/words/command-words';
import { injectReader } from '@/lib/messaging/inject-reader';
import { answer, ask } from '@/lib/messaging/messenger';
import { type PageCommand, pageCommands } from '@/lib/model/page-command';

/** The context menu's entries, by what they are offered on. */
const menu = {
  selection: ['save', 'annotate', 'tag', 'copy'],
  page: ['note-page', 'tag-page'],
} as const;

/** Writes the context menu in the language that is spoken now; its entries' ids are the commands' names. */
export async function writeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const context of ['selection', 'page'] as const) {
    for (const id of menu[context]) {
      browser.contextMenus.create({ id, title: commandWords(id), contexts: [context] });
    }
  }
}

/**
 * The context menu and the shortcuts.
 *
 * @param spoken when it is known in which language to speak
 */
export function offerCommands(spoken: Promise<void>): void {
  browser.runtime.onInstalled.addListener(async () => {
    await spoken;
    await writeMenu();
  });
  browser.contextMenus.onClicked.addListener((info, tab) => run(info.menuItemId, tab?.id));
  browser.commands.onCommand.addListener((command, tab) => run(command, tab?.id));

  answer('shortcuts', async () => {
    const set = await browser.commands.getAll();
    return Object.fromEntries(
      set.flatMap(({ name, shortcut }) =>
        isPageCommand(name) && shortcut ? [[name, shortcut]] : [],
      ),
    );
  });
}

async function run(command: unknown, tabId: number | undefined): Promise<void> {
  if (tabId === undefined || !isPageCommand(command)) return;
  await injectReader(tabId);
  await ask('perform', command, tabId);
}

function isPageCommand(name: unknown): name is PageCommand {
  return pageCommands.some((command) => command === name);
}
