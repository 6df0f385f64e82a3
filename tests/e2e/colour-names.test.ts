/** The four colours by names that the reader gave them. */
import { expect } from '@playwright/test';
import { click, dragOver, painted, placeOf, see } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { editorOf, openMarked } from '../support/reading';

test('a colour that was renamed is called so wherever it is offered or shown', async ({
  site,
  start,
}) => {
  const { context, origin } = await start();
  const page = await openMarked(context, `${site}/plain-article/`);
  const library = await context.newPage();
  await library.goto(`${origin}/library.html#/settings`);
  const box = library.getByRole('textbox', { name: '“存疑”的名称' });
  await box.fill('待问厂方');
  await box.press('Enter');
  await expect(library.getByRole('textbox', { name: '“待问厂方”的名称' })).toBeVisible();

  await page.bringToFront();
  await test.step('on the bar and in the card of a page that was open', async () => {
    await dragOver(page, '占到场学生的27%');
    await click(page, await see(page, 'button', '存为“待问厂方”'));
    await expect
      .poll(async () => (await painted(page))['pangzhu-note-blue'])
      .toEqual(['占到场学生的27%']);
    await page.mouse.move(5, 5);
    const { middle } = await placeOf(page, '占到场学生的');
    await page.mouse.move(middle.x, middle.y);
    await see(page, 'article', '待问厂方');
  });

  await test.step('where the page cannot read it', async () => {
    const found = await page.evaluate(() => {
      const { find } = window as unknown as { find: (text: string) => boolean };
      return find('待问厂方') || document.documentElement.outerHTML.includes('待问厂方');
    });
    expect(found).toBe(false);
  });

  await test.step('in the editor', async () => {
    await page.mouse.move(5, 5);
    const { middle } = await placeOf(page, '占到场学生的');
    await page.mouse.move(middle.x, middle.y);
    await click(page, await see(page, 'button', '修改'));
    const editor = await editorOf(page);
    await expect(editor.getByRole('radio', { name: '待问厂方' })).toBeChecked();
    await editor.getByRole('button', { name: '取消' }).click();
  });

  await test.step('in the library, and ours again once it is emptied', async () => {
    await library.bringToFront();
    await library.goto(`${origin}/library.html#/notes`);
    await expect(library.getByText('待问厂方').first()).toBeVisible();
    await library.goto(`${origin}/library.html#/settings`);
    const again = library.getByRole('textbox', { name: '“待问厂方”的名称' });
    await again.fill('');
    await again.press('Enter');
    await expect(library.getByRole('textbox', { name: '“存疑”的名称' })).toHaveValue('存疑');
  });
});
