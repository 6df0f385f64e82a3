/** Many notes changed at once in the library: ended halfway, taken back, and told of in other tabs. */
import { expect, type Page } from '@playwright/test';
import { test } from '../support/browser-test';
import { noteTable, takeIn } from '../support/taking-in';

/** Four transactions of a thousand: a change is ended after the first of them was told. */
const count = 4_000;

const chosenTag = '待归档';
const keptTag = '已归档';

test('a change of many notes is ended halfway, told elsewhere, and taken back', async ({
  start,
}) => {
  const { context, origin } = await start();
  const open = async () => {
    const page = await context.newPage();
    await page.goto(`${origin}/library.html`);
    return page;
  };
  const page = await open();
  const quotes = Array.from({ length: count }, (_, i) => `第${i}户搬进澄湖新居`);
  await takeIn(page, '旧笔记.csv', noteTable(quotes));
  await expect(total(page, count)).toBeVisible();
  const other = await open();
  await expect(total(other, count)).toBeVisible();
  const told = other.getByText('资料库标签页正在修改许多笔记');

  await test.step('all are tagged: told here, and where they are listed', async () => {
    await tagAll(page, keptTag);
    await expect(done(page, `已修改 ${count} 条笔记的标签`)).toBeVisible();
    expect(await notesWith(page, keptTag)).toBe(count);
    await done(page, '已修改').getByRole('button', { name: '关闭' }).click();
  });
  const before = await stored(page);

  let changed = 0;
  await test.step('ended while it runs: what was done is told, and stays done', async () => {
    await holdAfterFirst(page);
    await tagAll(page, chosenTag);
    await expect(page.locator('html[data-held]')).toBeAttached();
    await expect(told).toBeVisible();
    await expect(other.getByText(/^已处理 [\d,]+ \/ 4,000 条$/)).toBeVisible();
    await page.getByRole('status').getByRole('button', { name: '取消' }).click();
    await letGo(page);
    const end = done(page, '已中止');
    await expect(end).toBeVisible();
    changed = Number(/已修改 (\d+) 条笔记的标签，其余未动/.exec(await end.innerText())?.[1]);
    expect(changed).toBeGreaterThanOrEqual(1_000);
    expect(changed).toBeLessThan(count);
    await expect(told).toHaveCount(0);
    expect(await notesWith(page, chosenTag)).toBe(changed);
    await expect(page.getByRole('checkbox', { name: chosenTag })).toBeVisible();
  });

  await test.step('taken back: every note carries what it did before', async () => {
    await done(page, '已中止').getByRole('button', { name: '撤销' }).click();
    await expect(done(page, '已撤销')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: chosenTag })).toHaveCount(0);
    expect(byId(await stored(page))).toEqual(byId(before));
  });

  await test.step('all deleted: nothing is left, here and in the other tab', async () => {
    const first = await stored(page);
    await chooseAll(page);
    await page.locator('.list-actions').getByRole('button', { name: '删除', exact: true }).click();
    await expect(page.getByRole('heading', { name: '还没有笔记' })).toBeVisible();
    await expect(done(page, `已删除 ${count} 条笔记`)).toBeVisible();
    await expect(other.getByRole('heading', { name: '还没有笔记' })).toBeVisible();
    expect(await stored(page)).toEqual([]);

    await done(page, '已删除').getByRole('button', { name: '撤销' }).click();
    await expect(done(page, '已撤销')).toBeVisible();
    await expect(total(page, count)).toBeVisible();
    await expect(total(other, count)).toBeVisible();
    expect(await stored(page)).toEqual(first);
    // And as they are listed.
    const rows = page.getByRole('listitem');
    await expect(rows.first()).toContainText(first.at(-1)?.quote ?? 'none');
    await page.getByRole('searchbox').press('ArrowDown');
    await page.keyboard.press('End');
    await expect(page.locator(`[aria-posinset="${count}"]`)).toContainText(first[0]?.quote ?? '');
  });
});

