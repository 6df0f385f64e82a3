import { expect, type Page } from '@playwright/test';
import { painted } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { openMarked } from '../support/reading';

/** A table as a colleague would hand one over: only the columns that people write. */
const table = [
  'quote,comment,tags,title,bylines,outlet,published,url,created,modified',
  ...Array.from({ length: 30 }, (_, i) => {
    const day = `2024-0${1 + (i % 3)}-11`;
    const outlet = i % 2 === 0 ? '莲城晚报' : '涟水商报';
    const article = Math.floor(i / 3);
    return `第${i}条：项目总投资${i + 1}亿元,${i === 4 ? '要核对' : ''},${i % 5 === 0 ? '园区' : ''},第${article}篇报道,林知远,${outlet},${day},https://news.example/${article},2024-05-01T00:00:00Z,2024-05-01T00:00:00Z`;
  }),
].join('\r\n');

async function importTable(page: Page): Promise<void> {
  await page.getByRole('button', { name: '导入…' }).click();
  const file = { name: '旧笔记.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };
  await page.getByLabel('选择文件…').setInputFiles(file);
}

const total = (page: Page, count: number) => page.getByText(`共 ${count} 条`, { exact: true });

test('notes are taken from a table, worked on by key, and given out', async ({ start }) => {
  const { context, origin } = await start();
  const page = await context.newPage();
  await page.goto(`${origin}/library.html`);

  await test.step('a file is previewed before anything is written', async () => {
    await importTable(page);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('row', { name: '新增 30' })).toBeVisible();
    await dialog.getByRole('button', { name: '导入', exact: true }).click();
    await expect(total(page, 30)).toBeVisible();
  });

  await test.step('a second time it changes nothing', async () => {
    await importTable(page);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('row', { name: '已有，不变 30' })).toBeVisible();
    await expect(dialog.getByRole('button', { name: '导入', exact: true })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });

  await test.step('searched, narrowed down, and back', async () => {
    await page.getByRole('searchbox').fill('投资');
    await expect(total(page, 30)).toBeVisible();
    await page.getByRole('checkbox', { name: '莲城晚报' }).focus();
    await page.keyboard.press('Space');
    await expect(total(page, 15)).toBeVisible();
    expect(new URL(page.url()).hash).toContain('outlet=');
    await page.goBack();
    await expect(total(page, 30)).toBeVisible();
  });

  await test.step('chosen and tagged by key, and taken back', async () => {
    await page.getByRole('searchbox').fill('#园区');
    await expect(total(page, 6)).toBeVisible();
    await page.getByRole('searchbox').press('ArrowDown');
    await expect(page.getByRole('listitem').first()).toBeFocused();
    await page.keyboard.press('Control+a');
    await expect(page.getByText('已选 6 条，共 6 条')).toBeVisible();
    await page.getByRole('button', { name: '标签…' }).press('Enter');
    await page.getByRole('dialog').getByRole('combobox').fill('已归档');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('已修改 6 条笔记的标签')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: '已归档' })).toBeVisible();
    await page.getByRole('button', { name: '撤销' }).press('Enter');
    await expect(page.getByRole('checkbox', { name: '已归档' })).toHaveCount(0);
  });

  await test.step('deleted by key, and brought back', async () => {
    const first = page.getByRole('listitem').first();
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('ArrowDown');
    await expect(first).toBeFocused();
    await page.keyboard.press('Delete');
    await expect(page.getByRole('listitem')).toHaveCount(5);
    await page.getByRole('button', { name: '撤销' }).press('Enter');
    await expect(page.getByRole('listitem')).toHaveCount(6);
  });

  await test.step('the search is kept under a name, opened again, and let go', async () => {
    // What was deleted and brought back is not chosen any more; all are, and then none.
    await page.getByRole('checkbox', { name: '已选 5 条，共 6 条' }).press('Space');
    await page.getByRole('checkbox', { name: '已选 6 条，共 6 条' }).press('Space');
    await page.getByRole('button', { name: '保存搜索' }).press('Enter');
    await expect(page.getByRole('textbox', { name: '名称' })).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('园区的笔记');
    await page.keyboard.press('Enter');
    const kept = page.getByRole('link', { name: '园区的笔记' });
    await expect(kept).toHaveAttribute('aria-current', 'page');
    await page.getByRole('searchbox').fill('');
    await expect(total(page, 30)).toBeVisible();
    await kept.press('Enter');
    await expect(total(page, 6)).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveValue('#园区');
    await kept.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(kept).toHaveCount(0);
  });

  await test.step('given out as a table that holds what is listed', async () => {
    await page.getByRole('button', { name: '导出…' }).press('Enter');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /^表格 CSV/ }).press('Enter');
    const path = await (await download).path();
    const { readFileSync } = await import('node:fs');
    const lines = readFileSync(path, 'utf8').trim().split('\r\n');
    expect(lines).toHaveLength(7);
    expect(lines.every((line, i) => i === 0 || line.includes('园区'))).toBe(true);
  });
});

