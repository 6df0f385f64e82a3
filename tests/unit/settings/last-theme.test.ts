import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteTheme, wearLastTheme } from '@/lib/settings/last-theme';
import { themeItem, wearTheme } from '@/lib/settings/theme';

const root = () => document.createElement('html');

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
});

it('wears at once what was worn the last time', async () => {
  await themeItem.setValue('dark');
  const first = root();
  wearLastTheme(first);
  expect(first.dataset['theme']).toBeUndefined();
  wearTheme(first, noteTheme);
  await expect.poll(() => localStorage.length).toBe(1);
  expect(first.dataset['theme']).toBe('dark');

  const second = root();
  wearLastTheme(second);
  expect(second.dataset['theme']).toBe('dark');
});

it('follows the system again once that is set', async () => {
  await themeItem.setValue('light');
  wearTheme(root(), noteTheme);
  await expect.poll(() => localStorage.length).toBe(1);
  await themeItem.setValue('system');
  await expect.poll(() => localStorage.length).toBe(0);
  const next = root();
  wearLastTheme(next);
  expect(next.dataset['theme']).toBeUndefined();
});
