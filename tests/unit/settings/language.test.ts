import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { i18n } from '#i18n';
import { followLanguage, languageItem } from '@/lib/settings/language';
import { speakFrom, type Words } from '@/lib/settings/speak';
import { messagesOf, speak } from '../../support/i18n';

const say = (name: string, ...words: (string | number)[]) =>
  fakeBrowser.i18n.getMessage(name as never, words as never);

beforeEach(() => {
  fakeBrowser.reset();
  speak('zh_CN');
});

describe('the language of the interface', () => {
  it('is the browser’s at first', async () => {
    await followLanguage();
    expect(i18n.t('library.views.notes')).toBe('笔记');
  });

  it('is the chosen one, and another as soon as another is chosen', async () => {
    await languageItem.setValue('en');
    await followLanguage();
    expect(i18n.t('library.views.notes')).toBe('Notes');
    await languageItem.setValue('zh_CN');
    await vi.waitFor(() => expect(i18n.t('library.views.notes')).toBe('笔记'));
    speak('en');
    await followLanguage();
    expect(i18n.t('library.views.notes')).toBe('笔记');
    await languageItem.setValue('browser');
    await vi.waitFor(() => expect(i18n.t('library.views.notes')).toBe('Notes'));
  });

  it('says every message as a browser of that language would', () => {
    const names = [...messagesOf('en').keys()];
    speak('en');
    const expected = names.map((name) => say(name, 'one', 2));
    speak('zh_CN');
    const chinese = names.map((name) => say(name, 'one', 2));
    let words: Words | null = Object.fromEntries(messagesOf('en'));
    speakFrom(() => words);
    expect(names.map((name) => say(name, 'one', 2))).toEqual(expected);
    expect(i18n.t('library.count', 1)).not.toBe(i18n.t('library.count', 2));
    words = null;
    expect(names.map((name) => say(name, 'one', 2))).toEqual(chinese);
  });

  it('takes for words what a reader wrote, and asks the browser for what it has not', () => {
    speakFrom(() => ({ a: 'before $1 after' }));
    expect(say('a', '$2 $&')).toBe('before $2 $& after');
    expect(say('library_views_notes')).toBe('笔记');
    expect(say('constructor')).toBe('');
  });

  it('is the browser’s where something else is stored', async () => {
    await languageItem.setValue('__proto__' as never);
    await followLanguage();
    expect(i18n.t('library.views.notes')).toBe('笔记');
  });
});