test('every view is reached and left by key', async ({ start }) => {
  const { context, origin } = await start();
  const page = await context.newPage();
  await page.goto(`${origin}/library.html`);
  await importTable(page);
  await page.getByRole('dialog').getByRole('button', { name: '导入', exact: true }).press('Enter');
  await expect(total(page, 30)).toBeVisible();
  const menu = page.getByRole('navigation', { name: '资料库' });
  const firstRow = page.getByRole('listitem').first();

  await test.step('articles, one of them, and back', async () => {
    await menu.getByRole('link', { name: '文章' }).press('Enter');
    await expect(page.getByText('共 10 篇')).toBeVisible();
    await page.getByRole('searchbox').press('ArrowDown');
    await expect(firstRow).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^第\d篇报道$/);
    await expect(page.getByRole('tab', { name: /^笔记/ })).toBeVisible();
    await page.goBack();
    await expect(page.getByText('共 10 篇')).toBeVisible();
  });

  await test.step('names, found by their initials, and one of them', async () => {
    await menu.getByRole('link', { name: '名称' }).press('Enter');
    await page.getByRole('searchbox').fill('xtgxq');
    // Pressed before the names are read, as likely as not: the list takes the focus once it is there.
    await page.getByRole('searchbox').press('ArrowDown');
    await expect(firstRow).toContainText('湘潭高新区');
    await expect(firstRow).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('湘潭高新区');
    await expect(page.getByRole('rowheader', { name: '政务驿站' })).toBeVisible();
  });

  await test.step('figures: the dictionary’s facts are rows', async () => {
    await menu.getByRole('link', { name: '数字' }).press('Enter');
    await page.getByRole('searchbox').fill('营业额');
    await expect(firstRow).toContainText('龙牌食品股份有限公司');
    await page.getByRole('searchbox').press('ArrowDown');
    await expect(firstRow).toBeFocused();
  });

  await test.step('figures gathered by name, each line leading to its figures', async () => {
    await page.getByRole('combobox', { name: '显示' }).selectOption('按名称汇总');
    expect(new URL(page.url()).hash).toContain('by=name');
    await expect(firstRow).toHaveText(/^龙牌食品股份有限公司\d+ 个数字$/);
    await page.getByRole('searchbox').press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('listitem').nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('checkbox', { name: '龙牌食品股份有限公司' })).toBeChecked();
    await page.goBack();
    await expect(firstRow).toHaveText(/^龙牌食品股份有限公司\d+ 个数字$/);
    await page.reload();
    await expect(page.getByRole('combobox', { name: '显示' })).toHaveValue('name');
  });

  await test.step('tags: renamed, and taken back', async () => {
    await menu.getByRole('link', { name: '标签' }).press('Enter');
    await expect(firstRow).toContainText('园区');
    await page.getByRole('searchbox').press('ArrowDown');
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('高新园区');
    await page.keyboard.press('Enter');
    await expect(firstRow).toContainText('高新园区');
    await page.getByRole('button', { name: '撤销' }).press('Enter');
    await expect(firstRow).not.toContainText('高新园区');
  });
});

test('marks are chosen in the settings, and open pages follow', async ({ site, start }) => {
  const { context, origin } = await start();
  const page = await openMarked(context, `${site}/plain-article/`);
  const library = await context.newPage();
  await library.goto(`${origin}/library.html#/settings`);

  await library.getByRole('checkbox', { name: '数字', exact: true }).press('Space');
  await expect.poll(async () => Object.keys(await painted(page))).not.toContain('pangzhu-figure');
  expect(Object.keys(await painted(page))).toContain('pangzhu-park');

  const colours = library.getByRole('group', { name: '“园区”的颜色' });
  await colours.getByRole('radio', { name: '绿' }).focus();
  await library.keyboard.press('ArrowRight');
  await expect(colours.getByRole('radio', { name: '蓝' })).toBeChecked();
  const style = () =>
    page.evaluate(() => {
      const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
      return rules.find(({ cssText }) => cssText.includes('(pangzhu-park)'))?.cssText;
    });
  // #2f74d0.
  await expect.poll(style).toContain('rgb(47, 116, 208)');

  const paper = () => library.evaluate(() => getComputedStyle(document.body).color);
  const light = await paper();
  await library.getByRole('radio', { name: '深色' }).press('Space');
  await expect.poll(paper).not.toBe(light);
  await library.reload();
  await expect.poll(paper).not.toBe(light);
});

