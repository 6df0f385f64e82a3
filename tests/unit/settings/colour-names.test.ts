import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { i18n } from '#i18n';
import { commandWords } from '@/components/words/command-words';
import type { ColourNames } from '@/lib/model/note';
import { colourNames, colourNamesItem, withColourName } from '@/lib/settings/colour-names';
import { chosenWords, followLanguage, languageItem } from '@/lib/settings/language';
import { speak } from '../../support/i18n';

beforeEach(() => {
  fakeBrowser.reset();
  speak('zh_CN');
});
afterEach(() => colourNamesItem.removeValue());

const store = (stored: unknown) => colourNamesItem.setValue(stored as ColourNames);

describe('the names of the colours', () => {
  it('are ours until the reader gives others, in every sentence that says them', async () => {
    await followLanguage();
    expect(i18n.t('colours.yellow')).toBe('引语');
    expect(await chosenWords()).toBeNull();
    await store({ yellow: '原话' });
    await vi.waitFor(() => expect(i18n.t('colours.yellow')).toBe('原话'));
    expect(i18n.t('colours.green')).toBe('数据');
    expect(commandWords('save-yellow')).toBe('把选中的文字存为“原话”');
    await store({});
    await vi.waitFor(() => expect(i18n.t('colours.yellow')).toBe('引语'));
  });

  it('stay when the language is another', async () => {
    await store({ pink: '跟进' });
    await languageItem.setValue('en');
    await followLanguage();
    expect(i18n.t('colours.pink')).toBe('跟进');
    expect(i18n.t('colours.blue')).toBe('Question');
  });

  it.each([
    ['nothing', ''],
    ['spaces', ' \t '],
    ['two lines', '甲\n乙'],
    ['a line separator', '甲\u2028乙'],
    ['too many characters', '甲'.repeat(17)],
    ['no text', 7],
    ['null', null],
  ])('are no names where they are %s', async (_, name) => {
    await store({ yellow: name, green: '数字' });
    expect(await colourNames()).toEqual({ green: '数字' });
    expect(withColourName({ yellow: '甲', green: '数字' }, 'yellow', String(name ?? ''))).toEqual(
      name === 7 ? { yellow: '7', green: '数字' } : { green: '数字' },
    );
  });

  it.each([null, 7, 'yellow', [], JSON.parse('{"__proto__":{"yellow":"甲"},"red":"乙"}')])(
    'are ours where %j is stored',
    async (stored) => {
      await store(stored);
      expect(await colourNames()).toEqual({});
    },
  );

  it('may be any words, also such as messages have a meaning for', async () => {
    for (const name of ['$1', '$$', 'constructor', '<b>', '\ud800', '甲'.repeat(16)]) {
      await store({ blue: name });
      await followLanguage();
      expect(i18n.t('colours.blue')).toBe(name);
      expect(i18n.t('bar.saveAs', [i18n.t('colours.blue')])).toContain(name);
    }
  });

  it('are cut off the spaces around them', () => {
    expect(withColourName({}, 'green', '  关键 数字 ')).toEqual({ green: '关键 数字' });
  });
});
