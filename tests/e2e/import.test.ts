import { expect, type Page } from '@playwright/test';
import { test } from '../support/browser-test';
import { openPopup } from '../support/faults';
import { noteTable, takeIn } from '../support/taking-in';

/** Enough notes for an import to be under way when one looks, some batches of a thousand. */
const many = 6_000;
/** And for one that is ended by hand, once it was seen to be under way. */
const more = 20_000;

function table(name: string, length: number) {
  const rows = Array.from(
    { length },
    (_, i) => `${name}第${i}条：新增企业${i}家,https://${name}.example/${Math.floor(i / 3)}`,
  );
  return Buffer.from(['引文,网址', ...rows].join('\r\n'));
}

async function choose(page: Page, name: string, length = many): Promise<void> {
  await page
    .getByLabel('选择文件…')
    .setInputFiles({ name: `${name}.csv`, mimeType: 'text/csv', buffer: table(name, length) });
}

/** Waits until something of an import is in the database, and more is to come. */
async function halfway(page: Page): Promise<void> {
  const bar = page.getByRole('progressbar');
  await expect
    .poll(() => bar.evaluate((each: HTMLProgressElement) => each.position), { intervals: [20] })
    .toBeGreaterThan(0);
}

const row = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('row', { name }).getByRole('cell').first();
const countIn = async (page: Page, name: string) => Number(await row(page, name).textContent());
const total = (page: Page, count: number) => page.getByText(`共 ${count} 条`, { exact: true });

test('an import that was left halfway is gone on with', async ({ start }) => {
  const { context, origin } = await start();
  let page = await context.newPage();
  await page.goto(`${origin}/library.html`);

  await test.step('the page is closed while it runs', async () => {
    await page.getByRole('button', { name: '导入…' }).click();
    await choose(page, 'lotus');
    await page.getByRole('button', { name: '导入', exact: true }).click();
    await halfway(page);
    await page.close();
  });

  await test.step('the next time it is offered; what is here is told, and only the rest is added', async () => {
    page = await context.newPage();
    await page.goto(`${origin}/library.html`);
    const offer = page.getByRole('status').filter({ hasText: '上次没有导入完“lotus.csv”' });
    await offer.getByRole('button', { name: '继续导入' }).click();
    await choose(page, 'lotus');
    await expect(row(page, '已有，不变')).toBeVisible();
    const here = await countIn(page, '已有，不变');
    expect(here).toBeGreaterThan(0);
    expect(here).toBeLessThan(many);
    expect(await countIn(page, '新增')).toBe(many - here);
    await expect(page.getByText('上次没有导入完。', { exact: false }).last()).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: '继续导入' }).click();
    await expect(page.getByText(`已导入 ${many - here} 条笔记`)).toBeVisible();
    await expect(total(page, many)).toBeVisible();
  });

  await test.step('then nothing is left to be offered', async () => {
    await page.reload();
    await expect(total(page, many)).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: '没有导入完' })).toHaveCount(0);
  });

  await test.step('one that is ended says how many notes it took', async () => {
    await page.getByRole('button', { name: '导入…' }).click();
    await choose(page, 'reed', more);
    await page.getByRole('dialog').getByRole('button', { name: '导入', exact: true }).click();
    await halfway(page);
    await page.getByRole('status').getByRole('button', { name: '取消' }).click();
    const told = page.getByText(/已停止，导入了 \d+ 条笔记/);
    await expect(told).toBeVisible();
    const taken = Number(/\d+/.exec((await told.textContent()) ?? '')?.[0]);
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(more);
    await expect(total(page, many + taken)).toBeVisible();
  });
});

test('other pages tell of an import as long as it runs', async ({ start }) => {
  const browser = await start();
  const { context, origin } = browser;
  const open = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`${origin}/${path}`);
    return page;
  };
  const popup = await openPopup(browser);
  const panel = await open('sidepanel.html');
  const other = await open('library.html');
  const others = [popup, panel, other];
  const line = (page: Page) => page.getByText('资料库标签页正在导入');
  const begin = async (name: string) => {
    const library = await open('library.html');
    await library.getByRole('button', { name: '导入…' }).click();
    await choose(library, name, more);
    await library.getByRole('dialog').getByRole('button', { name: '导入', exact: true }).click();
    for (const page of others) await expect(line(page)).toBeVisible();
    return library;
  };

  const first = await begin('lotus');
  await test.step('with how far it is, in pages that are opened while it runs too', async () => {
    const late = await openPopup(browser);
    await expect(line(late)).toBeVisible();
    await expect(late.getByText(/^已导入 [\d,]+ \/ 20,000 项$/)).toBeVisible();
    await expect(late.getByRole('progressbar', { name: '导入进度' })).toBeVisible();
    await late.close();
    await expect(line(first)).toHaveCount(0);
  });
  await test.step('and lead to it', async () => {
    await panel.bringToFront();
    await panel.getByRole('button', { name: '查看' }).click();
    await expect.poll(() => first.evaluate(() => document.visibilityState)).toBe('visible');
  });
  await test.step('until it is ended', async () => {
    await first.getByRole('status').getByRole('button', { name: '取消' }).click();
    for (const page of others) await expect(line(page)).toHaveCount(0);
  });
  await test.step('or its page is closed', async () => {
    const second = await begin('reed');
    await second.close();
    for (const page of others) await expect(line(page)).toHaveCount(0);
  });
  await test.step('or it has come to its end', async () => {
    await popup.evaluate(() => {
      const look = () => {
        if (document.querySelector('.work-line')) document.body.dataset['told'] = 'yes';
      };
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    });
    await takeIn(other, '短.csv', noteTable(['苍江边新开了三家书店']));
    await expect(line(popup)).toHaveCount(0);
    expect(await popup.evaluate(() => document.body.dataset['told'])).toBe('yes');
  });
});
