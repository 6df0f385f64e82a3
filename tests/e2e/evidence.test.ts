/** A page that changes after notes were made on it; and the same text at another outlet. */
import { expect, type Page } from '@playwright/test';
import { click, dragOver, painted, see } from '@/scripts/browser/see';
import { test as base } from '../support/browser-test';
import { type NewsSite, newsPage, newsSite } from '../support/news-site';
import { editorOf, openMarked } from '../support/reading';

const test = base.extend<{ news: NewsSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures wanted from the pattern
  news: async ({}, use) => {
    const news = await newsSite();
    await use(news);
    await news.close();
  },
});

const paragraphs = [
  '本报讯（记者 沈奕舟）4月12日，澄湖市高新区举行重点项目集中开工仪式。此次开工的项目共18个，总投资126.5亿元，涵盖新材料、装备制造、生物医药三个领域。',
  '其中，由霖川精工股份有限公司投资建设的数控主轴生产基地占地210亩，总投资12.8亿元，建成后预计年产主轴6万套。公司董事长贺立群表示，项目将于明年10月投产。',
  '据介绍，今年一季度，澄湖市高新区规模以上工业增加值同比增长9.3%，新签约项目27个，审批时限由15个工作日压缩至5个工作日。',
  '当天下午，园区还与三所高校签订了人才培养协议，计划三年内联合培养技能人才1200名。',
];
const article = {
  title: '澄湖高新区18个项目集中开工',
  outlet: '澄湖日报',
  published: '2025-04-12',
};

async function keep(page: Page, words: string): Promise<void> {
  const before = await noted(page);
  await dragOver(page, words);
  await click(page, await see(page, 'button', '保存'));
  await expect.poll(() => noted(page)).toBe(before + 1);
}
const noted = async (page: Page) => {
  const paint = await painted(page);
  return ['yellow', 'changed'].flatMap((kind) => paint[`pangzhu-note-${kind}`] ?? []).length;
};

test('a changed page is held against what was kept, and notes are attached again by hand', async ({
  news,
  start,
}) => {
  const { context, origin } = await start();
  const address = `${news.origin}/a/1.html`;
  news.put('/a/1.html', newsPage({ ...article, paragraphs }));
  const page = await openMarked(context, address);
  await keep(page, '总投资12.8亿元，建成后预计年产主轴6万套');
  await keep(page, '计划三年内联合培养技能人才1200名');
  const panel = await context.newPage();
  await panel.goto(`${origin}/sidepanel.html`);
  await expect(panel.getByText(/保存时一致/)).toBeVisible();

  const [first = '', second = '', third = ''] = paragraphs;
  const later = second.replace('12.8亿元', '11.8亿元').replace('6万套', '5万套');
  const rewritten = '园区当天还同高校签约，将为企业输送一批技术工人。';
  news.put('/a/1.html', newsPage({ ...article, paragraphs: [first, later, third, rewritten] }));
  await page.reload();

  await test.step('the difference is shown, the figures first', async () => {
    const evidence = panel.locator('.evidence');
    await evidence.getByText(/保存后有改动/).click();
    await expect(evidence.locator('.figure-change')).toHaveText([
      '12.8亿元 → 11.8亿元',
      '6万套 → 5万套',
    ]);
    await expect(evidence.locator('ins')).toContainText(['11.8亿元', '5万套', rewritten]);
  });

  const changed = panel.getByRole('listitem').filter({ hasText: '原文有改动' });
  await test.step('the changed note says which figures, and is settled', async () => {
    await expect(changed.locator('del')).toHaveText(['12.8亿元', '6万套']);
    await expect(changed.locator('ins')).toHaveText(['11.8亿元', '5万套']);
    await changed.getByRole('button', { name: '另记新说法' }).click();
    const list = panel.getByRole('list', { name: '笔记' });
    await expect(list.getByRole('listitem')).toHaveCount(2);
    await changed.getByRole('button', { name: '保留原摘录' }).click();
    await expect(changed).toContainText('确认保留原摘录');
  });

  await test.step('the lost note is attached to what is selected', async () => {
    const lost = panel.locator('.lost-notes');
    await lost.getByRole('button', { name: '重新指定' }).click();
    const attaching = panel.getByRole('group', { name: '重新指定原文' });
    await expect(attaching.getByText('还没有选中文字')).toBeVisible();
    await page.bringToFront();
    await dragOver(page, '将为企业输送一批技术工人');
    await panel.bringToFront();
    await expect(attaching.locator('ins').first()).toBeVisible();
    await attaching.getByRole('button', { name: '指定为这段' }).click();
    await expect(lost).toHaveCount(0);
    await expect
      .poll(async () => (await painted(page))['pangzhu-note-yellow'])
      .toContain('将为企业输送一批技术工人');
    // Taken back, from the notice that has the focus.
    await expect(panel.getByRole('button', { name: '撤销' })).toBeFocused();
    await panel.keyboard.press('Enter');
    await expect(lost).toContainText('计划三年内联合培养技能人才1200名');
  });

  await test.step('what was seen stays with the note when the page is gone', async () => {
    news.put('/a/1.html', null);
    await page.goto(address);
    const popup = await context.newPage();
    await popup.goto(`${origin}/popup.html`);
    await popup.getByRole('searchbox').fill('12.8亿元');
    await expect(popup.getByRole('listitem').first()).toContainText('12.8亿元 → 11.8亿元');
  });
});

