/** The card of a note on the page: what was written, and the way to change it. */
import { expect } from '@playwright/test';
import { click, painted, placeOf, see, seeAll } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { editorOf, openMarked, writeOn } from '../support/reading';

test('resting on a note shows what was written, to be changed and copied', async ({
  site,
  start,
}) => {
  const { context } = await start();
  const page = await openMarked(context, `${site}/plain-article/`);
  const editor = await writeOn(page, '占到场学生的27%');
  await editor.getByRole('textbox', { name: '批注' }).fill('比去年高');
  await editor.getByRole('button', { name: '保存' }).click();
  await expect.poll(async () => 'pangzhu-note-yellow' in (await painted(page))).toBe(true);

  const passage = await placeOf(page, '占到场学生的');
  await page.mouse.move(passage.middle.x, passage.middle.y);
  await see(page, 'StaticText', '比去年高');
  await click(page, await see(page, 'button', '修改'));
  const again = await editorOf(page);
  await expect(again.getByRole('textbox', { name: '批注' })).toHaveValue('比去年高');
  await again.getByRole('textbox', { name: '批注' }).fill('比去年高两个百分点');
  await again.getByRole('button', { name: '保存' }).click();
  await expect.poll(() => page.frames().length).toBe(1);

  await page.mouse.move(5, 5);
  const now = await placeOf(page, '占到场学生的');
  await page.mouse.move(now.middle.x, now.middle.y);
  await see(page, 'StaticText', '比去年高两个百分点');
  // Still one note, and the figure in it has a card of its own.
  expect((await painted(page))['pangzhu-note-yellow']).toEqual(['占到场学生的27%']);
  const figure = await placeOf(page, '27%');
  await page.mouse.move(figure.middle.x, figure.middle.y);
  await expect.poll(async () => (await seeAll(page, 'article', '27%')).length).toBe(1);
});
