import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepWords } from '@/lib/messaging/lasting-words';

const words = (key: string, ...substitutions: string[]) =>
  fakeBrowser.i18n.getMessage(key as never, substitutions);

const { id } = fakeBrowser.runtime;

beforeEach(() => {
  fakeBrowser.i18n.getMessage = vi.fn(
    (key: string, [name = ''] = []) => `${key} ${name}`,
  ) as unknown as typeof fakeBrowser.i18n.getMessage;
  Object.assign(fakeBrowser.runtime, { id: 'ours' });
});
afterEach(() => Object.assign(fakeBrowser.runtime, { id }));

describe('keepWords', () => {
  it('says again, once the extension is gone, what was said', () => {
    const ask = fakeBrowser.i18n.getMessage as unknown as ReturnType<typeof vi.fn>;
    keepWords();
    words('reload');
    words('saved', '甲');
    Object.assign(fakeBrowser.runtime, { id: undefined });
    ask.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(words('reload')).toBe('reload ');
    expect(words('saved', '甲')).toBe('saved 甲');
    expect(words('saved', '乙')).toBe('');
    expect(words('never said')).toBe('');
  });

  it('asks the browser as long as it is there', () => {
    const ask = fakeBrowser.i18n.getMessage as unknown as ReturnType<typeof vi.fn>;
    keepWords();
    words('reload');
    ask.mockReturnValue('重新载入');
    expect(words('reload')).toBe('重新载入');
  });
});
