/** Everything the side panel offers, reached and done with keys alone. */
import { expect, type Page } from '@playwright/test';
import { click, dragOver, painted, see } from '@/scripts/browser/see';
import { test as base } from '../support/browser-test';
import { type NewsSite, newsPage, newsSite } from '../support/news-site';
import { openMarked } from '../support/reading';

const test = base.extend<{ news: NewsSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures wanted from the pattern
  news: async ({}, use) => {
    const news = await newsSite();
    await use(news);
    await news.close();
  },
});

const article = { title: '云岭县茶园春茶开采', outlet: '云岭日报', published: '2025-03-21' };
const paragraphs = [
  '云岭县春茶本周开采，全县茶园面积3.6万亩，预计产量1200吨，比去年早开采9天，鲜叶收购价每公斤68元。',
  '县农业农村局负责人介绍，今年新建标准化茶厂5家，带动茶农8000余户，户均增收预计超过3000元。',
  '茶农说，采茶要赶早，露水一干就得下山，一天能采两公斤多一点，忙的时候全家老小都要上山。',
];

const focused = (page: Page) =>
  page.evaluate(() => {
    const it = document.activeElement;
    if (it === document.body) return '';
    return it?.getAttribute('aria-label') ?? it?.textContent ?? '';
  });

/** Presses a key until what has the focus is called so. */
async function reach(page: Page, name: string, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < 40; i += 1) {
    const words = await focused(page);
    if (words.includes(name)) return;
    passed.push(words);
    await page.keyboard.press(key);
  }
  throw new Error(`${name} cannot be reached; passed: ${passed.join(' | ')}`);
}

test('with keys alone', async ({ news, start }) => {
  const { context, origin } = await start();
  news.put('/a/1.html', newsPage({ ...article, paragraphs }));
  const page = await openMarked(context, `${news.origin}/a/1.html`);
  for (const words of ['鲜叶收购价每公斤68元', '新建标准化茶厂5家', '露水一干就得下山']) {
    await dragOver(page, words);
    await click(page, await see(page, 'button', '保存'));
    await expect.poll(async () => (await painted(page))['pangzhu-note-yellow']).toContain(words);
  }
  const [first = '', second = ''] = paragraphs;
  news.put(
    '/a/1.html',
    newsPage({ ...article, paragraphs: [first, second.replace('茶厂5家', '茶厂6家')] }),
  );
  await page.reload();
  const panel = await context.newPage();
  await panel.goto(`${origin}/sidepanel.html`);
  await expect(panel.getByText('原文有改动')).toBeVisible();
  const { keyboard } = panel;

  await test.step('what changed is opened', async () => {
    await reach(panel, '保存后有改动');
    await keyboard.press('Enter');
    await expect(panel.locator('.evidence-passages')).toBeVisible();
  });
  await test.step('the lists are changed, and back', async () => {
    await reach(panel, '笔记');
    await keyboard.press('End');
    await expect(panel.getByRole('tab', { name: '数字' })).toHaveAttribute('aria-selected', 'true');
    await keyboard.press('Home');
    await expect(panel.getByRole('tab', { name: '笔记' })).toBeFocused();
  });
  await test.step('a note is jumped to', async () => {
    await reach(panel, '鲜叶收购价');
    await keyboard.press('Enter');
    await expect.poll(async () => Object.keys(await painted(page))).toContain('pangzhu-flash');
  });
  await test.step('it is edited where it stands', async () => {
    await reach(panel, '修改');
    await keyboard.press('Enter');
    await expect(panel.getByRole('textbox', { name: '批注' })).toBeFocused();
    await keyboard.type('比去年贵');
    await keyboard.press('Control+Enter');
    await expect(panel.getByRole('listitem').filter({ hasText: '比去年贵' })).toBeVisible();
  });
  await test.step('a changed one is kept as it is', async () => {
    await reach(panel, '保留原摘录');
    await keyboard.press('Enter');
    await expect(panel.getByText('确认保留原摘录')).toBeVisible();
  });
  await test.step('a lost one is to be attached, and is not', async () => {
    await panel.locator('.lost-notes').getByRole('button', { name: '重新指定' }).focus();
    await keyboard.press('Enter');
    await expect(panel.getByRole('button', { name: '取消' })).toBeFocused();
    await keyboard.press('Escape');
    await expect(panel.getByRole('button', { name: '取消' })).toHaveCount(0);
    await expect(panel.locator('.lost-notes')).toContainText('露水一干就得下山');
  });
  await test.step('one is deleted, and brought back', async () => {
    await panel.locator('.note-open').first().focus();
    await keyboard.press('Delete');
    await expect(panel.getByRole('button', { name: '撤销' })).toBeFocused();
    await keyboard.press('Enter');
    await expect(panel.getByRole('listitem').filter({ hasText: '比去年贵' })).toBeVisible();
  });
});