test('nothing is said to be missing while the first notes are taken in elsewhere', async ({
  start,
}) => {
  const { context, origin } = await start();
  const library = await context.newPage();
  await library.goto(`${origin}/library.html`);
  const none = library.getByRole('heading', { name: '还没有笔记' });
  await expect(none).toBeVisible();
  // Another page of the extension that is at it, as `running-work.ts` has others know of it.
  const other = await context.newPage();
  await other.goto(`${origin}/editor.html`);
  for (const kind of ['import', 'change'] as const) {
    await other.evaluate((at) => {
      void navigator.locks.request('pangzhu-work', async () => {
        new BroadcastChannel('pangzhu-work').postMessage({ kind: at, done: 0, all: 9_000 });
        await new Promise((resolve) => addEventListener('end of work', resolve, { once: true }));
      });
    }, kind);
    const line = kind === 'import' ? '资料库标签页正在导入' : '资料库标签页正在修改许多笔记';
    await expect(library.getByText(line)).toBeVisible();
    // A change of notes brings none.
    await expect(none).toHaveCount(kind === 'import' ? 0 : 1);
    await other.evaluate(() => dispatchEvent(new Event('end of work')));
    await expect(library.getByText(line)).toHaveCount(0);
    await expect(none).toBeVisible();
  }
});

const total = (page: Page, notes: number) => page.getByText(`共 ${notes} 条`, { exact: true });
const done = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });

async function chooseAll(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: `共 ${count} 条` }).check();
  await expect(page.getByText(`已选 ${count} 条，共 ${count} 条`)).toBeVisible();
}

async function tagAll(page: Page, tag: string): Promise<void> {
  await chooseAll(page);
  await page.getByRole('button', { name: '标签…' }).click();
  await page.getByRole('dialog').getByRole('combobox').fill(tag);
  await page.getByRole('dialog').getByRole('button', { name: '修改' }).click();
}

interface Stored {
  readonly id: string;
  readonly quote: string;
  readonly tags: readonly string[];
}

const byId = (notes: readonly Stored[]) => notes.toSorted((a, b) => (a.id < b.id ? -1 : 1));

async function notesWith(page: Page, tag: string): Promise<number> {
  return (await stored(page)).filter(({ tags }) => tags.includes(tag)).length;
}

/** All notes as the database holds them, in the order of their saves. */
async function stored(page: Page): Promise<Stored[]> {
  return await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('pangzhu');
      request.onsuccess = () => resolve(request.result);
    });
    interface Row {
      readonly id: string;
      readonly tags: string[];
      readonly selector: { readonly quote: { readonly exact: string } };
    }
    const rows = await new Promise<Row[]>((resolve) => {
      const request = db.transaction('notes').objectStore('notes').index('sequence').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    db.close();
    return rows.map(({ id, tags, selector }) => ({ id, tags, quote: selector.quote.exact }));
  });
}

/**
 * As soon as the page shows that something of a change is done, keeps the notes for itself, so that the rest of the change waits
 * until `letGo`: what is looked at meanwhile is looked at while it runs, however fast the machine is.
 */
async function holdAfterFirst(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const root = document.documentElement;
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('pangzhu');
      request.onsuccess = () => resolve(request.result);
    });
    const hold = () => {
      const notes = db.transaction('notes', 'readwrite').objectStore('notes');
      const again = () => {
        root.dataset['held'] ??= 'yes';
        if (root.dataset['held'] === 'let go') db.close();
        else notes.count().onsuccess = again;
      };
      notes.count().onsuccess = again;
    };
    const seen = new MutationObserver(() => {
      const bar = document.querySelector<HTMLProgressElement>('.work-running progress');
      if (!bar || bar.position <= 0) return;
      seen.disconnect();
      hold();
    });
    seen.observe(document, { subtree: true, childList: true, attributes: true });
  });
}

async function letGo(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['held'] = 'let go';
  });
}
