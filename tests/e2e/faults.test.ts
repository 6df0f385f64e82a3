/** Browsers stop, are killed, and run out of room: what was said to be saved is there, once, and nothing else is said. */
import { expect, type Page } from '@playwright/test';
import { click, dragOver, painted, see, seeAll } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { countNotes, killBrowser, killWorker, openPopup, workerOf } from '../support/faults';
import { openMarked, writeOn } from '../support/reading';

const quotes = ['总投资4.85亿元', '占到场学生的27%', '占地70亩'];

async function save(page: Page, quote: string): Promise<void> {
  await dragOver(page, quote);
  await click(page, await see(page, 'button', '保存'));
}

const saved = async (page: Page) => (await painted(page))['pangzhu-note-yellow'] ?? [];

/** When the worker is stopped; each is brought about in the worker itself, and held until it is stopped. */
const moments = {
  /** It has begun, and what it asks of the database is not answered yet. */
  'before it has written': () => {
    Object.defineProperty(IDBRequest.prototype, 'onsuccess', {
      set: () => Object.assign(globalThis, { reached: true }),
    });
  },
  /** Something is written, nothing committed: a transaction stays open while it is asked for more. */
  'while it writes': () => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      const ask = () => {
        this.count().onsuccess = ask;
      };
      ask();
      Object.assign(globalThis, { reached: true });
      return put.apply(this, given);
    };
  },
  /** Written, and nobody in the worker hears of it. */
  'after it has written and before it answers': () => {
    Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
      set(this: IDBTransaction) {
        if (this.mode !== 'readwrite') return;
        this.addEventListener('complete', () => Object.assign(globalThis, { reached: true }));
      },
    });
  },
};

for (const [moment, hold] of Object.entries(moments)) {
  test(`a note is saved once when the worker is stopped ${moment}`, async ({ site, start }) => {
    const browser = await start();
    const page = await openMarked(browser.context, `${site}/plain-article/`);
    const worker = await workerOf(browser);
    await worker.evaluate(hold);
    await save(page, quotes[0] as string);
    await expect.poll(() => worker.evaluate(() => 'reached' in globalThis)).toBe(true);
    expect(await saved(page)).toEqual([]);
    await killWorker(browser.context);
    await see(page, 'StaticText', '已保存');
    expect(await saved(page)).toEqual([quotes[0]]);
    expect(await seeAll(page, 'alert')).toEqual([]);
    expect(await countNotes(await openPopup(browser))).toEqual({ notes: 1, quotes: 1 });
  });
}

test('every note that was said to be saved is there after the browser was killed', async ({
  site,
  start,
}) => {
  const browser = await start();
  const page = await openMarked(browser.context, `${site}/plain-article/`);
  for (const [i, quote] of quotes.entries()) {
    await save(page, quote);
    await expect.poll(async () => (await saved(page)).length).toBe(i + 1);
  }
  await killBrowser(browser);
  const popup = await openPopup(await start({ profile: browser.profile }));
  await expect(popup.getByRole('listitem')).toHaveCount(3);
  for (const quote of quotes) await expect(popup.getByText(quote)).toBeVisible();
});

test('without room nothing is said to be saved: the old notes are there, and so are the words', async ({
  site,
  start,
}) => {
  const browser = await start();
  const page = await openMarked(browser.context, `${site}/plain-article/`);
  const [first = '', second = '', third = ''] = quotes;
  await save(page, first);
  await expect.poll(() => saved(page)).toEqual([first]);
  await (await workerOf(browser)).evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });

  await save(page, second);
  await see(page, 'alert');
  await see(page, 'StaticText', '磁盘空间不足');
  expect((await seeAll(page, 'StaticText', second)).length).toBeGreaterThan(1);
  await see(page, 'button', '复制文字');
  await click(page, await see(page, 'button', '关闭'));

  const editor = await writeOn(page, third);
  const comment = editor.getByRole('textbox', { name: '批注' });
  await comment.fill('要留住的话');
  await editor.getByRole('button', { name: '保存' }).click();
  await expect(editor.getByRole('alert')).toContainText('磁盘空间不足');
  await expect(comment).toHaveValue('要留住的话');
  await expect(editor.getByRole('button', { name: '复制文字' })).toBeVisible();

  expect(await saved(page)).toEqual([first]);
  expect(await countNotes(await openPopup(browser))).toEqual({ notes: 1, quotes: 1 });
});

test('a page whose notes cannot be read says so', async ({ site, start }) => {
  const browser = await start();
  await (await workerOf(browser)).evaluate(() => {
    const fail = () => {
      throw new DOMException('', 'UnknownError');
    };
    IDBFactory.prototype.open = fail;
    // It may be open already.
    IDBTransaction.prototype.objectStore = fail;
  });
  const page = await openMarked(browser.context, `${site}/plain-article/`);
  await see(page, 'alert');
  await see(page, 'StaticText', '笔记未能显示');
  expect((await painted(page))['pangzhu-park']).toContain('湘潭高新区');
});
