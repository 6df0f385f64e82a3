import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { ask } from '@/lib/messaging/messenger';
import { injectReader } from './inject';

/** The context menu's entries and the shortcuts; their ids are the commands' names in the manifest. */
export function offerCommands(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: 'save-selection',
      title: i18n.t('menu.saveSelection'),
      contexts: ['selection'],
    });
    browser.contextMenus.create({
      id: 'edit-selection',
      title: i18n.t('menu.editSelection'),
      contexts: ['selection'],
    });
    browser.contextMenus.create({
      id: 'note-page',
      title: i18n.t('menu.notePage'),
      contexts: ['page'],
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => run(String(info.menuItemId), tab?.id));
  browser.commands.onCommand.addListener((command, tab) => run(command, tab?.id));
}

async function run(command: string, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await injectReader(tabId);
  await ask('saveSelection', { edit: command !== 'save-selection' }, tabId);
}
