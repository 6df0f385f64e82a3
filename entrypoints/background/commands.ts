import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { answer, ask } from '@/lib/messaging/messenger';
import { type PageCommand, pageCommands } from '@/lib/model/page-command';
import { injectReader } from './inject';

/** The context menu's entries, by what they are offered on. */
const menu = {
  selection: ['save', 'annotate', 'tag', 'copy'],
  page: ['note-page', 'tag-page'],
} as const;

const titles = {
  save: 'commands.save',
  annotate: 'commands.annotate',
  tag: 'commands.tag',
  copy: 'commands.copy',
  'note-page': 'commands.note_page',
  'tag-page': 'commands.tag_page',
} as const;

/** The context menu and the shortcuts; entries' ids are the commands' names. */
export function offerCommands(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    for (const context of ['selection', 'page'] as const) {
      for (const id of menu[context]) {
        browser.contextMenus.create({ id, title: i18n.t(titles[id]), contexts: [context] });
      }
    }
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