test('a press release at another outlet is offered as a further source, and taken over by the reader alone', async ({
  news,
  start,
}) => {
  const { context, origin } = await start();
  news.put('/a/1.html', newsPage({ ...article, paragraphs }));
  const elsewhere = { ...article, title: '18个项目在澄湖开工', outlet: '湖东在线' };
  news.put('/b/7.html', newsPage({ ...elsewhere, paragraphs: [...paragraphs, '转自澄湖日报。'] }));
  const first = await openMarked(context, `${news.origin}/a/1.html`);
  await keep(first, '新签约项目27个');
  await first.close();

  const second = await openMarked(context, `${news.otherOrigin}/b/7.html`);
  const panel = await context.newPage();
  await panel.goto(`${origin}/sidepanel.html`);
  const source = panel.locator('.same-text');
  await expect(source).toContainText('澄湖日报');
  expect(await noted(second)).toBe(0);
  await source.getByText('澄湖日报').click();
  await source.getByRole('button', { name: '取用到本页' }).click();
  await expect(source).toContainText('本页已有');
  await expect
    .poll(async () => (await painted(second))['pangzhu-note-yellow'])
    .toEqual(['新签约项目27个']);

  const popup = await context.newPage();
  await popup.goto(`${origin}/popup.html`);
  await popup.getByRole('searchbox').fill('新签约项目');
  await expect(popup.getByRole('listitem')).toHaveCount(2);
  await expect(popup.getByRole('listitem').filter({ hasText: '湖东在线' })).toHaveCount(1);
});

test('a note stands under every variant of its page’s address', async ({ news, start }) => {
  const { context } = await start();
  news.put('/a/20250412.html', newsPage({ ...article, paragraphs }));
  news.put('/a/20250412_print.html', newsPage({ ...article, paragraphs }));
  const page = await openMarked(context, `${news.origin}/a/20250412.html`);
  await keep(page, '新签约项目27个');
  for (const address of [
    '/a/20250412.html?from=timeline&utm_source=app',
    '/a/20250412_print.html',
  ]) {
    const variant = await openMarked(context, news.origin + address);
    await expect.poll(() => noted(variant), address).toBe(1);
    await variant.close();
  }
});

test('of rows that are all alike the one is marked again that was saved', async ({
  news,
  start,
}) => {
  const { context, origin } = await start();
  const rows = Array.from({ length: 60 }, () => '<li>暂无公告，请稍后再来查看</li>').join('');
  const body = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>公告栏</title><ul>${rows}</ul>`;
  news.put('/list', body);
  const page = await context.newPage();
  await page.goto(`${news.origin}/list`);
  await page.evaluate(() => {
    const row = document.querySelectorAll('li')[40] as HTMLElement;
    row.scrollIntoView();
    getSelection()?.selectAllChildren(row);
  });
  // Where there is no article the menu puts the reader there.
  const popup = await context.newPage();
  await popup.goto(`${origin}/popup.html`);
  await popup.getByRole('button', { name: '批注本页' }).click();
  const marked = () =>
    page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('pangzhu-note-yellow') ?? [])] as Range[];
      const row = range?.startContainer.parentElement;
      return row ? [...document.querySelectorAll('li')].indexOf(row as HTMLLIElement) : -1;
    });
  await page.bringToFront();
  const editor = await editorOf(page);
  await editor.getByRole('textbox', { name: '批注' }).fill('第四十一行');
  await editor.getByRole('textbox', { name: '批注' }).press('Control+Enter');
  await expect.poll(marked).toBe(40);
  await page.reload();
  await expect.poll(marked).toBe(40);
  // Another row before it: what stands there is no proof, the words are looked for as always.
  news.put('/list', body.replace('<ul>', '<ul><li>重要：停水通知</li>'));
  await page.reload();
  await expect.poll(marked).toBeGreaterThan(0);
});
