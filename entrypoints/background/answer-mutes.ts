import { browser } from 'wxt/browser';
import { answer, ask } from '@/lib/messaging/messenger';
import { mute, unmute } from '@/lib/store/mutes';
import { errorCode, withDatabase } from './database';
import { pageOf } from './sender-page';
import { tellPages } from './tell-pages';

/** Names that are not to be marked: on its own page a script in it may say so, everywhere our own pages alone. */
export function answerMutes(): void {
  answer(
    'muteHere',
    async ({ name, on }, sender) => {
      const page = pageOf(sender);
      await withDatabase((db) => (on ? mute : unmute)(db, name, page));
      await tellPages(page);
    },
    errorCode,
  );

  answer(
    'mute',
    async ({ name, page, on }) => {
      await withDatabase((db) => (on ? mute : unmute)(db, name, page));
      if (page !== null) await tellPages(page);
      else await tellAllPages();
    },
    errorCode,
  );
}

async function tellAllPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    void ask('markingChanged', undefined, id).then(() => ask('pageChanged', { tabId: id }));
  }
}