test('a dictionary is added, used on pages, and taken away', async ({ site, start }) => {
  const { context, origin } = await start();
  const library = await context.newPage();
  await library.goto(`${origin}/library.html#/dictionary`);
  const choose = (name: string, text: string) =>
    library
      .getByLabel('添加词典…')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

  await test.step('a file that is none is refused, with what is wrong', async () => {
    await choose('名单.json', '{"format":"pangzhu-dictionary","schema":1}');
    await expect(library.getByRole('alert')).toContainText('没有添加“名单.json”');
    await expect(library.getByRole('alert')).toContainText('缺少此项');
  });

  await test.step('names of a pack are marked on pages opened afterwards', async () => {
    const page = await openMarked(context, `${site}/plain-article/`);
    const word = await page.evaluate(() => document.querySelector('p')?.textContent?.slice(0, 4));
    const pack = {
      format: 'pangzhu-dictionary',
      schema: 1,
      source: { sha256: '', printed: '2024', label: { en: 'Own', zh_CN: '自编名单' } },
      articles: [
        { id: 'own/1', label: { en: 'One', zh_CN: '一' }, reporters: [], lines: [[1, 1]] },
      ],
      entities: [
        {
          id: 'company:own',
          kind: 'company',
          name: word,
          aliases: [],
          description: { en: 'Own', zh_CN: '自编' },
          initials: 'zb',
          seen: [],
        },
      ],
      facts: [],
    };
    await choose('自编.json', JSON.stringify(pack));
    await expect(library.getByText('自编名单')).toBeVisible();
    await page.reload();
    await expect.poll(async () => (await painted(page))['pangzhu-company']).toContain(word);
    await library.getByRole('checkbox', { name: '使用词典“自编名单”' }).press('Space');
    await expect(library.getByRole('checkbox', { name: '使用词典“自编名单”' })).not.toBeChecked();
    await page.reload();
    await page.waitForFunction(() => CSS.highlights.has('pangzhu-figure'));
    expect((await painted(page))['pangzhu-company'] ?? []).not.toContain(word);
  });

  await test.step('removed, and taken back', async () => {
    await library.getByRole('button', { name: '移除词典“自编名单”' }).press('Enter');
    await expect(library.getByText('自编名单')).toHaveCount(0);
    await library.getByRole('button', { name: '撤销' }).press('Enter');
    await expect(library.getByText('自编名单')).toBeVisible();
  });
});

test('figures of one name are drawn over time, and every point tells its source by key', async ({
  start,
}) => {
  const { context, origin } = await start();
  const page = await context.newPage();
  await page.goto(`${origin}/library.html#/dictionary`);
  const article = { reporters: [], lines: [[1, 1]] };
  const fact = (asOf: string, value: number, from = 'own/1') => ({
    subject: 'company:own',
    metric: '产值',
    text: `${value}亿元`,
    value: value * 1e8,
    unit: 'CNY',
    bound: 'exact',
    asOf,
    source: { article: from, lines: [1] },
  });
  const pack = {
    format: 'pangzhu-dictionary',
    schema: 1,
    source: { sha256: '', printed: '2025', label: { en: 'Own', zh_CN: '自编名单' } },
    articles: [
      { ...article, id: 'own/1', label: { en: 'Yearbook', zh_CN: '年鉴' } },
      { ...article, id: 'own/2', label: { en: 'Bulletin', zh_CN: '公报' } },
    ],
    entities: [
      {
        id: 'company:own',
        kind: 'company',
        name: '澄湖电气厂',
        aliases: [],
        description: { en: 'Own', zh_CN: '自编' },
        initials: 'chdqc',
        seen: [],
      },
    ],
    facts: [fact('2022', 3), fact('2024', 5), fact('2023', 4), fact('2024', 6, 'own/2')],
  };
  await page.getByLabel('添加词典…').setInputFiles({
    name: '自编.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(pack)),
  });
  await expect(page.getByText('自编名单')).toBeVisible();
  await page.goto(`${origin}/library.html#/figures?name=${encodeURIComponent('澄湖电气厂')}`);

  const chart = page.getByRole('figure');
  const points = chart.getByRole('group', { name: '澄湖电气厂 · 产值' }).getByRole('button');
  await expect(points).toHaveCount(4);
  await page.getByRole('button', { name: 'PNG' }).focus();
  await page.keyboard.press('Tab');
  await expect(points.nth(0)).toBeFocused();
  await expect(chart.getByText('2022年 · 年鉴 · 自编名单')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(chart.getByText('2023年 · 年鉴 · 自编名单')).toBeVisible();
  await page.keyboard.press('End');
  await expect(points.nth(3)).toBeFocused();
  await expect(chart.getByText('2024年 · 公报 · 自编名单 · 说法不一')).toBeVisible();
  // One stop for all of them: the next is the list.
  await page.keyboard.press('Tab');
  const list = page.getByRole('list', { name: '数字', exact: true });
  await expect(list.getByRole('listitem').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(points.nth(3)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('澄湖电气厂');
});
