import { expect } from '@playwright/test';
import { test } from '../support/browser-test';

test('what is typed before the popup’s script is there is searched for, and the caret stays', async ({
  start,
}) => {
  const { context, origin } = await start();
  const popup = await context.newPage();
  await popup.addInitScript(() => {
    const look = new MutationObserver(() => {
      const box = document.querySelector<HTMLInputElement>('[role=searchbox]');
      if (!box) return;
      look.disconnect();
      box.focus();
      box.value = '谁也没有写过的词';
      box.setSelectionRange(3, 3);
      Object.assign(globalThis, { early: box });
    });
    look.observe(document, { childList: true, subtree: true });
  });
  await popup.goto(`${origin}/popup.html`);
  await expect(popup.getByText('没有找到')).toBeVisible();
  await expect(popup.getByRole('searchbox')).toHaveValue('谁也没有写过的词');
  const caret = await popup.evaluate(() => {
    const { early } = globalThis as unknown as { early: HTMLInputElement };
    return { kept: document.activeElement === early, at: early.selectionStart };
  });
  expect(caret).toEqual({ kept: true, at: 3 });
  await popup.keyboard.press('Escape');
  await expect(popup.getByText('还没有笔记')).toBeVisible();
});
