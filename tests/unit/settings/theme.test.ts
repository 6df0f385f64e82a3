import { afterEach, describe, expect, it, vi } from 'vitest';
import { themeItem, wearTheme } from '@/lib/settings/theme';

afterEach(() => themeItem.removeValue());

/** What an element wears after it was given the setting to follow. */
async function dressed() {
  const root = document.createElement('div');
  root.dataset['theme'] = 'dark';
  wearTheme(root);
  await Promise.resolve();
  return { theme: () => root.dataset['theme'] };
}

describe('wearTheme', () => {
  it('is the system’s until one is chosen', async () => {
    const { theme } = await dressed();
    await vi.waitFor(() => expect(theme()).toBeUndefined());
  });

  it('is what was chosen before', async () => {
    await themeItem.setValue('light');
    const { theme } = await dressed();
    await vi.waitFor(() => expect(theme()).toBe('light'));
  });

  it('follows every change', async () => {
    await themeItem.setValue('light');
    const { theme } = await dressed();
    await vi.waitFor(() => expect(theme()).toBe('light'));
    await themeItem.setValue('dark');
    await vi.waitFor(() => expect(theme()).toBe('dark'));
    await themeItem.setValue('system');
    await vi.waitFor(() => expect(theme()).toBeUndefined());
  });

  it('stays as it is when the setting is out of reach', async () => {
    vi.spyOn(themeItem, 'getValue').mockRejectedValue(new Error('Extension context invalidated.'));
    const { theme } = await dressed();
    await Promise.resolve();
    expect(theme()).toBe('dark');
  });
});
