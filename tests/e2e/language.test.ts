/** The language that is chosen in the settings is spoken everywhere at once, in a browser of another. */
import { expect } from '@playwright/test';
import { click, dragOver, placeOf, see } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { editorOf, openMarked } from '../support/reading';

test('English is chosen in a Chinese browser', async ({ site, start }) => {
  const { context, origin } = await start();
  const page = await openMarked(context, `${site}/plain-article/`);
  const panel = await context.newPage();
  await panel.goto(`${origin}/sidepanel.html`);
  const library = await context.newPage();
  await library.goto(`${origin}/library.html#/settings`);

  await test.step('by key, and the library follows where it stands', async () => {
    const chosen = library.getByRole('radio', { name: '跟随浏览器' });
    await expect(chosen).toBeChecked();
    await chosen.focus();
    await library.keyboard.press('ArrowDown');
    await expect(library.getByRole('radio', { name: '简体中文' })).toBeChecked();
    await library.keyboard.press('ArrowDown');
    await expect(library.getByRole('heading', { name: 'Language' })).toBeVisible();
    await expect(library.getByRole('radio', { name: 'English' })).toBeFocused();
    await expect(library.locator('html')).toHaveAttribute('lang', 'en');
    await expect(
      library.getByRole('rowheader', { name: 'Save the selection', exact: true }),
    ).toBeVisible();
    await expect(library.locator('body')).not.toContainText('设置');
  });

  await test.step('what was open follows, and what is opened speaks it from the start', async () => {
    await expect(panel.getByRole('tab', { name: 'Names' })).toBeVisible();
    const popup = await context.newPage();
    await popup.goto(`${origin}/popup.html`);
    await expect(popup.getByRole('searchbox', { name: 'Search notes' })).toBeVisible();
    await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
    await popup.close();
  });

  await test.step('so do the bar, the editor and the cards of a page that was open', async () => {
    await page.bringToFront();
    const { middle } = await placeOf(page, '湖南澄湖精密仪器有限公司');
    await page.mouse.move(5, 5);
    await page.mouse.move(middle.x, middle.y);
    await see(page, 'StaticText', 'Company');
    await page.mouse.move(5, 5);
    await dragOver(page, '占到场学生的27%');
    await click(page, await see(page, 'button', 'Save with a note'));
    const editor = await editorOf(page);
    await expect(editor.getByRole('button', { name: /^Save/ })).toBeVisible();
    await expect(editor.locator('html')).toHaveAttribute('lang', 'en');
  });

  await test.step('and it is kept', async () => {
    await library.reload();
    await expect(library.getByRole('radio', { name: 'English' })).toBeChecked();
    await library.getByRole('radio', { name: 'As the browser' }).press('Space');
    await expect(library.getByRole('heading', { name: '语言' })).toBeVisible();
  });
});
