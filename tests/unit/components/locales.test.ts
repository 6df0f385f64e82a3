import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../support/i18n';

const en = messagesOf('en');
const chinese = messagesOf('zh_CN');
const places = (text: string | undefined) => [...new Set(text?.match(/\$\d/g) ?? [])].sort();

describe('the locales', () => {
  it('have the same keys', () => {
    expect([...chinese.keys()].sort()).toEqual([...en.keys()].sort());
  });

  it('fill in the same places in each language', () => {
    const wrong = [...en].filter(
      ([key, text]) => places(text).join() !== places(chinese.get(key)).join(),
    );
    expect(wrong).toEqual([]);
  });

  it('say something everywhere', () => {
    const empty = [...en, ...chinese].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('keep the description within what stores accept', () => {
    expect(en.get('description')?.length).toBeLessThanOrEqual(132);
    expect(chinese.get('description')?.length).toBeLessThanOrEqual(132);
  });
});
