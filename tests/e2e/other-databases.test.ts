/** The database is newer than the extension, held by an older one, or not the one that was there: never a healthy empty one. */
import { expect, type Page } from '@playwright/test';
import { click, dragOver, painted, see } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { countNotes, openPopup } from '../support/faults';
import { openSaved, saveMarked, writeOn } from '../support/reading';
import { giveOut, takeIn } from '../support/taking-in';

const quote = '总投资4.85亿元';

test('what a newer version wrote can be read everywhere, and nowhere be written', async ({
  site,
  start,
}) => {
  const browser = await start();
  const { context, origin } = browser;
  const page = await openSaved(context, `${site}/plain-article/`, quote);
  const popup = await openPopup(browser);
  await expect(popup.getByRole('listitem')).toHaveCount(1);
  await popup.evaluate(async () => {
    await new Promise<void>((resolve) => {
      const request = indexedDB.open('pangzhu', 990);
      request.onupgradeneeded = () => request.result.createObjectStore('later');
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
  });
  for (const name of ['popup', 'library']) {
    await popup.goto(`${origin}/${name}.html`);
    await expect(popup.getByRole('alert')).toContainText('升级');
    await expect(popup.getByText(quote).first()).toBeVisible();
  }
  await page.bringToFront();
  const editor = await writeOn(page, quote);
  await expect(editor.getByRole('alert')).toContainText('升级');
  await editor.getByRole('textbox', { name: '批注' }).fill('读得到，写不了');
  await editor.getByRole('button', { name: '保存' }).click();
  await expect(editor.getByRole('textbox', { name: '批注' })).toHaveValue('读得到，写不了');
  await page.keyboard.press('Escape');
  const panel = await context.newPage();
  await panel.goto(`${origin}/sidepanel.html`);
  await expect(panel.getByRole('alert')).toContainText('升级');
  await expect(panel.getByText(quote).first()).toBeVisible();
  expect(await countNotes(popup)).toEqual({ notes: 1, quotes: 1 });
});

test('a tab that holds the old version is told of within two seconds, and waited for', async ({
  start,
}) => {
  const browser = await start();
  const holder = await browser.context.newPage();
  await holder.goto(`${browser.origin}/editor.html`);
  await holder.evaluate(async () => {
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('pangzhu').onsuccess = resolve;
    });
    await new Promise<void>((resolve) => {
      const request = indexedDB.open('pangzhu', 10);
      request.onupgradeneeded = () => request.result.createObjectStore('notes', { keyPath: 'id' });
      request.onsuccess = () => {
        // Held as long as the tab is open: it does not listen for `versionchange`.
        Object.assign(globalThis, { held: request.result });
        resolve();
      };
    });
  });
  const popup = await openPopup(browser);
  await expect(popup.getByRole('alert')).toContainText('旧版', { timeout: 6_000 });
  await expect(popup.getByText('还没有笔记')).toHaveCount(0);
});

test('an emptied database is never shown as an empty one, until the reader goes on', async ({
  site,
  start,
}) => {
  const browser = await start();
  const { context, origin } = browser;
  const page = await openSaved(context, `${site}/plain-article/`, quote);
  const popup = await openPopup(browser);
  await expect(popup.getByRole('listitem')).toHaveCount(1);
  await popup.evaluate(async () => {
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('pangzhu').onsuccess = resolve;
    });
  });
  for (const name of ['popup', 'library']) {
    await popup.goto(`${origin}/${name}.html`);
    await expect(popup.getByRole('alert')).toContainText('有笔记不见了');
    await expect(popup.getByText('还没有笔记')).toHaveCount(0);
  }
  await page.reload();
  await see(page, 'StaticText', '笔记未能显示');
  await click(page, await see(page, 'button', '关闭'));
  await dragOver(page, quote);
  await click(page, await see(page, 'button', '保存'));
  await see(page, 'StaticText', '暂停保存');
  await click(page, await see(page, 'button', '关闭'));

  await popup.goto(`${origin}/popup.html`);
  await popup.getByRole('button', { name: '用剩下的内容继续' }).click();
  await expect(popup.getByText('还没有笔记')).toBeVisible();
  await page.bringToFront();
  await saveMarked(page, quote);
  await expect(popup.getByRole('listitem')).toHaveCount(1);
});

/** As a page of ours deletes it, and as the browser does when the reader clears a site's data: with no word to those who read it. */
const deletions = {
  deleted: async (page: Page) => {
    await page.evaluate(async () => {
      await new Promise((resolve) => {
        indexedDB.deleteDatabase('pangzhu').onsuccess = resolve;
      });
    });
  },
  cleared: async (page: Page) => {
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(page.url());
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await session.detach();
  },
};

for (const [how, remove] of Object.entries(deletions)) {
  test(`windows that are open while the database is ${how} say so at once`, async ({
    site,
    start,
  }) => {
    const browser = await start();
    const { context, origin } = browser;
    await openSaved(context, `${site}/plain-article/`, quote);
    const windows: Page[] = [];
    for (const name of ['sidepanel', 'library', 'popup']) {
      const window = await context.newPage();
      await window.goto(`${origin}/${name}.html`);
      await expect(window.getByText(quote).first()).toBeVisible();
      windows.push(window);
    }
    const [panel, library, popup] = windows as [Page, Page, Page];
    await remove(popup);
    for (const window of [popup, library, panel]) {
      await window.bringToFront();
      await expect(window.getByRole('alert')).toContainText('有笔记不见了');
    }
    await expect(popup.getByText('还没有笔记')).toHaveCount(0);
    await expect(library.getByText(quote)).toHaveCount(0);
  });
}

test('notes that are missing come back from a backup, by way of the popup or the side panel', async ({
  site,
  start,
}) => {
  const browser = await start();
  const { context, origin } = browser;
  const page = await openSaved(context, `${site}/plain-article/`, quote);
  const library = await context.newPage();
  await library.goto(`${origin}/library.html`);
  const backup = await giveOut(library, '完整备份');
  await library.close();
  const lose = async () => {
    const other = await context.newPage();
    await other.goto(`${origin}/popup.html`);
    await other.evaluate(async () => {
      await new Promise((resolve) => {
        indexedDB.deleteDatabase('pangzhu').onsuccess = resolve;
      });
    });
    await other.close();
    await page.reload();
  };
  for (const name of ['popup', 'sidepanel']) {
    await test.step(name, async () => {
      await lose();
      const own = await context.newPage();
      await own.goto(`${origin}/${name}.html`);
      await expect(own.getByRole('alert')).toContainText('完整备份');
      const opened = context.waitForEvent('page');
      await own.getByRole('button', { name: '从备份恢复…' }).click();
      const restoring = await opened;
      await expect(restoring.getByRole('dialog')).toContainText('恢复保存');
      await takeIn(restoring, '备份.zip', backup);
      await expect(restoring.getByRole('alert')).toHaveCount(0);
      await expect(restoring.getByText(quote).first()).toBeVisible();
      await page.reload();
      await expect.poll(async () => (await painted(page))['pangzhu-note-yellow']).toEqual([quote]);
      expect(await countNotes(restoring)).toEqual({ notes: 1, quotes: 1 });
      for (const each of [own, restoring]) await each.close();
    });
  }
  await test.step('and what is written from then on is kept', async () => {
    await dragOver(page, '占地70亩');
    await click(page, await see(page, 'button', '保存'));
    await expect
      .poll(async () => (await painted(page))['pangzhu-note-yellow'])
      .toEqual([quote, '占地70亩']);
  });
});
