/** The main job in one go: mark, hover, select, note, tag, close, reopen, find, jump. */
import { expect } from '@playwright/test';
import { click, dragOver, painted, placeOf, see } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { editorOf, openMarked } from '../support/reading';

const quote = '总投资4.85亿元、占地70亩的电池材料项目';

test('a note is written today and found again tomorrow', async ({ site, start }) => {
  const url = `${site}/plain-article/`;
  const first = await start();
  const page = await openMarked(first.context, url);

  await test.step('parks, companies, people and figures are marked', async () => {
    const marks = await painted(page);
    expect(marks['pangzhu-park']).toContain('湘潭高新区');
    expect(marks['pangzhu-company']).toContain('龙牌食品股份有限公司');
    expect(marks['pangzhu-person']).toContain('冯群');
    expect(marks['pangzhu-figure']).toContain('4.85亿元');
  });

  await test.step('hovering over a name shows what is known of it', async () => {
    const name = await placeOf(page, '湘潭立劲新材料有限公司');
    await page.mouse.move(name.middle.x, name.middle.y);
    const card = await see(page, 'article', '湘潭立劲新材料有限公司');
    expect(card.box.x).toBeGreaterThanOrEqual(0);
    expect(card.box.x + card.box.width).toBeLessThanOrEqual(1280);
    await page.mouse.move(5, 5);
    await expect.poll(async () => (await page.locator('html > div').count()) === 0).toBe(true);
  });

  await test.step('a passage is selected, noted and tagged', async () => {
    expect(await dragOver(page, quote)).toBe(quote);
    await click(page, await see(page, 'button', '写批注'));
    const editor = await editorOf(page);
    await editor.getByRole('textbox', { name: '批注' }).fill('与去年公布的数字一致');
    const tags = editor.getByRole('combobox');
    await tags.fill('新能源');
    await tags.press('Enter');
    await tags.press('Control+Enter');
    await expect.poll(async () => (await painted(page))['pangzhu-note-yellow']).toEqual([quote]);
  });

  await first.context.close();
  const second = await start({ profile: first.profile });

  await test.step('the popup finds it by three characters of the note', async () => {
    const popup = await second.context.newPage();
    await popup.goto(`${second.origin}/popup.html`);
    const box = popup.getByRole('searchbox');
    await expect(box).toBeFocused();
    await box.fill('去年公');
    const found = popup.getByRole('listitem');
    await expect(found).toHaveCount(1);
    await expect(found).toContainText('五大园区同日开门迎客');
    await box.fill('投资>4亿');
    await expect(found).toHaveCount(1);
    await box.fill('投资>5亿');
    await expect(found).toHaveCount(0);
    await box.fill('去年公');
    await expect(found).toHaveCount(1);
    const opened = second.context.waitForEvent('page');
    await box.press('Enter');
    const again = await opened;
    await again.waitForFunction(() => CSS.highlights.has('pangzhu-note-yellow'));
    expect(again.url()).toBe(url);
    expect((await painted(again))['pangzhu-note-yellow']).toEqual([quote]);
    await expect.poll(() => inView(again)).toBe(true);
  });
});

/** Whether the painted note stands within the window. */
function inView(page: import('@playwright/test').Page): Promise<boolean> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('pangzhu-note-yellow') ?? [];
    if (!(range instanceof Range)) return false;
    const box = range.getBoundingClientRect();
    return box.top >= 0 && box.bottom <= innerHeight && box.height > 0;
  });
}
